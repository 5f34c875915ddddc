import type { Language } from './element.ts'
import { matching, oneOf, type Property, type PropertyTable, text } from './property.ts'

export const languages = ['ar', 'fr', 'en'] as const satisfies readonly Language[]
export const statuses = ['draft', 'ready', 'published'] as const
export type Status = (typeof statuses)[number]

/** What a newsroom knows of a story beside its body. Absent fields are empty, never missing. */
export interface Story {
  language: Language
  kicker: string
  headline: string
  subheadline: string
  standfirst: string
  byline: string
  dateline: string
  signOff: string
  section: string
  tags: readonly string[]
  slug: string
  /** ISO 8601 with an offset (`2022-11-20T18:00:00+01:00`), or empty. */
  publishedAt: string
  status: Status
  /** Findings of the copy desk that are to pass in this article, as `proofread/ignored.ts` writes them. */
  ignored: readonly string[]
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

const texts: Property<readonly string[]> = {
  expected: 'a list of texts',
  absent: [],
  accepts: (raw): raw is readonly string[] =>
    Array.isArray(raw) && raw.every((each) => typeof each === 'string'),
}

/** Every field of a story with its check, in the order in which they are written. */
export const storyFields: PropertyTable<Story> = {
  language: { ...oneOf(...languages), absent: 'ar' },
  kicker: text(''),
  headline: text(''),
  subheadline: text(''),
  standfirst: text(''),
  byline: text(''),
  dateline: text(''),
  signOff: text(''),
  section: text(''),
  tags: texts,
  slug: text(''),
  publishedAt: {
    ...matching(
      'a date and time with an offset',
      (raw) => raw === '' || (isoDate.test(raw) && !Number.isNaN(Date.parse(raw))),
    ),
    absent: '',
  },
  status: { ...oneOf(...statuses), absent: 'draft' },
  ignored: texts,
}

/** A story of which nothing is known but its language. */
export function emptyStory(language: Language): Story {
  const fields = Object.entries(storyFields).map(([name, { absent }]) => [name, absent])
  // Every field has a value that stands in for it.
  return { ...(Object.fromEntries(fields) as Story), language }
}
