import { proofRule } from '../rule.ts'

/** No space between a number and the Arabic word that it counts: `15كلم`. A single letter (`1444هـ`, `2022م`) is written to it. */
export const unitSpace = proofRule({
  id: 'unit-space',
  class: 'house',
  look: ({ text, isUnit }) =>
    Array.from(
      text.matchAll(
        /(?<![\p{L}\p{M}0-9٠-٩.,٫٬\/:_\-])[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*(?=[\p{Script=Arabic}&&\p{L}]\p{M}*[\p{Script=Arabic}&&\p{L}])/gv,
      ),
    )
      .filter(({ index }) => !isUnit(index))
      .map(({ 0: number, index }) => {
        const end = index + number.length
        return { start: index, end: end + 1, edits: [{ start: end, end, text: ' ' }] }
      }),
})
