import { type Descendant, Element, Text } from 'slate'

/**
 * Letters and inline elements as Slate keeps them: equal neighbours joined, no empty text that is not needed, a text on
 * both sides of every inline element.
 */
export function settle(nodes: readonly Descendant[]): Descendant[] {
  const settled: Descendant[] = []
  for (const node of nodes) {
    const last = settled.at(-1)
    if (Element.isElement(node)) {
      if (!last || Element.isElement(last)) settled.push({ text: '' })
      settled.push(node)
    } else if (!last || !Text.isText(last)) {
      settled.push(node)
    } else if (node.text === '' || Text.equals(last, node, { loose: true })) {
      settled[settled.length - 1] = { ...last, text: last.text + node.text }
    } else if (last.text === '') {
      settled[settled.length - 1] = node
    } else {
      settled.push(node)
    }
  }
  return settled.length === 0 || Element.isElement(settled.at(-1)) ? [...settled, { text: '' }] : settled
}
