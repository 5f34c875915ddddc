import { statusNames } from '../export/metadata/news-article.ts'
import { findTag, type HtmlElement, type HtmlNode, isHtmlElement, textOf } from '../html/node.ts'
import { statuses } from '../story.ts'
import { jsonLdIn } from './json-ld.ts'
import type { StoryHints } from './story-hints.ts'
import { contains } from './tree.ts'

/** HTML that Midad itself wrote: what it says is taken at its word. */
export interface MidadHtml {
  readonly origin: 'midad-page' | 'midad-fragment'
  readonly hints: StoryHints
  readonly content: readonly HtmlNode[]
}

/** Reads the profiles *page* and *web* by their shape; null for any other HTML. */
export function readMidadHtml(document: HtmlElement): MidadHtml | null {
  const page = findTag(document, 'html')
  const body = findTag(document, 'body')
  const [only, ...others] =
    body?.children.filter((child) => typeof child !== 'string' || child.trim() !== '') ?? []
  if (!page || only === undefined || others.length > 0 || !isHtmlElement(only) || contains(only, isForeign))
    return null
  const { lang, dir, ...foreign } = only.attributes
  if (only.tag === 'div' && lang !== undefined && dir !== undefined && Object.keys(foreign).length === 0) {
    return { origin: 'midad-fragment', hints: { language: lang }, content: only.children }
  }
  const [article] = only.tag === 'main' ? elementsOf(only) : [only]
  return article?.tag === 'article' && page.attributes['dir'] !== undefined
    ? readPage(document, page, article)
    : null
}

/** An export never carries these (rules H11 and H18). */
const isForeign = ({ attributes }: HtmlElement) => ['style', 'class', 'id'].some((name) => name in attributes)

function readPage(document: HtmlElement, page: HtmlElement, article: HtmlElement): MidadHtml | null {
  const [masthead, ...content] = elementsOf(article)
  const titles = masthead?.tag === 'header' ? elementsOf(masthead)[0] : undefined
  if (!masthead || titles?.tag !== 'hgroup') return null
  const foot = content.at(-1)?.tag === 'footer' ? content.at(-1) : undefined
  return {
    origin: 'midad-page',
    hints: {
      ...mastheadHints(masthead, titles),
      ...headHints(document),
      language: page.attributes['lang'] ?? '',
      signOff: foot ? textOf(foot).trim() : '',
    },
    content: foot ? content.slice(0, -1) : content,
  }
}

const elementsOf = (element: HtmlElement) => element.children.filter((child) => isHtmlElement(child))

function mastheadHints(masthead: HtmlElement, titles: HtmlElement): StoryHints {
  const lines = elementsOf(titles)
  const at = lines.findIndex(({ tag }) => tag === 'h1')
  const said = (line: HtmlElement | undefined) => (line ? textOf(line) : '')
  const headline = said(lines[at])
  return {
    kicker: said(lines.slice(0, at).at(0)),
    headline: headline === '…' ? '' : headline,
    subheadline: said(lines.slice(at + 1).at(0)),
    standfirst: said(elementsOf(masthead).find((line) => line.tag === 'p' && findTag(line, 'strong'))),
    byline: said(findTag(masthead, 'address')),
    publishedAt: findTag(masthead, 'time')?.attributes['datetime'] ?? '',
  }
}

function headHints(document: HtmlElement): StoryHints {
  const head = findTag(document, 'head')
  const content = (name: string) =>
    head?.children.find(
      (child) =>
        isHtmlElement(child, 'meta') && (child.attributes['name'] ?? child.attributes['property']) === name,
    )
  const said = (name: string) => {
    const found = content(name)
    return found && isHtmlElement(found) ? (found.attributes['content'] ?? '') : ''
  }
  const keywords = said('keywords')
  const { identifier, creativeWorkStatus, dateline } = jsonLdIn(document) ?? {}
  const status = statuses.find((each) => statusNames[each] === creativeWorkStatus)
  return {
    section: said('article:section'),
    tags: keywords === '' ? [] : keywords.split(', '),
    ...(typeof identifier === 'string' ? { slug: identifier } : {}),
    ...(status ? { status } : {}),
    ...(typeof dateline === 'string' ? { dateline } : {}),
  }
}
