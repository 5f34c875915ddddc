import { Editor, Transforms } from 'slate'
import type { ArticleEditor } from '../../element.ts'
import { changeRows } from './change-table.ts'
import { inTable, pathOf } from './table-place.ts'

/** Moves the caret to the next or previous cell in reading order; past the last cell a new row begins. False outside tables. */
export function moveByCell(editor: ArticleEditor, step: 1 | -1): boolean {
  const place = inTable(editor)
  if (!place) return false
  const next = place.grid[place.grid.indexOf(place.here) + step]
  if (next) Transforms.select(editor, Editor.range(editor, pathOf(place, next)))
  else if (step === 1) {
    changeRows(editor, 'after')
    Transforms.select(editor, Editor.start(editor, [...place.path, place.rows.length, 0]))
  }
  return true
}
