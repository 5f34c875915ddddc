import { type Article, bodyText, picturesOf } from '../article/article.ts'
import { type Direction, directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import { lineOf, shortened, standaloneText } from '../article/bidi/plain-isolates.ts'
import { slugOf } from '../article/export/slug.ts'
import type { Site } from '../article/newsroom/site.ts'

/** A line that readers get without being told its direction, and the direction that it is meant to have. */
export interface Line {
  readonly text: string
  readonly direction: Direction
}

/** What others show of an article: a search engine, a network, a feed reader. */
export interface Card {
  readonly site: string
  readonly address: Line
  readonly title: Line
  readonly description: Line
  /** The file name of the picture, if the article has one. */
  readonly picture?: string
  /** The day of its publication, or empty. */
  readonly day: string
}

/** In UTF-16 units: where the title and the description are cut. */
const longest = {
  search: { title: 60, description: 155 },
  card: { title: 90, description: 110 },
  feed: { title: 200, description: 300 },
} as const

/** An article as one of them is going to show it. */
export function cardOf(article: Article, site: Site, shownIn: keyof typeof longest): Card {
  const { story, body } = article
  const base = directionOfLanguage(story.language)
  const line = (field: string, most: number): Line => {
    const direction = directionOfText(lineOf(field), base)
    return { text: standaloneText(shortened(field, direction, most), direction), direction }
  }
  const first = body.find((block) => block.type === 'paragraph' && lineOf(bodyText([block])) !== '')
  const said = lineOf(story.standfirst) === '' ? bodyText(first ? [first] : []) : story.standfirst
  const [picture] = picturesOf(article)
  const host = site.url.replace(/^https?:\/\/(www\.)?/, '')
  return {
    site: lineOf(site.name),
    address: { text: [host || 'example.ma', slugOf(article)].join(' › '), direction: 'ltr' },
    title: line(story.headline, longest[shownIn].title),
    description: line(said, longest[shownIn].description),
    ...(picture === undefined ? {} : { picture }),
    day: story.publishedAt.slice(0, 10),
  }
}
