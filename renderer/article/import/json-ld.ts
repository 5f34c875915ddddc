import { type HtmlElement, textOf } from '../html/node.ts'
import { readHtml } from '../html/read.ts'
import type { StoryHints } from './story-hints.ts'
import { findElements } from './tree.ts'

type Data = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of the news article on it (schema.org); nothing where it has none or it is damaged. */
export function newsArticleOf(document: HtmlElement): StoryHints {
  const article = jsonLdIn(document)
  if (!article) return {}
  const section = textIn(article['articleSection'])
  const names = namesIn(article['author'])
  const byline = names.join(/\p{Script=Arabic}/u.test(names.join()) ? '، ' : ', ')
  const headline = textIn(article['headline'])
  const published = textIn(article['datePublished'])
  const tags = tagsIn(article['keywords'])
  return {
    ...(headline === '' ? {} : { headline }),
    ...(byline === '' ? {} : { byline }),
    ...(section === '' ? {} : { section }),
    ...(published === '' ? {} : { publishedAt: published }),
    ...(tags.length === 0 ? {} : { tags }),
  }
}

/** The first news article in a page’s JSON-LD, as it is. */
export function jsonLdIn(document: HtmlElement): Data | undefined {
  const scripts = findElements(
    document,
    ({ tag, attributes }) => tag === 'script' && attributes['type'] === 'application/ld+json',
  )
  return scripts.flatMap((script) => objectsIn(parse(textOf(script)))).find(isArticle)
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    // Damaged JSON-LD is common and says nothing.
    return undefined
  }
}

const isData = (raw: unknown): raw is Data => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** A script holds one object, a list of them, or a graph. */
function objectsIn(raw: unknown): readonly Data[] {
  if (Array.isArray(raw)) return raw.filter(isData)
  if (!isData(raw)) return []
  const graph = raw['@graph']
  return Array.isArray(graph) ? [raw, ...graph.filter(isData)] : [raw]
}

const isArticle = (data: Data) =>
  [data['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/.test(type))

/** Many sites write HTML entities into JSON. */
function textIn(raw: unknown): string {
  const text: unknown = Array.isArray(raw) ? raw[0] : raw
  if (typeof text !== 'string') return ''
  const decoded = text.includes('&') ? readHtml(text) : undefined
  return decoded?.ok ? textOf(decoded.document) : text
}

const namesIn = (raw: unknown): readonly string[] =>
  (Array.isArray(raw) ? raw : [raw])
    .map((author: unknown) => textIn(isData(author) ? author['name'] : author))
    .filter((name) => name !== '')

function tagsIn(raw: unknown): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(raw) ? raw : textIn(raw).split(/[,،;]/)
  return listed
    .map(textIn)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}
