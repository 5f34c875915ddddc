import { type Article, bodyText } from '../article.ts'
import { countWords } from '../text/words.ts'
import { compareArticles } from './compare-articles.ts'
import type { BlockChange, Piece } from './comparison.ts'

export interface ChangedWords {
  readonly added: number
  readonly removed: number
}

/** How many words of story and body came and went between two versions; a word that was replaced is one of each. */
export function countChanges(before: Article, after: Article): ChangedWords {
  const { fields, blocks } = compareArticles(before, after)
  return sum([
    ...fields.map((field) => ofPieces(field.pieces, field.before, field.after)),
    ...blocks.map(ofBlock),
  ])
}

const none: ChangedWords = { added: 0, removed: 0 }

const sum = (counts: readonly ChangedWords[]): ChangedWords =>
  counts.reduce(
    (all, { added, removed }) => ({ added: all.added + added, removed: all.removed + removed }),
    none,
  )

function ofBlock(change: BlockChange): ChangedWords {
  if (change.kind === 'added') return { ...none, added: countWords(bodyText([change.after.block])) }
  if (change.kind === 'removed') return { ...none, removed: countWords(bodyText([change.before.block])) }
  const { before, after, pieces, parts } = change
  if (parts) return sum(parts.map(ofBlock))
  return pieces ? ofPieces(pieces, bodyText([before.block]), bodyText([after.block])) : none
}

const ofPieces = (pieces: readonly Piece[], before: string, after: string): ChangedWords =>
  sum(
    pieces.map((piece) => {
      if (piece.kind === 'added') return { ...none, added: wordsOf(after, piece.after) }
      return piece.kind === 'removed' ? { ...none, removed: wordsOf(before, piece.before) } : none
    }),
  )

const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  countWords(text.slice(start, end))
