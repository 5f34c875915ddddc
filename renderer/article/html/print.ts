import type { HtmlElement, HtmlNode } from './node.ts'

export const voidTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

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

export const escapeText = (text: string) =>
  text.replace(/[&<>\u00a0]/g, (character) => escapes[character] ?? character)
const escapeAttribute = (text: string) =>
  text.replace(/[&<>"\u00a0]/g, (character) => escapes[character] ?? character)

export function openTag({ tag, attributes }: HtmlElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  return `<${tag}${written.join('')}>`
}

function printInline(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  if (voidTags.has(node.tag)) return openTag(node)
  const inside = rawTags.has(node.tag)
    ? node.children.filter((child) => typeof child === 'string').join('')
    : node.children.map(printInline).join('')
  return `${openTag(node)}${inside}</${node.tag}>`
}

const isLined = (node: HtmlElement) =>
  linedTags.has(node.tag) &&
  node.children.length > 0 &&
  node.children.every((child) => typeof child !== 'string')

function printLines(node: HtmlNode): readonly string[] {
  if (typeof node === 'string' || !isLined(node)) return [printInline(node)]
  return [openTag(node), ...node.children.flatMap(printLines), `</${node.tag}>`]
}

/** The printer of Midad: the same tree always gives the same text, one block a line, with a newline at the end. */
export function printHtml(nodes: readonly HtmlNode[]): string {
  return nodes
    .flatMap(printLines)
    .map((line) => `${line}\n`)
    .join('')
}
