import { countWords } from '../../text/words.ts'
import { proofRule } from '../rule.ts'

/** A paragraph with more words than the house allows. */
export const longParagraph = proofRule({
  id: 'long-paragraph',
  class: 'suggest',
  wide: true,
  look: ({ text }, { style: { paragraph: limit } }) => {
    const count = countWords(text)
    return limit > 0 && count > limit ? [{ start: 0, end: text.length, count, limit, replacements: [] }] : []
  },
})
