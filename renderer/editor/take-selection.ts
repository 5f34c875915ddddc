import { Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'

/** Slate hears of a selection up to 100 ms late; a copy or a command within that time would take the one before. */
export function takeSelection(editor: ArticleEditor): void {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true })
  if (range) Transforms.select(editor, range)
}
