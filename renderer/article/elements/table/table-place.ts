import { Editor, Element, Node, type Path } from 'slate'
import type { ArticleEditor, ElementOf } from '../../element.ts'

export interface TablePlace {
  readonly rows: readonly Row[]
  readonly path: Path
  readonly row: number
  readonly column: number
}
export type Cell = ElementOf<'table-cell'>
export interface Row {
  type: 'table-row'
  children: Cell[]
}

/** The table in which the caret stands, with its row and column; undefined elsewhere. */
export function inTable(editor: ArticleEditor): TablePlace | undefined {
  if (!editor.selection) return undefined
  const cell = Editor.above(editor, { match: (node) => Element.isElement(node) && node.type === 'table-cell' })
  if (!cell) return undefined
  const [column, row] = [cell[1].at(-1), cell[1].at(-2)]
  const path = cell[1].slice(0, -2)
  const table = Node.get(editor, path)
  if (!Element.isElementType<ElementOf<'table'>>(table, 'table') || row === undefined || column === undefined) return undefined
  // The normaliser keeps only rows in a table and only cells in a row.
  return { rows: table.children as unknown as readonly Row[], path, row, column }
}
