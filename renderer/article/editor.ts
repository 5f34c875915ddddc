import './elements/index.ts'
import { createEditor, type Descendant, Editor } from 'slate'
import { withHistory } from 'slate-history'
import { backspace } from './backspace.ts'
import { leaveIsolate } from './bidi/set-isolate.ts'
import { copyFragment } from './copy-fragment.ts'
import { deleteAcross } from './delete-across.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { enter } from './enter.ts'
import { fitBody } from './fit.ts'
import { insertFragment } from './insert-fragment.ts'
import { keepDirection } from './keep-direction.ts'
import { normaliseNode } from './normalise.ts'
import { findSpec, isInline } from './spec-of.ts'
import { undoBeside } from './undo-beside.ts'
import { breakUndoSteps } from './undo-steps.ts'

/**
 * Makes an editor that holds only what the elements' specs allow. The page may have dressed it with its view first. `now`
 * is a clock in milliseconds that never goes back; with one that stands still, a pause does not begin a new undo step.
 */
export function createArticleEditor(
  editor: ArticleEditor = withHistory(createEditor()),
  now: () => number = () => 0,
): ArticleEditor {
  const { deleteBackward, deleteFragment, insertText, normalizeNode } = editor
  editor.isInline = (element) => isInline(element)
  editor.isVoid = (element) => 'nothing' in (findSpec(element.type)?.holds ?? {})
  editor.isIsolated = (element) => findSpec(element.type)?.isolating === true
  editor.insertBreak = () => {
    enter(editor)
  }
  editor.insertSoftBreak = () => {
    editor.insertText('\n')
  }
  editor.deleteBackward = (unit) => {
    if (!backspace(editor, unit)) deleteBackward(unit)
  }
  editor.deleteFragment = (options) => {
    keepDirection(editor, () => {
      if (!deleteAcross(editor)) deleteFragment(options)
    })
  }
  editor.insertText = (text, options) => {
    keepDirection(editor, () => {
      if (options?.at === undefined) {
        deleteAcross(editor)
        leaveIsolate(editor, text)
      }
      insertText(text, options)
    })
  }
  editor.insertFragment = (nodes) => {
    insertFragment(
      editor,
      nodes.filter((node): node is Descendant => !Editor.isEditor(node)),
    )
  }
  editor.getFragment = () => copyFragment(editor)
  editor.normalizeNode = (entry, options) => {
    if (!normaliseNode(editor, entry)) normalizeNode(entry, options)
  }
  undoBeside(editor)
  breakUndoSteps(editor, now)
  return editor
}

/** Puts another body in the editor, with no history and no selection of the one before. */
export function setBody(editor: ArticleEditor, body: readonly ArticleElement[]): void {
  editor.children = fitBody(body)
  editor.selection = null
  editor.marks = null
  editor.history = { undos: [], redos: [] }
  editor.onChange()
}
