import { proofRule } from '../rule.ts'

/** A space before the sign of a percentage in Arabic text: `50 %`, `٥٠ ٪`. */
export const percentSpace = proofRule({
  id: 'percent-space',
  class: 'house',
  look: ({ text, script, scriptAt, isUnit }) =>
    script === 'arabic'
      ? Array.from(text.matchAll(/(?<=[0-9٠-٩])[ \u00a0\u202f]+(?=[%٪])/g))
          .filter(({ index }) => scriptAt(index) === 'arabic' && !isUnit(index))
          .map(({ 0: spaces, index }) => ({
            start: index,
            end: index + spaces.length + 1,
            edits: [{ start: index, end: index + spaces.length, text: '' }],
          }))
      : [],
})
