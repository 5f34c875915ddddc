import { createEditor, type RangeRef } from 'slate'
import { withHistory } from 'slate-history'
import { type ReactEditor, withReact } from 'slate-react'
import { createArticleEditor, setBody } from '../article/editor.ts'
import type { ArticleEditor, ArticleElement, Language } from '../article/element.ts'
import type { ImportNote } from '../article/import/import-note.ts'
import { readClipboard, writeClipboard } from './clipboard.ts'
import { drawAtRest } from './draw-at-rest.ts'
import { lettersOfPaste } from './pasted-letters.ts'

declare module '../article/element.ts' {
  interface ArticleEditor extends ReactEditor {}
}

interface Story {
  readonly body: readonly ArticleElement[]
  language(): Language
  /** Told of every change to the body or the selection. */
  onEdit(editor: ArticleEditor): void
  /** Told what there is to say of a paste or a drop, and which letters came with it. */
  onPaste(notes: readonly ImportNote[], letters: RangeRef | null): void
}

/** An editor for the page: the article's own, dressed with Slate's view and with clean clipboards. */
export function createPageEditor({ body, language, onEdit, onPaste }: Story): ArticleEditor {
  const editor = createArticleEditor(withReact(withHistory(createEditor())), () => performance.now())
  editor.setFragmentData = (data) => {
    writeClipboard(editor, language(), data)
  }
  editor.insertData = (data) => {
    const said: ImportNote[] = []
    const letters = lettersOfPaste(editor, () => {
      said.push(...readClipboard(editor, language(), data))
    })
    onPaste(said, letters)
  }
  setBody(editor, body)
  drawAtRest(editor, () => {
    onEdit(editor)
  })
  return editor
}
