import { type Story, storyFields } from '../../story.ts'
import type { StoryHints } from '../story-hints.ts'
import type { Draft, Recogniser } from './draft.ts'
import { lineOf } from './lines.ts'

const names = ['kicker', 'headline', 'subheadline', 'standfirst', 'byline', 'signOff', 'section'] as const

/** The fields that the source itself marks, as it marks them; what is already known stays. */
export const markedFields: Recogniser = (draft, hints) => {
  const texts = names.map(
    (name) => [name, draft.story[name] === '' ? (hints[name] ?? '') : draft.story[name]] as const,
  )
  const marked: Partial<Story> = {
    ...Object.fromEntries(texts),
    tags: draft.story.tags.length > 0 ? draft.story.tags : (hints.tags ?? []),
    publishedAt: publishedAt(hints),
    ...(hints.slug === undefined ? {} : { slug: hints.slug }),
    ...(hints.status === undefined ? {} : { status: hints.status }),
  }
  return { ...draft, story: { ...draft.story, ...marked } }
}

/** Sites write `2022-11-20 18:00:00+0100`, too. A date without a time or an offset is not a moment and is left out. */
function publishedAt({ publishedAt: raw = '' }: StoryHints): string {
  const [, day = '', time = '', fraction = '', sign = '', hours = '', minutes = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?\s*(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(
      raw.trim(),
    ) ?? []
  const moment = `${day}T${time}${fraction}${sign === '' ? 'Z' : `${sign}${hours}:${minutes}`}`
  return storyFields.publishedAt.accepts(raw) ? raw : storyFields.publishedAt.accepts(moment) ? moment : ''
}

const shown = ['kicker', 'subheadline', 'standfirst'] as const
const places = 4

/** Takes the lines at the head of the body that only show a marked field. */
export const shownFields: Recogniser = (draft) =>
  shown.reduce<Draft>((left, name) => {
    const at = left.body
      .slice(0, places)
      .findIndex((block) => lineOf(block) !== '' && lineOf(block) === left.story[name])
    return at === -1 || left.body.length < 2 ? left : { ...left, body: left.body.toSpliced(at, 1) }
  }, draft)
