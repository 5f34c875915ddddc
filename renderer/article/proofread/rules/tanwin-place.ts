import { proofRule } from '../rule.ts'

/** By the house’s choice: fathatan where it should not stand, and the same with alef and fathatan in their places. */
const places = {
  'before-alef': { wrong: /([اى])ً(?![\p{L}\p{M}])/gu, right: 'ً$1' },
  'on-alef': { wrong: /ً([اى])(?![\p{L}\p{M}])/gu, right: '$1ً' },
} as const

/** Fathatan at the end of a word, on the letter before alef or on alef, as the house has it: `شكراً`, `شكرًا`. */
export const tanwinPlace = proofRule({
  id: 'tanwin-place',
  class: 'house',
  look: ({ text, isKept }, { style: { tanwin } }) => {
    if (tanwin === 'any') return []
    const { wrong, right } = places[tanwin]
    return Array.from(text.matchAll(wrong))
      .filter(({ index }) => /[\p{L}\p{M}]/u.test(text.charAt(index - 1)) && !isKept(index))
      .map(({ 0: letters, index }) => ({
        start: index,
        end: index + letters.length,
        replacements: [letters.replace(wrong, right)],
      }))
  },
})
