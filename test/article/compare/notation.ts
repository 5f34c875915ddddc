import { Node } from 'slate'
import type { BlockChange, Piece } from '../../../renderer/article/compare/comparison.ts'

const signs = {
  equal: ['', ''],
  formatted: ['{~', '~}'],
  removed: ['[-', '-]'],
  added: ['[+', '+]'],
} as const

/** Words as a test writes them: `[-removed-]`, `[+added+]`, `{~of another look~}`. */
export const writePieces = (pieces: readonly Piece[], before: string, after: string): string =>
  pieces
    .map((piece) => {
      const [opening, closing] = signs[piece.kind]
      const { start, end } = piece.kind === 'removed' ? piece.before : piece.after
      return opening + (piece.kind === 'removed' ? before : after).slice(start, end) + closing
    })
    .join('')

/** What became of each block, one a line; what a container holds behind it in brackets. */
export function writeChanges(blocks: readonly BlockChange[]): string {
  return blocks.map(writeChange).join('\n')
}

function writeChange(change: BlockChange): string {
  if (change.kind === 'removed') return `- ${Node.string(change.before.block)}`
  if (change.kind === 'added') return `+ ${Node.string(change.after.block)}`
  const { kind, moved, before, after, pieces, parts } = change
  const name = moved ? (kind === 'equal' ? 'moved' : `moved ${kind}`) : kind
  const words = pieces
    ? writePieces(pieces, Node.string(before.block), Node.string(after.block))
    : Node.string(after.block)
  return parts ? `${name} (${parts.map(writeChange).join(' | ')})` : `${name} ${words}`
}
