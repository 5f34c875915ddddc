import type { KeyboardEvent } from 'react'
import { ReactEditor } from 'slate-react'
import { type CommandId, commands } from '../article/commands.ts'
import type { ArticleEditor, Command } from '../article/element.ts'
import { moveByCell } from '../article/elements/table/table-commands.ts'
import { goToCellBeside, isArrow } from './cell-beside.ts'
import { chordOf } from './chord.ts'
import { takeSelection } from './take-selection.ts'

const keymap: ReadonlyMap<string, Command<CommandId>> = new Map(
  commands.flatMap((command) => (command.keys ?? []).map((chord) => [chord, command] as const)),
)

/**
 * What a key does in the body. Answers true where Slate has nothing more to do: after a command, and for letters and
 * horizontal arrows, which the browser does right and for which Slate would re-read the whole block.
 */
export function pressKey(
  editor: ArticleEditor,
  event: KeyboardEvent,
  run: (command: Command<CommandId>) => void,
): boolean {
  if (!ReactEditor.hasEditableTarget(editor, event.target) || event.nativeEvent.isComposing) return true
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey
  if ((bare && event.key.length === 1) || event.getModifierState('AltGraph')) return true
  if (bare && !event.shiftKey && isArrow(event.code) && goToCellBeside(event.code)) {
    // Else a drawing that was under way would put the caret back.
    takeSelection(editor)
    event.preventDefault()
    return true
  }
  if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') return true
  if (event.code === 'Tab' && bare) takeSelection(editor)
  if (event.code === 'Tab' && bare && moveByCell(editor, event.shiftKey ? -1 : 1)) {
    event.preventDefault()
    return true
  }
  const command = keymap.get(chordOf(event))
  if (command) takeSelection(editor)
  if (!command || command.isEnabled?.(editor) === false) return false
  event.preventDefault()
  run(command)
  return true
}
