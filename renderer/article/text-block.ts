import { Editor, Element, type NodeEntry } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'

/** The lowest block that holds the letters at the caret; undefined without a caret. */
export const textBlockAt = (editor: ArticleEditor): NodeEntry<ArticleElement> | undefined =>
  editor.selection
    ? Editor.above<ArticleElement>(editor, {
        at: editor.selection.focus,
        match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
        mode: 'lowest',
      })
    : undefined
