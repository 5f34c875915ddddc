import { proofRule } from '../rule.ts'

/** Two or more spaces between words, and spaces at the ends of a line; no-break spaces among them go, too. */
export const doubledSpace = proofRule({
  id: 'doubled-space',
  class: 'fix',
  look: ({ text }) =>
    Array.from(text.matchAll(/^[ \t\u00a0]+|[ \t\u00a0]+$|[ \t\u00a0]{2,}/gm), ({ index, 0: spaces }) => {
      const isEdge =
        index === 0 || text[index - 1] === '\n' || /^(?:\n|$)/.test(text.slice(index + spaces.length))
      return { start: index, end: index + spaces.length, replacements: [isEdge ? '' : ' '] }
    }),
})
