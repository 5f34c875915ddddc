import { toArabicDigits, toLatinDigits } from '../../text/digits.ts'
import { groupEdits } from '../group-edits.ts'
import { proofRule } from '../rule.ts'

/** Digits in Arabic text that are not of the house’s set; a number that belongs to a Latin word keeps its own. */
export const digits = proofRule({
  id: 'digits',
  class: 'house',
  look: ({ text, script }, { style: { digits: house } }) => {
    if (script !== 'arabic' || house === 'any') return []
    const tool = house === 'latin' ? toLatinDigits : toArabicDigits
    // The sign between two groups of a number belongs to it.
    return groupEdits(
      tool(text, () => true),
      1,
    )
  },
})
