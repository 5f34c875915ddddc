import { bracketsIn } from '../brackets.ts'
import { quotationsIn } from '../quotations.ts'
import { proofRule } from '../rule.ts'

/** A bracket or a quote that nothing opens or nothing closes. Only its writer knows where the other belongs. */
export const unbalanced = proofRule({
  id: 'unbalanced',
  class: 'suggest',
  look: (text) =>
    [...bracketsIn(text).alone, ...quotationsIn(text).alone]
      .toSorted((one, other) => one - other)
      .map((at) => ({ start: at, end: at + 1, replacements: [] })),
})
