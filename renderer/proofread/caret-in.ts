import { Range } from 'slate'
import type { ArticleEditor } from '../article/element.ts'
import { partOf } from '../article/range-in.ts'
import { textBlockAt } from '../article/text-block.ts'

/** Where the caret stands: the path of its block, as text, and the UTF-16 offset in that block’s text. */
export interface Caret {
  readonly block: string
  readonly offset: number
}

/** Null where letters are selected, or there is none. */
export function caretIn(editor: ArticleEditor): Caret | null {
  const { selection } = editor
  const entry = textBlockAt(editor)
  if (!selection || Range.isExpanded(selection) || !entry) return null
  return { block: String(entry[1]), offset: partOf(editor, entry[1], selection).end }
}
