import { diffArrays } from 'diff'
import type { Descendant } from 'slate'
import type { Piece, Stretch } from './comparison.ts'
import { lookOf, type Run, runsOf } from './looks.ts'
import { wordsIn } from './words-in.ts'

/** Beyond so many words of difference two texts have nothing to do with one another. */
const mostEdits = 3_000

/** What became of the words of a text block, given the children of both versions. Between equal words, removed ones come before added ones. */
export function compareWords(before: readonly Descendant[], after: readonly Descendant[]): readonly Piece[] {
  const [runsBefore, runsAfter] = [runsOf(before), runsOf(after)]
  return alignWords(textOf(runsBefore), textOf(runsAfter)).flatMap((piece) =>
    piece.kind === 'equal' ? byLook(piece, runsBefore, runsAfter) : [piece],
  )
}

/** The same for two texts without a look. */
export const compareTexts = (before: string, after: string): readonly Piece[] => alignWords(before, after)

const textOf = (runs: readonly Run[]) => runs.map(({ letters }) => letters.text).join('')

function alignWords(before: string, after: string): readonly Piece[] {
  const [wordsBefore, wordsAfter] = [wordsIn(before), wordsIn(after)]
  const words = (text: string, places: readonly Stretch[]) =>
    places.map(({ start, end }) => text.slice(start, end))
  const changes = diffArrays(words(before, wordsBefore), words(after, wordsAfter), {
    maxEditLength: mostEdits,
  })
  if (!changes) return whole(before, after)
  const at = { before: 0, after: 0 }
  const pieces = changes.map(({ added, removed, value }): Piece => {
    const length = value.join('').length
    const [from, to] = [{ ...at }, at]
    if (!added) to.before += length
    if (!removed) to.after += length
    const ofBefore = { start: from.before, end: to.before }
    const ofAfter = { start: from.after, end: to.after }
    if (added) return { kind: 'added', after: ofAfter }
    return removed
      ? { kind: 'removed', before: ofBefore }
      : { kind: 'equal', before: ofBefore, after: ofAfter }
  })
  return overSpaces(pieces, before)
}

const whole = (before: string, after: string): readonly Piece[] => [
  { kind: 'removed', before: { start: 0, end: before.length } },
  { kind: 'added', after: { start: 0, end: after.length } },
]

interface Change {
  readonly before: Stretch
  readonly after: Stretch
  readonly isEqual: boolean
}

/** A new phrase in the place of an old one is one change, not one for each word: the spaces between go with it. */
function overSpaces(pieces: readonly Piece[], text: string): readonly Piece[] {
  const changes: Change[] = []
  for (const change of paired(pieces)) {
    const [last, space] = [changes.at(-2), changes.at(-1)]
    const isSpace = space?.isEqual && /^[^\S\n]+$/.test(text.slice(space.before.start, space.before.end))
    if (!change.isEqual && last && isSpace && isReplaced(joined(last, change)) && isReplaced(last, change)) {
      changes.splice(-2, 2, joined(last, change))
    } else changes.push(change)
  }
  return changes.flatMap(({ before, after, isEqual }): readonly Piece[] =>
    isEqual
      ? [{ kind: 'equal', before, after }]
      : [
          ...(before.end > before.start ? [{ kind: 'removed', before } as const] : []),
          ...(after.end > after.start ? [{ kind: 'added', after } as const] : []),
        ],
  )
}

/** Whether each of the changes has letters on both sides. */
const isReplaced = (...changes: readonly Change[]) =>
  changes.every(({ before, after }) => before.end > before.start && after.end > after.start)

const joined = (one: Change, other: Change): Change => ({
  before: { start: one.before.start, end: other.before.end },
  after: { start: one.after.start, end: other.after.end },
  isEqual: false,
})

/** Removed and added words that stand side by side as one change. */
function paired(pieces: readonly Piece[]): readonly Change[] {
  const changes: Change[] = []
  for (const piece of pieces) {
    const last = changes.at(-1)
    const at = { before: last?.before.end ?? 0, after: last?.after.end ?? 0 }
    const before = 'before' in piece ? piece.before : { start: at.before, end: at.before }
    const after = 'after' in piece ? piece.after : { start: at.after, end: at.after }
    const change = { before, after, isEqual: piece.kind === 'equal' }
    if (last && !last.isEqual && !change.isEqual) changes.splice(-1, 1, joined(last, change))
    else changes.push(change)
  }
  return changes
}

/** An equal piece, parted where the words look otherwise than before. */
function byLook(
  piece: Extract<Piece, { readonly kind: 'equal' | 'formatted' }>,
  before: readonly Run[],
  after: readonly Run[],
): readonly Piece[] {
  const shift = piece.after.start - piece.before.start
  const edges = edgesIn(piece.after, [
    ...after.flatMap(({ start, end }) => [start, end]),
    ...before.flatMap(({ start, end }) => [start + shift, end + shift]),
  ])
  return edges
    .slice(0, -1)
    .reduce<readonly Extract<Piece, { kind: 'equal' | 'formatted' }>[]>((pieces, start, index) => {
      const stretch = { start, end: edges[index + 1] ?? start }
      const old = { start: stretch.start - shift, end: stretch.end - shift }
      const kind = lookOf(before, old) === lookOf(after, stretch) ? 'equal' : 'formatted'
      const last = pieces.at(-1)
      if (last?.kind !== kind) return [...pieces, { kind, before: old, after: stretch }]
      const grown = {
        kind,
        before: { ...last.before, end: old.end },
        after: { ...last.after, end: stretch.end },
      } as const
      return [...pieces.slice(0, -1), grown]
    }, [])
}

const edgesIn = ({ start, end }: Stretch, edges: readonly number[]): readonly number[] =>
  [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].toSorted(
    (one, other) => one - other,
  )
