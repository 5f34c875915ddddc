import { type Descendant, Element } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import type { Direction } from '../bidi/direction.ts'
import { type Isolate, isolatesOf } from '../bidi/isolates.ts'
import type { ArticleElement, ArticleText } from '../element.ts'
import { neededIsolates, textsOf } from '../export/isolates-around.ts'
import { settle } from '../settle.ts'
import { isInline, specOf } from '../spec-of.ts'

/**
 * A block that keeps its explicit direction, and those of its parts, only where it would be laid out otherwise: what a
 * source writes on every block is not the writer's choice. The block must fit (see fit.ts).
 */
export function dropImpliedDirections(
  block: ArticleElement,
  base: Direction,
  around: Direction = base,
): ArticleElement {
  const direction = directionOf(block, base, around)
  const { dir: _, ...others } = block
  const children = block.children.map((child) =>
    Element.isElement(child) && !isInline(child) ? dropImpliedDirections(child, base, direction) : child,
  )
  // Only `dir`, which every element may lack, was taken away.
  const bare = { ...others, children } as ArticleElement
  const placed = directionOf(bare, base, around) === direction ? bare : { ...bare, dir: direction }
  return 'text' in specOf(placed).holds ? dropImpliedIsolates(placed, direction) : placed
}

/** Without the isolates of a source that Midad makes by itself, and those that change nothing. */
function dropImpliedIsolates(block: ArticleElement, direction: Direction): ArticleElement {
  const texts = textsOf(block.children)
  if (texts.every(({ isolate }) => isolate === undefined)) return block
  const starts = texts.map((_, index) =>
    texts.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
  )
  const needed = neededIsolates(texts, direction).filter(({ reason }) => reason === 'wish')
  const own = isolatesOf(
    texts.map(({ text }) => ({ text })),
    direction,
  )
  const kept = needed.filter((wish) => !own.some((isolate) => isAlike(wish, isolate)))
  const implied = texts.filter((_, index) => {
    const start = starts[index] ?? 0
    return !kept.some((wish) => wish.start <= start && start < wish.end)
  })
  return { ...block, children: settle(withoutWish(block.children, new Set(implied))) }
}

const isAlike = (one: Isolate, other: Isolate) =>
  one.start === other.start && one.end === other.end && one.direction === other.direction

const withoutWish = (
  nodes: readonly Descendant[],
  implied: ReadonlySet<ArticleText>,
): readonly Descendant[] =>
  nodes.map((node) => {
    if (Element.isElement(node)) return { ...node, children: settle(withoutWish(node.children, implied)) }
    if (!implied.has(node)) return node
    const { isolate: _, ...plain } = node
    return plain
  })
