import type { Article } from '../../article.ts'
import { directionOfLanguage } from '../../bidi/direction.ts'
import type { Site } from '../../newsroom/site.ts'
import { countCharacters, countWords } from '../../text/words.ts'
import { slugOf } from '../slug.ts'
import { addressOf } from './address.ts'
import { bylineOf } from './authors.ts'
import { filled, type Json } from './json-ld.ts'
import type { Given } from './news-article.ts'
import { imageOf, type PublishedPicture, reachable } from './pictures.ts'
import { bare, changedAt, descriptionOf, instantOf, standalone, tagsOf, titleOf } from './said.ts'

/** The body as it is exported: its HTML fragment, and plain text. */
export interface WrittenBody {
  readonly html: string
  readonly text: string
}

/**
 * An article as IPTC’s ninjs 2.1, for the systems of other newsrooms, its fields always in this order. Its `uri` is the
 * address on the website, else a name of Midad’s own that another website could not have. A draft is withheld.
 */
export function ninjsOf(
  article: Article,
  site: Site,
  pictures: readonly PublishedPicture[],
  written: WrittenBody,
  { modifiedAt }: Given,
): Readonly<Record<string, Json>> {
  const { story } = article
  const published = instantOf(story.publishedAt)
  const associations = associationsOf(article, reachable(pictures))
  return filled({
    uri: uriOf(article, site),
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
    type: 'text',
    representationtype: 'full',
    profile: associations.length > 0 ? 'text-photo' : 'text-only',
    version: '1',
    versioncreated: changedAt(article, modifiedAt) || published,
    contentcreated: published,
    pubstatus: story.status === 'draft' ? 'withheld' : 'usable',
    copyrightholder: bare(site.name),
    language: story.language,
    headlines: headlinesOf(article),
    by: bylineOf(article, site).text,
    slugline: slugOf(article, site.slugs),
    located: bare(story.dateline),
    descriptions: texts([{ role: 'summary', contenttype: 'text/plain', value: descriptionOf(article).text }]),
    bodies: texts([
      { role: 'html', contenttype: 'text/html', ...countsOf(written.text), value: sound(written.html) },
      { role: 'text', contenttype: 'text/plain', ...countsOf(written.text), value: sound(written.text) },
    ]),
    subjects: [
      ...texts([{ rel: 'section', name: bare(story.section) }]),
      ...tagsOf(article).map((tag) => ({ rel: 'about', name: tag })),
    ],
    associations,
  })
}

const uriOf = (article: Article, site: Site): string =>
  addressOf(article, site) || `urn:x-midad:${encodeURIComponent(slugOf(article, site.slugs))}`

function headlinesOf(article: Article): readonly Json[] {
  const { kicker, subheadline, language } = article.story
  const base = directionOfLanguage(language)
  return texts([
    { role: 'main', value: titleOf(article).text },
    { role: 'kicker', value: standalone(kicker, base).text },
    { role: 'subheadline', value: standalone(subheadline, base).text },
  ])
}

/** Those that say something. */
const texts = <Entry extends Readonly<Record<string, Json>>>(entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => entry['value'] !== '' && entry['name'] !== '')

/** What JSON’s readers refuse in a text, line ends and tabs excepted. */
const sound = (text: string) => text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')

const countsOf = (text: string) => ({ charcount: countCharacters(text), wordcount: countWords(text) })

/** The pictures of the article, each with its sizes and crops. */
function associationsOf(article: Article, pictures: readonly PublishedPicture[]): readonly Json[] {
  const base = directionOfLanguage(article.story.language)
  const firsts = pictures.filter(
    ({ picture }, index) => pictures.findIndex((other) => other.picture === picture) === index,
  )
  return firsts.map((first, index) => {
    const image = imageOf(article, first)
    const alt = image && !image.decorative ? standalone(image.alt, base).text : ''
    return filled({
      name: `picture-${String(index + 1)}`,
      uri: first.url,
      type: 'picture',
      by: standalone(image?.credit ?? '', base).text,
      descriptions: texts([{ role: 'alt', contenttype: 'text/plain', value: alt }]),
      renditions: pictures.filter(({ picture }) => picture === first.picture).map(renditionOf),
    })
  })
}

const renditionOf = ({ url, width, height }: PublishedPicture): Json =>
  filled({
    name: `${String(width)}x${String(height)}`,
    href: url,
    contenttype: pictureTypes[/\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''],
    width,
    height,
  })

const pictureTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
