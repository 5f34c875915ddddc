import type { Article } from '../../article.ts'
import { type Direction, directionOfLanguage } from '../../bidi/direction.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement } from '../../html/node.ts'
import { readHtml } from '../../html/read.ts'
import type { Site } from '../../newsroom/site.ts'
import type { Profile } from '../profile.ts'
import { readTextLines } from './text-lines.ts'
import { readTreeLines } from './tree-lines.ts'

/** One line of what was written, and how a reader lays it out: its letters, isolates, languages. */
export interface WrittenLine {
  readonly text: string
  /** Of the block it stands in; of plain text, what a reader guesses. */
  readonly direction: Direction
  readonly isolates: readonly {
    readonly start: number
    readonly end: number
    readonly direction: Direction
  }[]
  /** The language that each stretch is read in, where a tag says it. */
  readonly languages: readonly { readonly start: number; readonly end: number; readonly language: string }[]
  /** The tags round it, the outermost first; none in plain text. */
  readonly holders: readonly HtmlElement[]
  /** Where a tag begins or ends inside of it. */
  readonly seams: readonly number[]
}

/** A file of an export as a reader of it sees it: read again from its bytes, whoever wrote them. */
export interface Written {
  readonly article: Article
  readonly profile: Profile
  readonly site: Site
  readonly content: string
  /** A whole document. */
  readonly isPage: boolean
  /** The outermost tags: `html`, or those of a fragment. Plain text has none. */
  readonly nodes: readonly HtmlNode[]
  readonly elements: readonly HtmlElement[]
  readonly lines: readonly WrittenLine[]
}

/** Reads a written file; `content` is its text. */
export function readWritten(article: Article, profile: Profile, site: Site, content: string): Written {
  const known = { article, profile, site, content }
  if (profile.can.form === 'text')
    return { ...known, isPage: false, nodes: [], elements: [], lines: readTextLines(content) }
  const isPage = /^\s*<!doctype/i.test(content)
  const nodes = rootsOf(content, isPage)
  return {
    ...known,
    isPage,
    nodes,
    elements: elementsOf(nodes),
    lines: readTreeLines(nodes, hostOf(profile, site)),
  }
}

/** Blocks stand in the website’s own page; everything else brings its root along. */
const hostOf = ({ can }: Profile, { language }: Site) =>
  can.form === 'blocks'
    ? { direction: directionOfLanguage(language), language }
    : { direction: 'ltr' as const, language: '' }

/** Every tag of a written file or of a part of it. */
export const readElements = (content: string): readonly HtmlElement[] => elementsOf(rootsOf(content, false))

const elementsOf = (nodes: readonly HtmlNode[]): readonly HtmlElement[] =>
  nodes.flatMap((node) => (isHtmlElement(node) ? within(node) : []))

function rootsOf(content: string, isPage: boolean): readonly HtmlNode[] {
  const read = readHtml(content)
  if (!read.ok) return []
  const roots = read.document.children.filter((node) => isHtmlElement(node))
  if (isPage) return roots
  return roots.flatMap((root) =>
    root.children.flatMap((child) => (isHtmlElement(child, 'head', 'body') ? child.children : [])),
  )
}

const within = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...element.children.flatMap((child) => (isHtmlElement(child) ? within(child) : [])),
]
