import { proofRule } from '../rule.ts'

/** A mark that is written twice. Three full stops are an ellipsis, `؟!` is a tone, `؟؟` is a note to oneself that the gates find. */
export const doubledMark = proofRule({
  id: 'doubled-mark',
  class: 'suggest',
  look: ({ text, isUnit }) =>
    Array.from(text.matchAll(/([،؛,;])[ ]?\1+|(?<![.\/])\.\.(?![.\/\\])|\.{4,}|!{2,}|:{2,}/gu))
      .filter(({ index }) => !isUnit(index))
      .map(({ 0: marks, index }) => ({
        start: index,
        end: index + marks.length,
        replacements: marks.startsWith('..') ? (marks.length === 2 ? ['.', '…'] : ['…']) : [marks.charAt(0)],
      })),
})
