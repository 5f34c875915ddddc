import { countCharacters } from '../../text/words.ts'
import { gate } from './gate.ts'

/** A standfirst is there where the newsroom wants one, and no longer than it allows. */
export const standfirst = gate({
  id: 'standfirst',
  rules: { 'standfirst-missing': 'gate', 'standfirst-too-long': 'gate' },
  article: ({ article: { story }, rules: { standfirst: limit, needs } }) => {
    const field = 'standfirst'
    const count = countCharacters(story.standfirst.trim())
    if (count === 0) return needs.includes('standfirst') ? [{ rule: 'standfirst-missing', field }] : []
    return limit > 0 && count > limit ? [{ rule: 'standfirst-too-long', field, count, limit }] : []
  },
})
