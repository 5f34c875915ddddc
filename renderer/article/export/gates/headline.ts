import { lineOf } from '../../bidi/plain-isolates.ts'
import { countCharacters } from '../../text/words.ts'
import { gate } from './gate.ts'

/** A story has a headline, and one that is seen whole where it is shown. */
export const headline = gate({
  id: 'headline',
  rules: { 'headline-missing': 'gate', 'headline-too-long': 'gate' },
  article: ({ article: { story }, rules: { headline: limit } }) => {
    const field = 'headline'
    if (lineOf(story.headline) === '') return [{ rule: 'headline-missing', field }]
    const count = countCharacters(story.headline.trim())
    return limit > 0 && count > limit ? [{ rule: 'headline-too-long', field, count, limit }] : []
  },
})
