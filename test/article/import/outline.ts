import { type Descendant, Element } from 'slate'

/**
 * Nodes as text that a person can check, nothing left out: a line for each node, indented below its holder; an element as
 * `list ordered=false`, letters as `"…" bold`.
 */
export function outline(nodes: readonly Descendant[], indent = ''): string {
  return nodes.map((node) => outlineNode(node, indent)).join('')
}

function outlineNode(node: Descendant, indent: string): string {
  if (Element.isElement(node)) {
    const { type, children, ...properties } = node
    const told = Object.entries(properties).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    return `${indent}${type}${told.join('')}\n${outline(children, `${indent}  `)}`
  }
  const { text, ...marks } = node
  const carried = Object.keys(marks).map((name) => ` ${name}`)
  return `${indent}${JSON.stringify(text)}${carried.join('')}\n`
}
