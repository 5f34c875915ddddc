import { Element, Node, Transforms } from 'slate'
import { directionOf } from '../../bidi/block-direction.ts'
import type { Direction } from '../../bidi/direction.ts'
import type { ArticleEditor, ElementOf } from '../../element.ts'
import { inTable } from './table-place.ts'

function tableAt(editor: ArticleEditor): ElementOf<'table'> | undefined {
  const place = inTable(editor)
  const table = place && Node.get(editor, place.path)
  return Element.isElementType<ElementOf<'table'>>(table, 'table') ? table : undefined
}

/** The order of the columns of the caret's table, in an article of a base direction; undefined outside tables. */
export function columnOrder(editor: ArticleEditor, base: Direction): Direction | undefined {
  const table = tableAt(editor)
  return table && directionOf(table, base)
}

/** The order that the writer has chosen for them. */
export const chosenOrder = (editor: ArticleEditor): Direction | undefined => tableAt(editor)?.dir

/** Lays the columns of the caret's table out in a direction, or by its words again; its cells keep theirs. */
export function toggleColumnOrder(editor: ArticleEditor, direction: Direction): void {
  const place = inTable(editor)
  if (!place) return
  if (chosenOrder(editor) === direction) Transforms.unsetNodes(editor, 'dir', { at: place.path })
  else Transforms.setNodes<ElementOf<'table'>>(editor, { dir: direction }, { at: place.path })
}
