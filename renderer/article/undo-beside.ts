import { HistoryEditor } from 'slate-history'
import type { ArticleEditor } from './element.ts'

/** What an act changed beside the body, and how to do and undo it. */
interface Beside {
  undo(): void
  redo(): void
}

const beside = new WeakMap<object, Beside>()

/** Lets undo and redo of the last step take along what it changed beside the body. */
export function noteBeside(editor: ArticleEditor, change: Beside): void {
  const step = editor.history.undos.at(-1)
  if (step) beside.set(step, change)
}

/** Begins a step that changes nothing in the body, for what is changed beside it. */
export function beginStepBeside(editor: ArticleEditor): void {
  if (HistoryEditor.isSaving(editor) === false) return
  editor.writeHistory('undos', { operations: [], selectionBefore: editor.selection })
}

/** Makes an editor's undo and redo do so. */
export function undoBeside(editor: ArticleEditor): void {
  const { undo, redo } = editor
  editor.undo = () => {
    const step = editor.history.undos.at(-1)
    undo()
    if (step) beside.get(step)?.undo()
  }
  editor.redo = () => {
    const step = editor.history.redos.at(-1)
    redo()
    if (step) beside.get(step)?.redo()
  }
}
