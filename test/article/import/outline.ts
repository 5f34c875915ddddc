import { type Descendant, Element } from 'slate'
import type { Article } from '../../../renderer/article/article.ts'

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
  return `${indent}${shown(text)}${carried.join('')}\n`
}

/** The fields of the story that are filled, a line each, then the body. */
export function outlineArticle({ story, body }: Article): string {
  const fields = Object.entries<unknown>({ ...story, status: story.status === 'draft' ? '' : story.status })
  const told = fields.map(([name, value]) => [name, Array.isArray(value) ? value.join('، ') : value] as const)
  return `${told.map(([name, value]) => (value === '' ? '' : `${name}: ${String(value)}\n`)).join('')}${outline(body)}`
}

/** Characters that nobody sees are written as escapes. */
const shown = (text: string) =>
  JSON.stringify(text).replace(
    /[\u00a0\p{Cf}]/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
