import { type Descendant, Element, Text } from 'slate'
import type { ArticleElement } from './element.ts'
import { newElement } from './empty.ts'
import { repairOf } from './repair.ts'
import type { Container } from './spec-of.ts'

interface Gathering {
  readonly nodes: ArticleElement[]
  /** The last of `nodes`, while it is a new holder that the next node may join. */
  run: ArticleElement | null
}

/**
 * The nodes of a container, each made one that may stand there or that is to be lifted out of it. White space between
 * blocks is no text.
 */
export function gather(holds: Container, nodes: readonly Descendant[]): readonly ArticleElement[] {
  const gathering: Gathering = { nodes: [], run: null }
  for (const node of nodes) take(holds, node, gathering)
  return gathering.nodes
}

function take(holds: Container, node: Descendant, into: Gathering): void {
  const repair = repairOf(holds, node)
  if (repair.act === 'join') {
    join(repair.type, node, into)
    return
  }
  into.run = null
  if (!Element.isElement(node)) throw new Error('Loose letters in a container are always given a holder.')
  switch (repair.act) {
    case 'keep':
    case 'lift':
      into.nodes.push(node)
      return
    case 'become':
      into.nodes.push({ ...newElement(repair.type, node.children), ...(node.dir ? { dir: node.dir } : {}) })
      return
    case 'fill':
      into.nodes.push(newElement(repair.type, [node]))
      return
    case 'append':
      append(repair.type, node, into.nodes)
      return
    case 'unwrap':
      for (const child of node.children) take(holds, child, into)
      into.run = null
      return
    case 'remove':
  }
}

function join(type: string, node: Descendant, into: Gathering): void {
  if (into.run?.type !== type) {
    if (Text.isText(node) && node.text.trim() === '') return
    into.run = newElement(type, [])
    into.nodes.push(into.run)
  }
  into.run.children.push(node)
}

function append(type: string, node: Descendant, nodes: ArticleElement[]): void {
  const last = nodes.at(-1)
  if (last?.type === type) nodes[nodes.length - 1] = { ...last, children: [...last.children, node] }
  else nodes.push(newElement(type, [node]))
}
