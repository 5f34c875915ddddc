import { type HtmlElement, type HtmlNode, isHtmlElement } from '../html/node.ts'

/** Nodes whose tags carry their styles themselves, for readers that know no style sheet; one that has a style keeps it. */
export function withStyles(
  nodes: readonly HtmlNode[],
  styles: Readonly<Record<string, string>>,
): readonly HtmlNode[] {
  return Object.keys(styles).length === 0
    ? nodes
    : nodes.map((node) => (isHtmlElement(node) ? styled(node, styles) : node))
}

function styled(element: HtmlElement, styles: Readonly<Record<string, string>>): HtmlElement {
  const { tag, attributes } = element
  const style = Object.hasOwn(styles, tag) ? styles[tag] : undefined
  return {
    ...element,
    attributes: style === undefined || 'style' in attributes ? attributes : { ...attributes, style },
    children: withStyles(element.children, styles),
  }
}
