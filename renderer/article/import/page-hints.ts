import { findElement, findTag, type HtmlElement, textOf } from '../html/node.ts'
import { newsArticleOf } from './json-ld.ts'
import { oneLine } from './line.ts'
import type { StoryHints } from './story-hints.ts'
import { classesOf, findElements } from './tree.ts'

/** What a whole page says about its story in its head, in JSON-LD and in `rel` and `itemprop` attributes. */
export function pageHints(document: HtmlElement): StoryHints {
  const meta = readMeta(document)
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((found) => found !== undefined)
  const title = findTag(document, 'title')
  const isByProgram = /Microsoft|LibreOffice|OpenOffice/.test(first('generator', 'progid') ?? '')
  return withoutEmpty({
    language: findTag(document, 'html')?.attributes['lang'],
    title: isByProgram ? undefined : title && textOf(title),
    headline: first('og:title'),
    siteName: first('og:site_name'),
    description: first('description', 'og:description'),
    byline: [first('author'), first('article:author'), textBy(document, isAuthor)].find(isName),
    section: first('article:section'),
    publishedAt: first('article:published_time', 'date', 'dc.date') ?? timeOf(document),
    tags:
      meta.get('article:tag') ?? linkedTags(document) ?? first('news_keywords', 'keywords')?.split(/[,،;]/),
    ...classedFields(document),
    ...newsArticleOf(document),
  })
}

function readMeta(document: HtmlElement): ReadonlyMap<string, readonly string[]> {
  const named = findElements(document, ({ tag }) => tag === 'meta').map(({ attributes }) => ({
    name: (attributes['property'] ?? attributes['name'] ?? '').toLowerCase(),
    content: oneLine(attributes['content'] ?? ''),
  }))
  return named
    .filter(({ name, content }) => name !== '' && content !== '')
    .reduce(
      (meta, { name, content }) => meta.set(name, [...(meta.get(name) ?? []), content]),
      new Map<string, string[]>(),
    )
}

/** What themes call the fields that have no tag of their own. */
const fieldClasses = {
  kicker: ['kicker', 'surtitre', 'overline', 'eyebrow'],
  subheadline: ['subheadline', 'subtitle', 'entry-subtitle', 'sous-titre'],
  standfirst: ['standfirst', 'chapo', 'chapeau', 'entry-excerpt', 'article-excerpt'],
} as const

const classedFields = (document: HtmlElement) =>
  Object.fromEntries(
    Object.entries(fieldClasses).map(([field, names]) => [
      field,
      textBy(document, (element) => classesOf(element).some((name) => names.some((known) => known === name))),
    ]),
  )

const isAuthor = ({ attributes }: HtmlElement) =>
  attributes['rel'] === 'author' || attributes['itemprop'] === 'author'

/** Systems fill the field with an account or an address where nobody did. */
const isName = (author: string | undefined) =>
  author !== undefined && !/^(?:https?:|@|admin|root|editor|webmaster|wordpress)/i.test(oneLine(author))

function textBy(document: HtmlElement, passes: (element: HtmlElement) => boolean): string | undefined {
  const found = findElement(document, passes)
  return found && textOf(found)
}

function linkedTags(document: HtmlElement): readonly string[] | undefined {
  const tags = findElements(document, ({ attributes }) =>
    (attributes['rel'] ?? '').split(' ').includes('tag'),
  ).map(textOf)
  return tags.length > 0 ? [...new Set(tags)] : undefined
}

function timeOf(document: HtmlElement): string | undefined {
  const published =
    findElement(document, ({ attributes }) => attributes['itemprop'] === 'datePublished') ??
    findTag(document, 'time')
  return published && (published.attributes['datetime'] ?? published.attributes['content'])
}

type Loose = { readonly [Name in keyof StoryHints]: StoryHints[Name] | undefined }

/** Hints as single lines; what says nothing is left out. */
function withoutEmpty(hints: Loose): StoryHints {
  const said = Object.entries(hints).map(([name, value]): readonly [string, unknown] => [
    name,
    typeof value === 'string' ? oneLine(value) : value?.map(oneLine).filter((tag) => tag !== ''),
  ])
  return Object.fromEntries(
    said.filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  )
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
