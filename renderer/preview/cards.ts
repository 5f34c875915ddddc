import { type Article, bodyText, picturesOf } from '../article/article.ts'
import { type Direction, directionOfLanguage, directionOfText } from '../article/bidi/direction.ts'
import { closing, opening } from '../article/bidi/isolate-signs.ts'
import { rtlLetter } from '../article/bidi/line-words.ts'
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
  readonly host: string
  /** The address as search engines show it, step by step. */
  readonly trail: Line
  readonly url: string
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
  const host = site.url.replace(/^https?:\/\/(www\.)?/, '') || 'example.ma'
  const slug = slugOf(article)
  return {
    site: lineOf(site.name),
    host,
    trail: { text: `${host} › ${apart(slug)}`, direction: 'ltr' },
    url: `${site.url || `https://${host}`}/${slug}`,
    title: line(story.headline, longest[shownIn].title),
    description: line(said, longest[shownIn].description),
    ...(picture === undefined ? {} : { picture }),
    day: story.publishedAt.slice(0, 10),
  }
}

/** One step of an address, which runs in its own direction. */
function apart(step: string): string {
  return rtlLetter.test(step) ? opening.rtl + step + closing : step
}
