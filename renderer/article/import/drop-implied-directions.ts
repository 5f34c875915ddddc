import { Element } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import type { Direction } from '../bidi/direction.ts'
import type { ArticleElement } from '../element.ts'
import { isInline } from '../spec-of.ts'

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
  return directionOf(bare, base, around) === direction ? bare : { ...bare, dir: direction }
}
