/** An element of the neutral HTML tree: no DOM, no parser's own shapes. Attribute values are plain text, not escaped. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

/** A string is text, not markup. */
export type HtmlNode = string | HtmlElement

export const html = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly HtmlNode[]
): HtmlElement => ({ tag, attributes, children })

/** The element, unless it would be left empty: a published page shows no empty paragraph. */
export const ifFilled = (content: readonly HtmlNode[], element: HtmlElement): readonly HtmlElement[] =>
  content.length > 0 ? [element] : []

export const isHtmlElement = (node: HtmlNode, ...tags: readonly string[]): node is HtmlElement =>
  typeof node !== 'string' && (tags.length === 0 || tags.includes(node.tag))

/** The letters of a tree, without its tags. */
export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.tag === 'br' ? '\n' : node.children.map(textOf).join('')
}

/** The first element below `node` (not itself) that passes, depth first. */
export function findElement(
  node: HtmlElement,
  passes: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (passes(child)) return child
    const found = findElement(child, passes)
    if (found) return found
  }
  return undefined
}

export const findTag = (node: HtmlElement, tag: string): HtmlElement | undefined =>
  findElement(node, (element) => element.tag === tag)
