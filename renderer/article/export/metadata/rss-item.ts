import type { Article } from '../../article.ts'
import type { Site } from '../../newsroom/site.ts'
import { slugOf } from '../slug.ts'
import { addressOf } from './address.ts'
import { authorsOf } from './authors.ts'
import { bare, descriptionOf, instantOf, tagsOf, titleOf } from './said.ts'

/** The namespaces that an item needs on the `rss` element around it. */
export const rssNamespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'

/**
 * An article as an item of an RSS 2.0 feed, one field a line. Its HTML, given as a fragment, is escaped as text; every other
 * field is plain. Readers are told no direction: title and description hold isolates where they need them.
 */
export function rssItemOf(article: Article, site: Site, html: string): string {
  const address = addressOf(article, site)
  const section = bare(article.story.section)
  const categories = [...new Set([section, ...tagsOf(article)])]
  return [
    '<item>',
    ...field('title', titleOf(article).text),
    ...field('link', address),
    ...(address === ''
      ? field('guid', slugOf(article, site.slugs), ' isPermaLink="false"')
      : field('guid', address, ' isPermaLink="true"')),
    ...field('pubDate', mailDate(article.story.publishedAt)),
    ...authorsOf(article, site).flatMap(({ name }) => field('dc:creator', name)),
    ...categories.flatMap((category) => field('category', category)),
    ...field('description', descriptionOf(article).text),
    ...field('content:encoded', html),
    '</item>',
    '',
  ].join('\n')
}

const field = (tag: string, text: string, attributes = ''): readonly string[] =>
  text === '' ? [] : [`<${tag}${attributes}>${escaped(text)}</${tag}>`]

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Only characters that XML 1.0 (2.2) allows are left. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The date as mail and RSS write it (RFC 822 with a year of four digits), on the clock of its offset; empty for no date. */
export function mailDate(date: string): string {
  const instant = instantOf(date)
  const [, year = '', month = '', day = '', time = '', offset = ''] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(instant) ?? []
  if (year === '') return ''
  const weekday = days[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()] ?? ''
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${weekday}, ${day} ${months[Number(month) - 1] ?? ''} ${year} ${time} ${zone}`
}
