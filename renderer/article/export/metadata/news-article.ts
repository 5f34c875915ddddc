import { type Article, bodyText } from '../../article.ts'
import { withoutControls } from '../../bidi/controls/control-signs.ts'
import { directionOfLanguage } from '../../bidi/direction.ts'
import type { Site } from '../../newsroom/site.ts'
import { countWords } from '../../text/words.ts'
import { makeSlug } from '../slug.ts'
import { addressOf } from './address.ts'
import { authorsOf } from './authors.ts'
import { filled, type Json } from './json-ld.ts'
import { imageOf, type PublishedPicture, reachable } from './pictures.ts'
import { bare, changedAt, descriptionOf, instantOf, standalone, tagsOf, titleOf } from './said.ts'

/** What an export knows beside the article and its website. */
export interface Given {
  /** ISO 8601 with an offset, or empty. */
  readonly modifiedAt: string
  /** Whether everybody may read it without paying; so unless said. */
  readonly isFree?: boolean
}

/**
 * An article as schema.org’s NewsArticle, its fields always in this order; those of which nothing is known are left out.
 * Headline and description are shown to people by readers that are told no direction, and hold isolates as the page’s title
 * does, which search engines compare them with; names, tags, addresses and dates are compared by machines and never do.
 */
export function newsArticle(
  article: Article,
  site: Site,
  pictures: readonly PublishedPicture[],
  { modifiedAt, isFree = true }: Given,
): Readonly<Record<string, Json>> {
  const { story, body } = article
  const address = addressOf(article, site)
  const base = directionOfLanguage(story.language)
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: address === '' ? undefined : { '@type': 'WebPage', '@id': address },
    url: address,
    headline: titleOf(article).text,
    alternativeHeadline: standalone(story.subheadline, base).text,
    description: descriptionOf(article).text,
    image: reachable(pictures).map((picture) => imageObject(article, picture)),
    datePublished: instantOf(story.publishedAt),
    dateModified: changedAt(article, modifiedAt),
    identifier: story.slug === '' ? '' : makeSlug(story.slug, site.slugs),
    creativeWorkStatus: story.status === 'draft' ? undefined : statusNames[story.status],
    inLanguage: story.language,
    dateline: bare(story.dateline),
    articleSection: bare(story.section),
    keywords: tagsOf(article),
    wordCount: countWords(withoutControls(bodyText(body))),
    isAccessibleForFree: isFree,
    author: authorsOf(article, site).map(({ kind, name }) => ({ '@type': kind, name })),
    publisher: publisher(site),
  })
}

/** As schema.org names them. */
export const statusNames = { draft: 'Draft', ready: 'Pending', published: 'Published' } as const

const imageObject = (article: Article, picture: PublishedPicture): Json =>
  filled({
    '@type': 'ImageObject',
    url: picture.url,
    width: picture.width,
    height: picture.height,
    creditText: bare(imageOf(article, picture)?.credit ?? ''),
  })

function publisher({ name, url, logo }: Site): Json | undefined {
  if (bare(name) === '') return undefined
  return filled({
    '@type': 'NewsMediaOrganization',
    name: bare(name),
    url,
    logo: logo === '' ? undefined : { '@type': 'ImageObject', url: logo },
  })
}
