import { createElement, type ReactNode } from 'react'
import type { Descendant } from 'slate'
import type { Direction } from '../article/bidi/direction.ts'
import { closing, opening } from '../article/bidi/isolate-signs.ts'
import type { Piece } from '../article/compare/comparison.ts'
import { type DrawnLetters, type DrawnPiece, layOutChanges } from '../article/compare/lay-out-changes.ts'
import { marks } from '../article/marks/index.ts'

interface DrawnPiecesProps {
  readonly pieces: readonly Piece[]
  readonly before: readonly Descendant[]
  readonly after: readonly Descendant[]
  readonly direction: Direction
}

/** The words of two versions in one line, those that came and went marked by colour and by a line. */
export function DrawnPieces({ pieces, before, after, direction }: DrawnPiecesProps) {
  return layOutChanges(pieces, before, after, direction).map((stretch, index) =>
    stretch.isPhrase ? (
      <span key={index} dir={stretch.direction}>
        {stretch.pieces.map(drawPiece)}
      </span>
    ) : (
      stretch.pieces.map((piece, inner) => drawPiece(piece, 1000 * index + inner))
    ),
  )
}

function drawPiece({ kind, direction, drawn }: DrawnPiece, key: number): ReactNode {
  const letters = drawn.map(drawLetters)
  if (kind === 'added')
    return (
      <ins key={key} dir={direction}>
        {letters}
      </ins>
    )
  if (kind === 'removed')
    return (
      <del key={key} dir={direction}>
        {letters}
      </del>
    )
  return (
    <span key={key} className={kind === 'formatted' ? 'reformatted' : undefined}>
      {letters}
    </span>
  )
}

/** Isolates are drawn as in the editor: as controls in generated content, so that marks may cross them. */
function drawLetters({ letters, linked, opens, closes }: DrawnLetters, key: number): ReactNode {
  const carried = marks.filter(({ name }) => letters[name] === true)
  const marked = carried.reduceRight<ReactNode>(
    (inside, { tag }) => createElement(tag, {}, inside),
    letters.text,
  )
  return (
    <span
      key={key}
      className={linked ? 'linked' : undefined}
      data-opens={opens.length > 0 ? opens.map((each) => opening[each]).join('') : undefined}
      data-closes={closes > 0 ? closing.repeat(closes) : undefined}
    >
      {marked}
    </span>
  )
}
