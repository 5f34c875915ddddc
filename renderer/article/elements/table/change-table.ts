import { Editor, type Path, Transforms } from 'slate'
import { atEach } from '../../at-each.ts'
import type { ArticleEditor } from '../../element.ts'
import { emptyOf } from '../../empty.ts'
import { root } from '../../spec-of.ts'
import { emptyCell, emptyRow } from './new-table.ts'
import { coversColumn, coversRow, crossesColumn, crossesRow, widthOf } from './table-grid.ts'
import { type Cell, goToCell, inTable, pathOf, type TablePlace } from './table-place.ts'

export type Change = 'before' | 'after' | 'remove'

/** Inserts an empty row beside the caret's, or removes the caret's row; the last row takes the table with it. */
export function changeRows(editor: ArticleEditor, change: Change): void {
  const place = inTable(editor)
  if (!place) return
  const { here, path, rows } = place
  const at = change === 'after' ? here.row + here.height : here.row
  if (change === 'remove' && rows.length === 1) {
    removeTable(editor)
    return
  }
  Editor.withoutNormalizing(editor, () => {
    if (change === 'remove') removeRow(editor, place, at)
    else insertRow(editor, place, at)
  })
  goToCell(editor, path, Math.min(at, change === 'remove' ? rows.length - 2 : at), here.column)
}

/** A cell that reaches over the new row grows by it. */
function insertRow(editor: ArticleEditor, place: TablePlace, at: number): void {
  const reaching = place.grid.filter((cell) => crossesRow(cell, at))
  for (const cell of reaching) setSpan(editor, pathOf(place, cell), 'rows', cell.height + 1)
  const columns = widthOf(place.grid) - reaching.reduce((sum, { width }) => sum + width, 0)
  Transforms.insertNodes(editor, emptyRow(columns, false), { at: [...place.path, at] })
}

/** A cell that reaches into the row from above shrinks; one that begins in it and reaches below moves down. */
function removeRow(editor: ArticleEditor, place: TablePlace, at: number): void {
  const { grid, path } = place
  const reaching = grid.filter((cell) => coversRow(cell, at) && cell.height > 1)
  for (const cell of reaching) setSpan(editor, pathOf(place, cell), 'rows', cell.height - 1)
  const staying = reaching.filter(({ row }) => row === at)
  staying.forEach((cell, moved) => {
    const before = grid.filter(({ row, column }) => row === at + 1 && column < cell.column).length
    Transforms.moveNodes(editor, {
      at: [...path, at, cell.index - moved],
      to: [...path, at + 1, before + moved],
    })
  })
  Transforms.removeNodes(editor, { at: [...path, at] })
}

/** The same for columns; a new cell in a row of headings is one. */
export function changeColumns(editor: ArticleEditor, change: Change): void {
  const place = inTable(editor)
  if (!place) return
  const { here, path, grid } = place
  const at = change === 'after' ? here.column + here.width : here.column
  if (change === 'remove' && widthOf(grid) === 1) {
    removeTable(editor)
    return
  }
  Editor.withoutNormalizing(editor, () => {
    if (change === 'remove') removeColumn(editor, place, at)
    else insertColumn(editor, place, at)
  })
  goToCell(editor, path, here.row, Math.min(at, change === 'remove' ? widthOf(grid) - 2 : at))
}

function insertColumn(editor: ArticleEditor, place: TablePlace, at: number): void {
  const { grid, path, rows } = place
  const reaching = grid.filter((cell) => crossesColumn(cell, at))
  for (const cell of reaching) setSpan(editor, pathOf(place, cell), 'columns', cell.width + 1)
  rows.forEach(({ children }, row) => {
    if (reaching.some((cell) => coversRow(cell, row))) return
    const before = grid.filter((cell) => cell.row === row && cell.column < at).length
    Transforms.insertNodes(editor, emptyCell(children.every(({ header }) => header)), {
      at: [...path, row, before],
    })
  })
}

function removeColumn(editor: ArticleEditor, place: TablePlace, at: number): void {
  const cells = place.grid.filter((cell) => coversColumn(cell, at))
  for (const cell of cells.filter(({ width }) => width > 1))
    setSpan(editor, pathOf(place, cell), 'columns', cell.width - 1)
  const gone = cells.filter(({ width }) => width === 1).map((cell) => pathOf(place, cell))
  atEach(editor, gone, (path) => {
    Transforms.removeNodes(editor, { at: path })
  })
}

function setSpan(editor: ArticleEditor, at: Path, span: 'columns' | 'rows', size: number): void {
  if (size > 1) Transforms.setNodes<Cell>(editor, { [span]: size }, { at })
  else Transforms.unsetNodes<Cell>(editor, span, { at })
}

/** Makes the first row the column headings, or plain cells again. */
export function toggleHeaderRow(editor: ArticleEditor): void {
  const place = inTable(editor)
  if (!place) return
  const first = place.grid.filter(({ row }) => row === 0)
  const header = !first.every(({ cell }) => cell.header)
  for (const cell of first) Transforms.setNodes<Cell>(editor, { header }, { at: pathOf(place, cell) })
}

export function removeTable(editor: ArticleEditor): void {
  const place = inTable(editor)
  if (!place) return
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: place.path })
    Transforms.insertNodes(editor, emptyOf(root.filler), { at: place.path })
    Transforms.select(editor, Editor.start(editor, place.path))
  })
}
