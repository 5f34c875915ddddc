import { proofRule } from '../rule.ts'

/** Words that are said twice on purpose or in a name (`جدا جدا`, `très très`, `بطرس بطرس غالي`). */
const twice = new Set([
  'جدا',
  'جدًا',
  'جداً',
  'رويدا',
  'شيئا',
  'très',
  'nous',
  'vous',
  'that',
  'had',
  'very',
  'بطرس',
  'بورا',
  'وإلا',
])

/** A word that stands twice in a row (`في في`). */
export const repeatedWord = proofRule({
  id: 'repeated-word',
  class: 'suggest',
  look: ({ text, isKept }) =>
    Array.from(
      text.matchAll(/(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}]*)([ \u00a0]+)\1(?![\p{L}\p{M}\p{N}'’-])/gu),
    )
      .filter(({ index, 1: word = '' }) => !isKept(index) && !twice.has(word.toLowerCase()))
      .map(({ index, 0: both, 1: word = '' }) => ({
        start: index,
        end: index + both.length,
        edits: [{ start: index + word.length, end: index + both.length, text: '' }],
      })),
})
