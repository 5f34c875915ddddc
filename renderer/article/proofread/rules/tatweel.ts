import { removeTatweel } from '../../text/tatweel.ts'
import { groupEdits } from '../group-edits.ts'
import { proofRule } from '../rule.ts'

/** Tatweel that stretches a word (`شكـــرا`). Where it is spelling (`هـ`, `الـ24`, `لـ«`) it stays. */
export const tatweel = proofRule({
  id: 'tatweel',
  class: 'fix',
  look: ({ text }) =>
    text.includes('ـ')
      ? groupEdits(
          removeTatweel(text, () => true),
          0,
        )
      : [],
})
