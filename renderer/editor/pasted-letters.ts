import { Editor, Node, Range, type RangeRef } from 'slate'
import type { ArticleEditor } from '../article/element.ts'
import { holdsText } from '../article/spec-of.ts'

/** Puts something in at the caret and answers the letters that came with it, wherever they go from then on. */
export function lettersOfPaste(editor: ArticleEditor, paste: () => void): RangeRef | null {
  const before = new WeakSet<object>(textBlocks(editor).map(([block]) => block))
  const caret = editor.selection && Range.start(editor.selection)
  const from = caret && Editor.pointRef(editor, caret, { affinity: 'backward' })
  paste()
  const stayed = from?.unref()
  // An empty paragraph goes where whole blocks take its place.
  const [, fresh] = textBlocks(editor).find(([block]) => !before.has(block)) ?? []
  const anchor = stayed ?? (fresh && Editor.start(editor, fresh))
  const focus = editor.selection?.focus
  return anchor && focus ? Editor.rangeRef(editor, { anchor, focus }, { affinity: 'inward' }) : null
}

const textBlocks = (editor: ArticleEditor) =>
  Array.from(Node.elements(editor)).filter(([element]) => holdsText(element))
