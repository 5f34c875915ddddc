import { asWritten } from './as-written.ts'
import { type HtmlElement, type HtmlNode, html, isHtmlElement } from './node.ts'
import { escapeText, openTag, voidTags } from './print.ts'

/** What `wpautop` takes for a block and puts on lines of its own; a caption it draws to what stands before. */
const blockTags = new Set(
  'table thead tbody tfoot tr td th div ul ol li blockquote address p h1 h2 h3 h4 h5 h6 hr section article aside hgroup header footer figure'.split(
    ' ',
  ),
)
const isBlock = (node: HtmlNode) => isHtmlElement(node) && blockTags.has(node.tag)

/**
 * HTML for the box of a classic editor, in the very letters and lines into which WordPress would bring it: `wptexturize` and
 * `wpautop` leave it as it is. The same tree always gives the same text.
 */
export const printClassic = (nodes: readonly HtmlNode[]): string =>
  nodes
    .flatMap(lines)
    .map((line) => `${line}\n`)
    .join('')

function lines(node: HtmlNode): readonly string[] {
  if (!isHtmlElement(node)) return [inline(node)]
  const children = asParagraphs(node)
  if (!children.some(isBlock)) return [inline(node)]
  const [opening, closing] = [openTag(node), `</${node.tag}>`]
  const inside = grouped(children)
  const [first, ...rest] = inside
  // Letters go on behind the tag that holds them.
  return first !== undefined && typeof first === 'string'
    ? [opening + first, ...rest.flatMap(linesOf), closing]
    : [opening, ...inside.flatMap(linesOf), closing]
}

const linesOf = (part: string | HtmlElement) => (typeof part === 'string' ? [part] : lines(part))

/** Letters and their tags between two blocks are one line. */
function grouped(nodes: readonly HtmlNode[]): readonly (string | HtmlElement)[] {
  return nodes.reduce<readonly (string | HtmlElement)[]>((done, node) => {
    if (isHtmlElement(node) && isBlock(node)) return [...done, node]
    const last = done.at(-1)
    return typeof last === 'string' ? [...done.slice(0, -1), last + inline(node)] : [...done, inline(node)]
  }, [])
}

/** In a quote, what is no paragraph becomes one. */
const asParagraphs = ({ tag, children }: HtmlElement): readonly HtmlNode[] =>
  tag === 'blockquote'
    ? children.map((child) => (isHtmlElement(child, 'cite') ? html('p', {}, child) : child))
    : children

function inline(node: HtmlNode, isCode = false): string {
  if (typeof node === 'string') return isCode ? escapeText(node) : asWritten(escapeText(node))
  if (node.tag === 'br') return '<br />'
  if (voidTags.has(node.tag)) return openTag(node)
  const isInCode = isCode || node.tag === 'code'
  return `${openTag(node)}${node.children.map((child) => inline(child, isInCode)).join('')}</${node.tag}>`
}
