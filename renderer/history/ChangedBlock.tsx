import { createElement, type ReactNode } from 'react'
import { Element, Node } from 'slate'
import { directionOf } from '../article/bidi/block-direction.ts'
import type { Direction } from '../article/bidi/direction.ts'
import type { BlockChange, Piece } from '../article/compare/comparison.ts'
import type { ArticleElement, ElementType } from '../article/element.ts'
import { holdsText, specOf } from '../article/spec-of.ts'
import { useWords } from '../kit/words.tsx'
import { DrawnPieces } from './DrawnPieces.tsx'

interface ChangedBlockProps {
  readonly change: BlockChange
  readonly base: Direction
  /** Of what the block stands in. */
  readonly around: Direction
}

/** The tag round a block, where it is not a plain one. */
const tags: Partial<Record<ElementType, string>> = {
  paragraph: 'p',
  list: 'ul',
  'list-item': 'li',
  quote: 'blockquote',
  'pull-quote': 'blockquote',
  aside: 'aside',
}

/** A block of two versions, in its own direction, with the words that changed. */
export function ChangedBlock({ change, base, around }: ChangedBlockProps): ReactNode {
  const { block } = change.kind === 'removed' ? change.before : change.after
  const direction = directionOf(block, base, around)
  const inside = insideOf(change, block, base, direction)
  return createElement(
    tagOf(block),
    { dir: direction, className: `compared ${change.kind}`, 'data-type': block.type },
    inside,
  )
}

const tagOf = (block: ArticleElement): string =>
  block.type === 'heading' ? `h${String(block.level)}` : (tags[block.type] ?? 'div')

function insideOf(
  change: BlockChange,
  block: ArticleElement,
  base: Direction,
  direction: Direction,
): ReactNode {
  if (holdsText(block)) {
    const [before, after] = [
      'before' in change ? change.before.block.children : [],
      'after' in change ? change.after.block.children : [],
    ]
    const own = 'pieces' in change ? change.pieces : undefined
    return (
      <DrawnPieces
        pieces={own ?? wholePieces(change, block)}
        before={before}
        after={after}
        direction={direction}
      />
    )
  }
  if (!('blocks' in specOf(block).holds)) return <Thing block={block} />
  return partsOf(change, block).map((part, index) => (
    <ChangedBlock key={index} change={part} base={base} around={direction} />
  ))
}

/** All letters of a block that only one version has, or that is the same in both. */
function wholePieces(change: BlockChange, block: ArticleElement): readonly Piece[] {
  const all = { start: 0, end: Node.string(block).length }
  if (change.kind === 'removed') return [{ kind: 'removed', before: all }]
  return change.kind === 'added'
    ? [{ kind: 'added', after: all }]
    : [{ kind: 'equal', before: all, after: all }]
}

function partsOf(change: BlockChange, block: ArticleElement): readonly BlockChange[] {
  if ('parts' in change) return change.parts
  return block.children.flatMap((part, at): BlockChange[] => {
    if (!Element.isElement(part)) return []
    const placed = { block: part, at }
    if (change.kind === 'removed') return [{ kind: 'removed', before: placed }]
    if (change.kind === 'added') return [{ kind: 'added', after: placed }]
    return [{ kind: 'equal', before: placed, after: placed, moved: false }]
  })
}

/** What has no letters of its own: a picture, an embed, a divider. */
function Thing({ block }: { readonly block: ArticleElement }) {
  const words = useWords()
  const said = specOf(block).says?.(block) ?? ''
  const name =
    block.type in words.command ? words.command[block.type as keyof typeof words.command] : block.type
  return (
    <span className="thing">
      {name}
      {said === '' ? null : <bdi>{said}</bdi>}
    </span>
  )
}
