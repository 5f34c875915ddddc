import type { Language } from '../../element.ts'
import type { ProofText } from '../proof-text.ts'
import { proofRule } from '../rule.ts'
import type { ScriptRun } from '../scripts.ts'

/** A word that no dictionary of its language has, or that stands most likely for another. */
export const spelling = proofRule({
  id: 'spelling',
  class: 'suggest',
  look: (text, { speller }) =>
    speller === null
      ? []
      : text.runs.flatMap((run) => {
          const words = wordsOf(text, run)
          const language = languageOfRun(text, run)
          return words.flatMap(({ start, word }, index) => {
            const place = { start, end: start + word.length }
            if (!speller.isWord(word, language)) {
              return [{ ...place, replacements: speller.suggest(word, language) }]
            }
            const [before = '', after = ''] = [words[index - 1]?.word, words[index + 1]?.word]
            const meant = speller.meant(word, language, before, after)
            return meant === null ? [] : [{ ...place, replacements: [meant] }]
          })
        }),
})

const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu

const wordsOf = ({ text, isKept }: ProofText, { start, end }: ScriptRun) =>
  Array.from(text.slice(start, end).matchAll(wordPattern), ({ index, 0: word }) => ({
    start: start + index,
    word,
  })).filter((word) => !isKept(word.start))

const languageOfRun = ({ language }: ProofText, { script }: ScriptRun): Language =>
  script === 'arabic' ? 'ar' : language === 'ar' ? 'fr' : language
