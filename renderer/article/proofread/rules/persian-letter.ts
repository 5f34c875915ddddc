import { proofRule } from '../rule.ts'

/** Letters that no Arabic word has: a word with one is Persian, Urdu or Kurdish. */
const persian = /[پچژٹڈڑےۀھہۆێڵ]/u

/** The Persian yeh and keheh, which look like the Arabic letters and are found by no search for them. */
export const persianLetter = proofRule({
  id: 'persian-letter',
  class: 'suggest',
  look: ({ text, isKept }) =>
    Array.from(text.matchAll(/\p{Script=Arabic}[\p{L}\p{M}ـ]*/gu))
      .filter(({ 0: word, index }) => /[یک]/.test(word) && !persian.test(word) && !isKept(index))
      .map(({ 0: word, index }) => {
        const arabic = word.replaceAll('ک', 'ك').replaceAll('ی', 'ي')
        const withAlef = arabic.replace(/ي(?=\p{M}*$)/u, 'ى')
        return {
          start: index,
          end: index + word.length,
          replacements: /ی\p{M}*$/u.test(word) ? [arabic, withAlef] : [arabic],
        }
      }),
})
