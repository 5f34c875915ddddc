import { type Article, bodyText } from '../../article.ts'
import { type Direction, directionOfLanguage, directionOfText } from '../../bidi/direction.ts'
import { lineOf, shortened, standaloneText } from '../../bidi/plain-isolates.ts'

/**
 * A field as one line that HTML, XML and JSON all may hold: no control of direction or of anything else, no half of a
 * surrogate pair, no noncharacter, no U+200B. For values that machines compare: names, tags, sections.
 */
export const bare = (field: string): string =>
  lineOf(field.replace(/(?!\s)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\u200b/gu, ''))

/** A line for people, with the direction that it is to be laid out in. */
export interface Line {
  readonly text: string
  readonly direction: Direction
}

/**
 * A field for people who read it where nobody says its direction: a tab, a search result, a card, a feed. Isolates stand in it
 * where they are needed, and none where the letters lead to the intended order without.
 */
export function standalone(field: string, base: Direction, longest = Number.POSITIVE_INFINITY): Line {
  const text = bare(field)
  const direction = directionOfText(text, base)
  return { text: standaloneText(shortened(text, direction, longest), direction), direction }
}

/** The headline for people; empty where there is none. */
export const titleOf = ({ story }: Article, longest?: number): Line =>
  standalone(story.headline, directionOfLanguage(story.language), longest)

/** In UTF-16 units; search engines and cards show less. */
const longestDescription = 300

/** What an article says in a sentence: its standfirst, else its first paragraph, at most 300 UTF-16 units or as many as asked. */
export function descriptionOf({ story, body }: Article, longest = longestDescription): Line {
  const base = directionOfLanguage(story.language)
  if (bare(story.standfirst) !== '') return standalone(story.standfirst, base, longest)
  const first = body.find((block) => block.type === 'paragraph' && bare(bodyText([block])) !== '')
  return standalone(first ? bodyText([first]) : '', base, longest)
}

/** The tags, each once, in their order. */
export const tagsOf = ({ story }: Article): readonly string[] => [
  ...new Set(story.tags.map(bare).filter((tag) => tag !== '')),
]

/** A date and time as RFC 3339 asks for it, with seconds (`2022-11-20T18:00:00+01:00`); empty for any other text. */
export function instantOf(date: string): string {
  const [, minutes, seconds = ':00', offset] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(date) ?? []
  const instant = minutes === undefined || offset === undefined ? '' : minutes + seconds + offset
  return Number.isNaN(Date.parse(instant)) ? '' : instant
}

/** When it was last changed, never before it was published; empty where that is not known. */
export function changedAt({ story }: Article, modifiedAt: string): string {
  const [published, modified] = [instantOf(story.publishedAt), instantOf(modifiedAt)]
  const isEarlier = published !== '' && modified !== '' && Date.parse(modified) < Date.parse(published)
  return isEarlier ? published : modified
}
