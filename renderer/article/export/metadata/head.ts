import type { Article } from '../../article.ts'
import type { Direction } from '../../bidi/direction.ts'
import { type HtmlNode, html } from '../../html/node.ts'
import type { Site } from '../../newsroom/site.ts'
import { addressOf } from './address.ts'
import { authorsOf, bylineOf } from './authors.ts'
import type { Given } from './news-article.ts'
import { cardPicture, imageOf, isLarge, type PublishedPicture } from './pictures.ts'
import { bare, changedAt, descriptionOf, instantOf, standalone, tagsOf, titleOf } from './said.ts'

/**
 * What the head of a page says of the article beside its title: for search engines, Open Graph (ogp.me) and X, which reads
 * Open Graph where it finds no field of its own. In this order; no field is empty and none is said twice.
 */
export function headOf(
  article: Article,
  site: Site,
  pictures: readonly PublishedPicture[],
  base: Direction,
  { modifiedAt }: Given = { modifiedAt: '' },
): readonly HtmlNode[] {
  const { story } = article
  const address = addressOf(article, site)
  const description = descriptionOf(article).text
  const picture = cardPicture(pictures)
  return [
    ...name('description', description),
    ...name('author', bylineOf(article, site).text),
    ...name('keywords', tagsOf(article).join(', ')),
    ...(address === '' ? [] : [html('link', { rel: 'canonical', href: address })]),
    ...property('og:type', 'article'),
    ...property('og:site_name', bare(site.name)),
    ...property('og:locale', `${story.language}_${site.region}`),
    ...property('og:title', titleOf(article).text),
    ...property('og:description', description),
    ...property('og:url', address),
    ...(picture ? image(article, picture, base) : []),
    ...property('article:published_time', instantOf(story.publishedAt)),
    ...property('article:modified_time', changedAt(article, modifiedAt)),
    ...property('article:section', bare(story.section)),
    ...authorsOf(article, site).flatMap((author) => property('article:author', author.name)),
    ...tagsOf(article).flatMap((tag) => property('article:tag', tag)),
    ...name('twitter:card', picture && isLarge(picture) ? 'summary_large_image' : 'summary'),
    ...name('twitter:site', site.twitter),
  ]
}

function image(article: Article, picture: PublishedPicture, base: Direction): readonly HtmlNode[] {
  const { alt = '', decorative = false } = imageOf(article, picture) ?? {}
  return [
    ...property('og:image', picture.url),
    ...property('og:image:width', String(picture.width)),
    ...property('og:image:height', String(picture.height)),
    ...property('og:image:alt', decorative ? '' : standalone(alt, base).text),
  ]
}

const name = (named: string, content: string): readonly HtmlNode[] =>
  content === '' ? [] : [html('meta', { name: named, content })]

const property = (named: string, content: string): readonly HtmlNode[] =>
  content === '' ? [] : [html('meta', { property: named, content })]
