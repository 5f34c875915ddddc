import { proofRule } from '../rule.ts'

/**
 * Two or three spaces between words, and spaces at the ends of a line; no-break spaces among them go, too. A wider gap was made
 * on purpose, between the halves of a verse or the columns of a table,
 * and one space at the end of the text is where its writer is.
 */
export const doubledSpace = proofRule({
  id: 'doubled-space',
  class: 'fix',
  look: ({ text }) =>
    Array.from(text.matchAll(/^[ \t\u00a0]+|[ \t\u00a0]+$|[ \t\u00a0]{2,}/gm)).flatMap(
      ({ index, 0: spaces }) => {
        const end = index + spaces.length
        const isEdge = index === 0 || text[index - 1] === '\n' || end === text.length || text[end] === '\n'
        if (spaces === ' ' && end === text.length) return []
        return isEdge || spaces.length < 4 ? [{ start: index, end, replacements: [isEdge ? '' : ' '] }] : []
      },
    ),
})
