import { type HtmlNode, html, isHtmlElement } from '../../html/node.ts'

/** What a quote holds with its one `cite` at its end, as WordPress keeps it; several become lines of it. */
export function withCitationLast(content: readonly HtmlNode[]): readonly HtmlNode[] {
  const cited = content.filter((node) => isHtmlElement(node, 'cite'))
  const letters = cited.flatMap(({ children }, index) => [...(index > 0 ? [html('br')] : []), ...children])
  return [
    ...content.filter((node) => !isHtmlElement(node, 'cite')),
    ...(letters.length > 0 ? [html('cite', {}, ...letters)] : []),
  ]
}
