import { Element, Node, type Path, Text } from 'slate'
import type { ArticleEditor } from './element.ts'
import { findSpec, root } from './spec-of.ts'

/** Whether a node may hold an element of this type; the top holds every block. */
export function mayHold(node: Node, type: string): boolean {
  if (Text.isText(node)) return false
  const holds = Element.isElement(node) ? findSpec(node.type)?.holds : root
  return holds !== undefined && 'blocks' in holds && holds.blocks.includes(type)
}

/** The path of the nearest node, from a path upwards, that may hold an element of this type; at last the top's. */
export function holderFor(editor: ArticleEditor, type: string, path: Path): Path {
  const levels = Array.from(Node.levels(editor, path, { reverse: true }))
  return levels.find(([node]) => mayHold(node, type))?.[1] ?? []
}
