import { type Article, picturesOf } from '../article/article.ts'
import { addressOf } from '../article/export/metadata/address.ts'
import { searchResultOf, shareCardOf } from '../article/export/metadata/previews.ts'
import type { Line } from '../article/export/metadata/said.ts'
import type { Site } from '../article/newsroom/site.ts'

/** What others show of an article: a search engine, a network, a feed reader. */
export interface Card {
  /** Empty where nothing is known of the website. */
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

/** Stands in where the website's address is not known. */
const exampleUrl = 'https://example.ma'

/** An article as one of them is going to show it. */
export function cardOf(article: Article, site: Site, shownIn: 'search' | 'card' | 'feed'): Card {
  const placed = site.url === '' ? { ...site, url: exampleUrl } : site
  const found = searchResultOf(article, placed)
  const { title, description } = shownIn === 'search' ? found : shareCardOf(article, placed, [])
  const [picture] = picturesOf(article)
  return {
    site: site.name.trim() === '' && site.url === '' ? '' : found.site,
    host: new URL(placed.url).host.replace(/^www\./, ''),
    trail: found.address,
    url: addressOf(article, placed) || placed.url,
    title,
    description,
    ...(picture === undefined ? {} : { picture }),
    day: article.story.publishedAt.slice(0, 10),
  }
}
