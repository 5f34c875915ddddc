import { Editor, Element, Node, type Path, Transforms } from 'slate'
import type { ArticleEditor, ElementOf } from '../../element.ts'
import { coversColumn, coversRow, type GridCell, gridOf } from './table-grid.ts'

export type Cell = ElementOf<'table-cell'>
export interface Row {
  type: 'table-row'
  children: Cell[]
}

/** A table with its path, and the caret's cell in it. */
export interface TablePlace {
  readonly path: Path
  readonly rows: readonly Row[]
  readonly grid: readonly GridCell[]
  readonly here: GridCell
}

/** The table in which the caret stands; undefined elsewhere. */
export function inTable(editor: ArticleEditor): TablePlace | undefined {
  const { selection } = editor
  const match = (node: Node) => Element.isElementType<Cell>(node, 'table-cell')
  const cell = selection && Editor.above(editor, { at: selection.focus, match })
  if (!cell) return undefined
  const path = cell[1].slice(0, -2)
  const rows = rowsAt(editor, path)
  const grid = gridOf(rows)
  const here = grid.find((each) => each.cell === cell[0])
  return here && { path, rows, grid, here }
}

/** The normaliser keeps only rows in a table and only cells in a row. */
const rowsAt = (editor: ArticleEditor, path: Path) =>
  (Node.get(editor, path) as unknown as { readonly children: readonly Row[] }).children

export const pathOf = ({ path }: TablePlace, { row, index }: GridCell): Path => [...path, row, index]

/** Puts the caret into the cell that covers a place of the grid. */
export function goToCell(editor: ArticleEditor, path: Path, row: number, column: number): void {
  const cell = gridOf(rowsAt(editor, path)).find((each) => coversRow(each, row) && coversColumn(each, column))
  if (cell) Transforms.select(editor, Editor.start(editor, [...path, cell.row, cell.index]))
}
