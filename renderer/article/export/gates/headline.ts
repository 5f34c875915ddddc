import { lineOf } from '../../bidi/plain-isolates.ts'
import { countLetters } from './count-letters.ts'
import { gate } from './gate.ts'

/** A story has a headline, and one that is seen whole where it is shown. */
export const headline = gate({
  id: 'headline',
  rules: { 'headline-missing': 'gate', 'headline-too-long': 'gate' },
  article: ({ article: { story }, rules: { headline: limit } }) => {
    const field = 'headline'
    if (lineOf(story.headline) === '') return [{ rule: 'headline-missing', field }]
    const count = countLetters(story.headline)
    return limit > 0 && count > limit ? [{ rule: 'headline-too-long', field, count, limit }] : []
  },
})
