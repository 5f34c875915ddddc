import type { Descendant } from 'slate'
import type { Direction } from '../bidi/direction.ts'
import { type Isolate, isolatesOf, tokensOf } from '../bidi/isolates.ts'
import { rightToLeft } from '../bidi/letters.ts'
import { overlap } from '../bidi/tokens.ts'
import { windowsOf } from '../bidi/windows.ts'
import type { ArticleText } from '../element.ts'
import type { Piece, Stretch } from './comparison.ts'
import { type Run, runsOf, runsWithin } from './looks.ts'

/** Letters as they are drawn: with their marks, and the directions of the isolates that open before them; so many close behind. */
export interface DrawnLetters {
  readonly letters: ArticleText
  readonly linked: boolean
  readonly opens: readonly Direction[]
  readonly closes: number
}

/** Letters of one piece. What was added or removed is an isolate of this direction (UAX #9, X5c), so that neither reorders the other. */
export interface DrawnPiece {
  readonly kind: Piece['kind']
  readonly direction: Direction
  readonly drawn: readonly DrawnLetters[]
}

/** Pieces that are read in one direction: those of the line, or those of a foreign phrase that a change cuts, an isolate. */
export interface DrawnStretch {
  readonly direction: Direction
  readonly isPhrase: boolean
  readonly pieces: readonly DrawnPiece[]
}

/**
 * The words of both versions of a text block in one line of its direction. A foreign phrase that has a change inside
 * stays one phrase; every removed and every added stretch is laid out by itself; inside of them and between, the isolates
 * are those of the editor.
 */
export function layOutChanges(
  pieces: readonly Piece[],
  before: readonly Descendant[],
  after: readonly Descendant[],
  direction: Direction,
): readonly DrawnStretch[] {
  const runs = { before: runsOf(before), after: runsOf(after) }
  const placed = placeMerged(pieces)
  const phrases = apart(
    (['before', 'after'] as const).flatMap((side) => phrasesOf(runs[side], placed, side, direction)),
  )
  const end = placed.at(-1)?.end ?? 0
  const stretches = [...phrases, { start: end, end }].flatMap((phrase, index) => {
    const from = phrases[index - 1]?.end ?? 0
    return [
      { start: from, end: phrase.start, isPhrase: false },
      { ...phrase, isPhrase: true },
    ]
  })
  return stretches
    .filter((stretch) => stretch.end > stretch.start)
    .map(({ isPhrase, ...stretch }) => {
      const own = isPhrase ? other(direction) : direction
      const inside = placed.flatMap((piece) => cut(piece, stretch))
      return {
        direction: own,
        isPhrase,
        pieces: inside.map((piece) => draw(piece, runs[piece.side], own, isPhrase)),
      }
    })
}

const other = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl')

interface Merged extends Stretch {
  readonly kind: Piece['kind']
  readonly side: 'before' | 'after'
  /** Where its letters stand in the text of their side, and of the other where they stand there, too. */
  readonly from: { readonly before?: number; readonly after?: number }
}

/** Where each piece stands in the text that has all of them. */
function placeMerged(pieces: readonly Piece[]): readonly Merged[] {
  const place = { at: 0 }
  return pieces.map((piece) => {
    const side = piece.kind === 'removed' ? 'before' : 'after'
    const stretch = piece.kind === 'removed' ? piece.before : piece.after
    const start = place.at
    place.at += stretch.end - stretch.start
    const from = {
      ...('before' in piece && { before: piece.before.start }),
      ...('after' in piece && { after: piece.after.start }),
    }
    return { kind: piece.kind, side, start, end: place.at, from }
  })
}

const letterOf: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`[${rightToLeft}]`),
  rtl: new RegExp(`(?![${rightToLeft}])\\p{L}`, 'u'),
}

/** The foreign phrases of one version that are cut by a change, by their places in the text that has all pieces. */
function phrasesOf(
  runs: readonly Run[],
  placed: readonly Merged[],
  side: 'before' | 'after',
  direction: Direction,
): readonly Stretch[] {
  const text = runs.map(({ letters }) => letters.text).join('')
  const tokens = windowsOf(text, direction).flatMap(({ start, end, after }) =>
    tokensOf(text.slice(start, end), after, direction).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    })),
  )
  const foreign = tokens.filter(
    ({ start, end, layout }) => layout === 'phrase' && letterOf[direction].test(text.slice(start, end)),
  )
  return foreign.flatMap((phrase) => {
    const inside = placed.flatMap((piece) => {
      const from = piece.from[side]
      if (from === undefined) return []
      const shift = piece.start - from
      return cut(piece, { start: phrase.start + shift, end: phrase.end + shift })
    })
    const [first, last] = [inside[0], inside.at(-1)]
    return first && last && inside.length > 1 ? [{ start: first.start, end: last.end }] : []
  })
}

/** Stretches that overlap are one. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches.toSorted((one, next) => one.start - next.start)) {
    const last = joined.at(-1)
    if (last && stretch.start < last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) })
    else joined.push(stretch)
  }
  return joined
}

function cut(piece: Merged, { start, end }: Stretch): readonly Merged[] {
  const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
  if (from >= to) return []
  const by = from - piece.start
  const { before, after } = piece.from
  return [
    {
      ...piece,
      start: from,
      end: to,
      from: {
        ...(before !== undefined && { before: before + by }),
        ...(after !== undefined && { after: after + by }),
      },
    },
  ]
}

function draw(
  { kind, side, start, end, from }: Merged,
  runs: readonly Run[],
  direction: Direction,
  isPhrase: boolean,
): DrawnPiece {
  const at = from[side] ?? 0
  const within = runsWithin(runs, { start: at, end: at + end - start })
  const isolates = isolatesIn(isPhrase ? [] : runs, within, at, direction)
  const edges = isolates.flatMap((isolate) => [isolate.start, isolate.end])
  const drawn = within.flatMap((run) => {
    const inside = edges.filter((edge) => edge > run.start && edge < run.end)
    const starts = [...new Set([run.start, ...inside])].toSorted((one, next) => one - next)
    return starts.flatMap((first, index) =>
      runsWithin([run], { start: first, end: starts[index + 1] ?? run.end }).map((part) => ({
        letters: part.letters,
        linked: part.linked,
        opens: isolates.filter((isolate) => isolate.start === part.start).map((isolate) => isolate.direction),
        closes: isolates.filter((isolate) => isolate.end === part.end).length,
      })),
    )
  })
  return { kind, direction, drawn }
}

/**
 * The isolates of a part of a line: those that the whole line has there, for a word's own signs are told by what follows
 * (`Yahoo! اليوم`), and those that the part needs by itself between what came and went.
 */
function isolatesIn(
  line: readonly Run[],
  part: readonly Run[],
  at: number,
  direction: Direction,
): readonly Isolate[] {
  const end = part.at(-1)?.end ?? at
  const ofLine = isolatesOf(
    line.map(({ letters }) => letters),
    direction,
  ).filter((isolate) => at <= isolate.start && isolate.end <= end)
  const own = isolatesOf(
    part.map(({ letters }) => letters),
    direction,
  )
    .map((isolate) => ({ ...isolate, start: isolate.start + at, end: isolate.end + at }))
    .filter((isolate) => !ofLine.some((other) => overlap(isolate, other)))
  return [...ofLine, ...own].toSorted((one, other) => one.start - other.start || other.end - one.end)
}
