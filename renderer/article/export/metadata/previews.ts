import type { Article } from '../../article.ts'
import { closing, opening } from '../../bidi/isolate-signs.ts'
import { rightToLeft } from '../../bidi/letters.ts'
import type { Site } from '../../newsroom/site.ts'
import { addressOf } from './address.ts'
import { cardPicture, isLarge, type PublishedPicture } from './pictures.ts'
import { bare, descriptionOf, type Line, titleOf } from './said.ts'

/** How a search engine is going to show an article. */
export interface SearchResult {
  readonly site: string
  /** `example.ma › رياضة › …`, laid out from left to right. */
  readonly address: Line
  readonly title: Line
  readonly description: Line
  readonly isTitleCut: boolean
}

/** In grapheme clusters; Google cuts at about 580 and 920 pixels. */
const shownTitle = 60
const shownDescription = 155

export function searchResultOf(article: Article, site: Site): SearchResult {
  const longest = unitsOf(bare(article.story.headline), shownTitle)
  const whole = descriptionOf(article)
  return {
    site: siteName(site),
    address: { text: trail(addressOf(article, site) || site.url), direction: 'ltr' },
    title: titleOf(article, longest),
    description: descriptionOf(article, unitsOf(bare(whole.text), shownDescription)),
    isTitleCut: longest < bare(article.story.headline).length,
  }
}

/** How a network is going to show a link to an article. */
export interface ShareCard {
  readonly site: string
  readonly title: Line
  readonly description: Line
  readonly picture?: PublishedPicture
  /** Whether the picture stands above the words in full width. */
  readonly isLarge: boolean
}

export function shareCardOf(article: Article, site: Site, pictures: readonly PublishedPicture[]): ShareCard {
  const picture = cardPicture(pictures)
  return {
    site: siteName(site),
    title: titleOf(article),
    description: descriptionOf(article),
    ...(picture ? { picture } : {}),
    isLarge: picture !== undefined && isLarge(picture),
  }
}

const siteName = (site: Site): string => bare(site.name) || hostOf(site.url)

const hostOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#].*$/, '')

const rtl = new RegExp(`[${rightToLeft}]`)

/** An address as search engines show it, each right-to-left step of it isolated so that the steps keep their order. */
function trail(address: string): string {
  if (address === '') return ''
  const steps = address
    .replace(/^https?:\/\/[^/]*/, '')
    .split('/')
    .map(decoded)
    .filter((step) => step !== '')
  return [hostOf(address), ...steps]
    .map((step) => (rtl.test(step) ? opening.rtl + step + closing : step))
    .join(' › ')
}

/** What is no encoded text stays as it is. */
function decoded(step: string): string {
  try {
    return bare(decodeURIComponent(step))
  } catch (problem) {
    if (problem instanceof URIError) return bare(step)
    throw problem
  }
}

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** How many UTF-16 units the first so many grapheme clusters of a text have. */
function unitsOf(text: string, clusters: number): number {
  const all = Array.from(graphemes.segment(text), ({ segment }) => segment)
  return all.slice(0, clusters).join('').length
}
