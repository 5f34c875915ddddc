import { asWritten } from './as-written.ts'
import { isWordPressBlock } from './block.ts'
import type { HtmlElement, HtmlNode } from './node.ts'

const voidTags = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Tags whose children each stand on a line of their own; white space there means nothing in HTML. */
const linedTags = new Set([
  'html',
  'head',
  'body',
  'main',
  'header',
  'hgroup',
  'footer',
  'article',
  'section',
  'div',
  'aside',
  'blockquote',
  'figure',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
  'tr',
])

/** Tags that print as they are: their text is not markup. */
const rawTags = new Set(['style', 'script'])

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
}

const escapeText = (text: string) =>
  text.replace(/[&<>\u00a0]/g, (character) => escapes[character] ?? character)
const escapeAttribute = (text: string) =>
  text.replace(/[&<>"\u00a0]/g, (character) => escapes[character] ?? character)

function openTag({ tag, attributes }: HtmlElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  return `<${tag}${written.join('')}>`
}

/** Where HTML is printed for: a place that keeps it, or one that rewrites letters and lines as WordPress does. */
export type Place = 'kept' | 'rewritten'

function printInline(node: HtmlNode, place: Place): string {
  if (typeof node === 'string') return place === 'rewritten' ? asWritten(escapeText(node)) : escapeText(node)
  // `wpautop` makes it so.
  if (node.tag === 'br' && place === 'rewritten') return '<br />'
  if (voidTags.has(node.tag)) return openTag(node)
  const inside = rawTags.has(node.tag)
    ? node.children.filter((child) => typeof child === 'string').join('')
    : node.children.map((child) => printInline(child, node.tag === 'code' ? 'kept' : place)).join('')
  return `${openTag(node)}${inside}</${node.tag}>`
}

/** `wpautop` takes a line in a figure for a paragraph. */
const isLined = (node: HtmlElement, place: Place) =>
  linedTags.has(node.tag) &&
  (node.tag !== 'figure' || place === 'kept') &&
  node.children.length > 0 &&
  node.children.every((child) => typeof child !== 'string')

function printLines(node: HtmlNode, place: Place): readonly string[] {
  if (typeof node === 'string' || !isLined(node, place)) return [printInline(node, place)]
  return [openTag(node), ...node.children.flatMap((child) => printLines(child, place)), `</${node.tag}>`]
}

/** The one printer of Midad: the same tree always gives the same text, one block a line, with a newline at the end. */
export function printHtml(nodes: readonly HtmlNode[], place: Place = 'kept'): string {
  return nodes
    .flatMap((node) => printLines(node, place))
    .map((line) => `${line}\n`)
    .join('')
}

/** Block markup as WordPress itself serialises it: an empty line between two blocks, `/>` at tags that hold nothing. */
export const printBlocks = (nodes: readonly HtmlNode[]): string => `${printAsBlocks(nodes)}\n`

function printAsBlocks(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node, index) => (isBetweenBlocks(nodes, index) ? '\n\n' : '') + printAsBlock(node))
    .join('')
}

const isBetweenBlocks = (nodes: readonly HtmlNode[], index: number) =>
  [nodes[index - 1], nodes[index]].every((node) => node !== undefined && isWordPressBlock(node))

function printAsBlock(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  if (node.tag.startsWith('wp:')) {
    const [name, json] = [node.tag, node.attributes['json']]
    const opening = `<!-- ${name}${json === undefined ? '' : ` ${json}`} -->`
    return `${opening}\n${printAsBlocks(node.children)}\n<!-- /${name} -->`
  }
  if (node.tag === 'br') return '<br>'
  if (voidTags.has(node.tag)) return openTag(node).replace(/>$/, '/>')
  return `${openTag(node)}${printAsBlocks(node.children)}</${node.tag}>`
}
