import type { Descendant } from 'slate'
import type { ArticleElement } from '../element.ts'
import type { BlockChange } from './comparison.ts'

/** Which version of a block is wanted. */
export type Side = 'before' | 'after'

/** The body that has of each block the side that is chosen for it, in the order of the later version where both have it. */
export function chooseBlocks(
  blocks: readonly BlockChange[],
  sideOf: (change: BlockChange) => Side,
): readonly ArticleElement[] {
  return blocks.flatMap((change) => {
    const side = sideOf(change)
    if (change.kind === 'removed') return side === 'before' ? [change.before.block] : []
    if (change.kind === 'added') return side === 'after' ? [change.after.block] : []
    return [change[side].block]
  })
}

/** The body of one version as it was, moved blocks in their places. */
export const bodyOf = (blocks: readonly BlockChange[], side: Side): readonly ArticleElement[] =>
  blocks
    .flatMap((change) => {
      const placed = side === 'before' && 'before' in change ? change.before : undefined
      const now = side === 'after' && 'after' in change ? change.after : undefined
      return placed ?? now ?? []
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ block }) => block)

/** What gives one block of the later body its earlier state back: so many blocks at a place go, these come. */
export interface Restoration {
  readonly at: number
  readonly gone: readonly ArticleElement[]
  readonly put: readonly ArticleElement[]
}

/**
 * How the block at an index of a comparison becomes as it was; null where it is. A block that was removed comes
 * back behind what stands before it in the comparison, one that was added goes, one that moved stays where it is.
 */
export function restoreBlock(blocks: readonly BlockChange[], index: number): Restoration | null {
  const change = blocks[index]
  if (!change || change.kind === 'equal') return null
  if (change.kind === 'added') return { at: change.after.at, gone: [change.after.block], put: [] }
  if (change.kind !== 'removed')
    return { at: change.after.at, gone: [change.after.block], put: [change.before.block] }
  const behind = blocks.slice(0, index).flatMap((each) => ('after' in each ? [each.after.at + 1] : []))
  return { at: Math.max(0, ...behind), gone: [], put: [change.before.block] }
}

/** A body with a restoration made; the same body where what should go is not there any more. */
export function applyRestoration<Block extends Descendant>(
  body: readonly Block[],
  { at, gone, put }: Restoration,
): readonly (Block | ArticleElement)[] {
  if (gone.some((block, index) => (body[at + index] as unknown) !== block)) return body
  return [...body.slice(0, at), ...put, ...body.slice(at + gone.length)]
}
