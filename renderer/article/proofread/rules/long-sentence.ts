import { countWords } from '../../text/words.ts'
import { proofRule } from '../rule.ts'
import { sentencesIn } from '../sentences.ts'

/** A sentence with more words than the house allows. */
export const longSentence = proofRule({
  id: 'long-sentence',
  class: 'suggest',
  wide: true,
  look: ({ text }, { style: { sentence: limit } }) =>
    limit === 0
      ? []
      : sentencesIn(text)
          .map(({ start, end }) => ({
            start,
            end,
            count: countWords(text.slice(start, end)),
            limit,
            replacements: [],
          }))
          .filter(({ count }) => count > limit),
})
