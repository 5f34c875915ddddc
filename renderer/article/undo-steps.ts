import { Node, type Operation } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor } from './element.ts'

/** After so long a rest, what is typed or deleted next is a new undo step. In milliseconds. */
const pause = 1000

/**
 * Makes undo take back a word of typing, not a paragraph: a new step begins with the first letter of a word and after a
 * pause. `now` is a clock in milliseconds.
 */
export function breakUndoSteps(editor: ArticleEditor, now: () => number): void {
  const { apply } = editor
  const last = { at: now() }
  editor.apply = (operation) => {
    if (!isTyping(operation) || HistoryEditor.isSaving(editor) === false) {
      apply(operation)
      return
    }
    const rested = now() - last.at >= pause
    last.at = now()
    // Operations of the same act are one step, whatever they do to the text.
    const isFirst = editor.operations.every(({ type }) => type === 'set_selection')
    if (isFirst && (rested || beginsWord(editor, operation))) {
      HistoryEditor.withNewBatch(editor, () => {
        apply(operation)
      })
    } else {
      apply(operation)
    }
  }
}

type Typing = Extract<Operation, { type: 'insert_text' | 'remove_text' }>

const isTyping = (operation: Operation): operation is Typing =>
  operation.type === 'insert_text' || operation.type === 'remove_text'

function beginsWord(editor: ArticleEditor, { type, path, offset, text }: Typing): boolean {
  const before = Node.leaf(editor, path).text.slice(0, offset)
  return type === 'insert_text' && /^\S/u.test(text) && (before === '' || /\s$/u.test(before))
}
