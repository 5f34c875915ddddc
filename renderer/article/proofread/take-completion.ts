import { Editor, Node, Range, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor } from '../element.ts'
import type { Completion } from './complete-name.ts'

/** Writes out at the caret the name that the letters before it begin, as one undo step; false where they are not there any more. */
export function takeCompletion(editor: ArticleEditor, { typed, text }: Completion): boolean {
  const { selection } = editor
  if (!selection || Range.isExpanded(selection)) return false
  const { path, offset } = selection.anchor
  const start = offset - typed.length
  if (start < 0 || Node.leaf(editor, path).text.slice(start, offset) !== typed) return false
  const isBegun = text.startsWith(typed)
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      if (!isBegun)
        Transforms.delete(editor, { at: { anchor: { path, offset: start }, focus: { path, offset } } })
      editor.insertText(isBegun ? text.slice(typed.length) : text)
    })
  })
  return true
}
