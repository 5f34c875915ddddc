import type { Language } from '../../element.ts'
import { judgeWord } from '../judge-word.ts'
import type { ProofText } from '../proof-text.ts'
import { proofRule } from '../rule.ts'
import type { ScriptRun } from '../scripts.ts'
import type { Speller } from '../speller.ts'

/** A word that no dictionary of its language has, or that stands most likely for another. */
export const spelling = proofRule({
  id: 'spelling',
  class: 'suggest',
  look: (text, { speller }) =>
    speller === null
      ? []
      : text.runs.flatMap((run) => {
          const words = wordsOf(text, run)
          const language = languageOf(words, run, text, speller)
          return words
            .filter(({ word, opens }) => language === 'ar' || !isLikeAName(word, opens, text))
            .flatMap(({ start, word, before, after }) => {
              if (text.language === 'ar' && language !== 'ar' && isRightInAnother(word, language, speller))
                return []
              const compound = compoundOf(text, start, start + word.length)
              if (compound !== null && speller.isWord(compound, language)) return []
              const replacements = judgeWord(speller, word, language, before, after)
              return replacements === null ? [] : [{ start, end: start + word.length, replacements }]
            })
        }),
})

interface Word {
  readonly start: number
  readonly word: string
  /** The words beside it in its sentence, or empty. */
  readonly before: string
  readonly after: string
  readonly opens: boolean
}

const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu
const endOfSentence = /[.!?؟:…\n]/u

function wordsOf({ text, isKept }: ProofText, { start: from, end }: ScriptRun): readonly Word[] {
  const found = Array.from(text.slice(from, end).matchAll(wordPattern), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
    word,
  })).filter(({ start, word }) => !isKept(start) && !isSign.test(word) && !isOfTwoScripts(word))
  return found.map(({ start, end: stop, word }, index) => {
    const [last, next] = [found[index - 1], found[index + 1]]
    const opens = last
      ? endOfSentence.test(text.slice(last.end, start))
      : opensText(text.slice(Math.max(0, start - 64), start))
    const isBeside = next !== undefined && text.slice(stop, next.start).trim() === ''
    return { start, word, before: last && !opens ? last.word : '', after: isBeside ? next.word : '', opens }
  })
}

/** Words that are one sign: ﷺ, ﷲ. */
const isSign = /^[\ufdf0-\ufdff]+$/u

/** `الـONMT`: another rule looks at what is mixed. */
const isOfTwoScripts = (word: string): boolean =>
  /\p{Script=Arabic}/u.test(word) && /\p{Script=Latin}/u.test(word)

/** The word with those that hyphens join to it (`start-up`), or null where none does. */
function compoundOf({ text }: ProofText, start: number, end: number): string | null {
  const before = /(?:[\p{L}\p{M}]+-)+$/u.exec(text.slice(Math.max(0, start - 32), start))?.[0] ?? ''
  const after = /^(?:-[\p{L}\p{M}]+)+/u.exec(text.slice(end, end + 32))?.[0] ?? ''
  return before + after === '' ? null : before + text.slice(start, end) + after
}

const opensText = (before: string): boolean =>
  !/[\p{L}\p{N}]/u.test(before) || /[.!?؟:…\n]\P{L}*$/u.test(before)

/** `Hammouchi`, `iPhone`: a capital inside of a sentence or of a word, and every capital in an Arabic text, is a name’s. */
const isLikeAName = (word: string, opens: boolean, { language }: ProofText): boolean =>
  /^\p{Lu}/u.test(word.replace(/^\p{L}{1,2}['’]/u, ''))
    ? language === 'ar' || !opens || /^\p{L}['’]\p{Lu}/u.test(word)
    : /\p{Ll}\p{Lu}/u.test(word)

/** A Latin run of an Arabic text is French or English, whichever has more of its words. */
function languageOf(
  words: readonly Word[],
  { script }: ScriptRun,
  { language }: ProofText,
  speller: Speller,
): Language {
  if (script === 'arabic') return 'ar'
  if (language !== 'ar') return language
  const known = (each: Language) => words.filter(({ word }) => speller.isWord(word, each)).length
  return known('en') > known('fr') ? 'en' : 'fr'
}

const isRightInAnother = (word: string, language: Language, speller: Speller): boolean =>
  speller.isWord(word, language === 'fr' ? 'en' : 'fr')
