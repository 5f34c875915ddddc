import type { Direction } from '../bidi/direction.ts'
import { lineOf } from '../bidi/plain-isolates.ts'
import { type HtmlNode, html } from '../html/node.ts'
import type { Site } from '../newsroom/site.ts'
import type { Story } from '../story.ts'
import type { Slots } from './fill-template.ts'

export interface SlotSource {
  readonly story: Story
  readonly site: Site
  readonly base: Direction
  readonly body: readonly HtmlNode[]
  /** What a page says of itself in its head. */
  readonly metadata: readonly HtmlNode[]
}

/** Every slot that a template may have, with what stands in it. */
const slots = {
  language: ({ story }) => ({ plain: story.language }),
  direction: ({ base }) => ({ plain: base }),
  headline: ({ story }) => ({ field: headlineOf(story) }),
  kicker: ({ story }) => ({ field: story.kicker }),
  subheadline: ({ story }) => ({ field: story.subheadline }),
  standfirst: ({ story }) => ({ field: story.standfirst }),
  byline: ({ story, site }) => ({ field: story.byline.trim() === '' ? site.author : story.byline }),
  section: ({ story }) => ({ field: story.section }),
  'sign-off': ({ story }) => ({ field: story.signOff }),
  slug: ({ story }) => ({ plain: story.slug }),
  date: ({ story }) => ({ plain: story.publishedAt }),
  // Every reader of the three languages reads it so, and left to right in each.
  day: ({ story: { publishedAt } }) => ({
    nodes: publishedAt === '' ? [] : [html('span', { dir: 'ltr' }, publishedAt.slice(0, 10))],
  }),
  body: ({ body }) => ({ nodes: body, stays: true }),
  metadata: ({ metadata }) => ({ nodes: metadata }),
  'site-name': ({ site }) => ({ field: site.name }),
  'site-url': ({ site }) => ({ plain: site.url }),
  logo: ({ site }) => ({ plain: site.logo }),
} as const satisfies Readonly<Record<string, (source: SlotSource) => Slots[string]>>

export type SlotName = keyof typeof slots
export const slotNames = Object.keys(slots)

/** A page without a headline has a first heading and a title all the same. */
const headlineOf = ({ headline }: Story) => (lineOf(headline) === '' ? '…' : headline)

/** The slots of one story. */
export const slotsOf = (source: SlotSource): Slots =>
  Object.fromEntries(Object.entries(slots).map(([name, valueOf]) => [name, valueOf(source)]))
