import type { Language } from '../../renderer/article/element.ts'
import { usualStyle } from '../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../renderer/article/proofread/proof-text.ts'
import { spelling } from '../../renderer/article/proofread/rules/spelling.ts'
import type { Speller } from '../../renderer/article/proofread/speller.ts'

export interface Asked {
  readonly speller: Speller
  readonly language: Language
  /** Whether each word that went wrong is printed. */
  readonly show: boolean
}

/** A word of a text, and what was found of it: what it may have been meant to be, or null. */
export interface JudgedWord {
  readonly word: string
  readonly start: number
  readonly replacements: readonly string[] | null
}

/** A stretch of raw text and what was meant. */
export interface Pair {
  readonly wrong: string
  readonly right: string
}

const words = /[\p{L}\p{M}ـ’']*\p{L}[\p{L}\p{M}ـ’']*/gu

/** Every word of a text, judged as the copy desk does. */
export function judgedWords(text: string, { speller, language }: Asked): readonly JudgedWord[] {
  const found = spelling.look(proofText(text, { language }), { style: usualStyle, ledger: [], speller })
  return Array.from(text.matchAll(words), ({ index, 0: word }) => {
    const here = found.find(({ start, end }) => start < index + word.length && end > index)
    return { word, start: index, replacements: here ? (here.replacements ?? []) : null }
  })
}
