import { Editor, Node, type Path, Transforms } from 'slate'
import type { ArticleEditor, CommandInput, ElementOf } from '../../element.ts'
import { type Cell, inTable, type Row, type TablePlace } from './table-place.ts'

const cell = (header: boolean): Cell => ({ type: 'table-cell', header, children: [{ text: '' }] })
const row = (columns: number, header: boolean): Row => ({
  type: 'table-row',
  children: Array.from({ length: columns }, () => cell(header)),
})

const within = (raw: unknown, most: number, otherwise: number) =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= most ? raw : otherwise

/** A table to be filled in: `input.rows` (header row included) by `input.columns`, 3 × 3 unless said. */
export function emptyTable(input: CommandInput): ElementOf<'table'> {
  const columns = within(input['columns'], 20, 3)
  const rows = within(input['rows'], 100, 3)
  return { type: 'table', children: Array.from({ length: rows }, (_, index) => row(columns, index === 0)) }
}

const widthOf = ({ rows }: TablePlace) => Math.max(1, ...rows.map(({ children }) => children.length))

function putCaret(editor: ArticleEditor, path: Path): void {
  if (Node.has(editor, path)) Transforms.select(editor, Editor.start(editor, path))
}

/** Inserts an empty row beside the caret's, or removes the caret's row; the last row takes the table with it. */
export function changeRows(editor: ArticleEditor, change: 'before' | 'after' | 'remove'): void {
  const place = inTable(editor)
  if (!place) return
  if (change === 'remove') {
    if (place.rows.length === 1) {
      removeTable(editor)
      return
    }
    Transforms.removeNodes(editor, { at: [...place.path, place.row] })
    putCaret(editor, [...place.path, Math.min(place.row, place.rows.length - 2), place.column])
    return
  }
  const at = change === 'before' ? place.row : place.row + 1
  Transforms.insertNodes(editor, row(widthOf(place), false), { at: [...place.path, at] })
  putCaret(editor, [...place.path, at, place.column])
}

/** The same for columns; a new cell in a header row is a header. */
export function changeColumns(editor: ArticleEditor, change: 'before' | 'after' | 'remove'): void {
  const place = inTable(editor)
  if (!place) return
  if (change === 'remove' && widthOf(place) === 1) {
    removeTable(editor)
    return
  }
  const at = change === 'after' ? place.column + 1 : place.column
  Editor.withoutNormalizing(editor, () => {
    place.rows.forEach(({ children }, index) => {
      const path = [...place.path, index, Math.min(at, children.length)]
      if (change !== 'remove') {
        Transforms.insertNodes(editor, cell(children.every(({ header }) => header)), { at: path })
      } else if (Node.has(editor, path) && children.length > 1) {
        Transforms.removeNodes(editor, { at: path })
      }
    })
  })
  putCaret(editor, [...place.path, place.row, change === 'remove' ? Math.max(0, at - 1) : at])
}

/** Makes the first row the column headings, or plain cells again. */
export function toggleHeaderRow(editor: ArticleEditor): void {
  const place = inTable(editor)
  const cells = place?.rows[0]?.children
  if (!place || !cells) return
  const header = !cells.every((each) => each.header)
  Editor.withoutNormalizing(editor, () => {
    cells.forEach((_, index) => {
      Transforms.setNodes(editor, { header }, { at: [...place.path, 0, index] })
    })
  })
}

export function removeTable(editor: ArticleEditor): void {
  const place = inTable(editor)
  if (!place) return
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: place.path })
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: place.path })
    Transforms.select(editor, Editor.start(editor, place.path))
  })
}

/** Moves the caret to the next or previous cell in reading order; past the last cell a new row begins. False outside tables. */
export function moveByCell(editor: ArticleEditor, step: 1 | -1): boolean {
  const place = inTable(editor)
  if (!place) return false
  const cells = place.rows.flatMap(({ children }, rowIndex) =>
    children.map((_, columnIndex) => [...place.path, rowIndex, columnIndex]),
  )
  const here = cells.findIndex((path) => path.at(-2) === place.row && path.at(-1) === place.column)
  const next = cells[here + step]
  if (next) {
    Transforms.select(editor, Editor.range(editor, next))
  } else if (step === 1) {
    changeRows(editor, 'after')
    putCaret(editor, [...place.path, place.row + 1, 0])
  }
  return true
}
