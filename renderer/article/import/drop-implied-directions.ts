import { type Descendant, Element } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import { fewestWishes } from '../bidi/controls/fewest-wishes.ts'
import { isolatedRuns, paintingOf } from '../bidi/controls/painting.ts'
import { withWishes } from '../bidi/controls/with-wishes.ts'
import type { Direction } from '../bidi/direction.ts'
import { withIsolates } from '../bidi/isolate-signs.ts'
import { type Isolate, isolatesOf } from '../bidi/isolates.ts'
import { neededIsolates, textsOf } from '../bidi/needed-isolates.ts'
import type { ArticleElement, ArticleText } from '../element.ts'
import { settle } from '../settle.ts'
import { isInline, specOf } from '../spec-of.ts'

/**
 * A block that keeps its explicit direction, and those of its parts, only where it would be laid out otherwise: what a
 * source writes on every block is not the writer's choice. The block must fit (see fit.ts).
 */
export function dropImpliedDirections(
  block: ArticleElement,
  base: Direction,
  isolates: 'as Midad wrote them' | 'foreign' = 'foreign',
  around: Direction = base,
): ArticleElement {
  const direction = directionOf(block, base, around)
  const { dir: _, ...others } = block
  const children = block.children.map((child) =>
    Element.isElement(child) && !isInline(child)
      ? dropImpliedDirections(child, base, isolates, direction)
      : child,
  )
  // Only `dir`, which every element may lack, was taken away.
  const bare = { ...others, children } as ArticleElement
  const placed = directionOf(bare, base, around) === direction ? bare : { ...bare, dir: direction }
  if (!('text' in specOf(placed).holds)) return placed
  return isolates === 'foreign' ? dropImpliedIsolates(placed, direction) : takeIsolates(placed, direction)
}

/**
 * With the wishes that paint the block as Midad wrote it: an isolate that its own export lacks is one that the writer did not
 * want.
 */
function takeIsolates(block: ArticleElement, direction: Direction): ArticleElement {
  const texts = textsOf(block.children)
  const letters = texts.map(({ text }) => text)
  const text = letters.join('')
  const painting = paintingOf(withIsolates(text, isolatedRuns(texts)), direction)
  const wishes = fewestWishes(text, direction, painting, [{ start: 0, end: text.length }], 'none')
  return { ...block, children: withWishes(block.children, letters, wishes) }
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
  const implied = texts.filter(({ isolate }, index) => {
    const start = starts[index] ?? 0
    if (isolate === 'none') return false
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
