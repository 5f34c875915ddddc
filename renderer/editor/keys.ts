import type { KeyboardEvent } from 'react'
import { ReactEditor } from 'slate-react'
import { type CommandId, commands } from '../article/commands.ts'
import type { ArticleEditor, Command } from '../article/element.ts'
import { moveByCell } from '../article/elements/table/table-commands.ts'
import { pressArrow } from './arrow-keys.ts'
import { goToCellBeside, isArrow } from './cell-beside.ts'
import { chordOf } from './chord.ts'
import { directionChord, directionOfArrow } from './direction-chord.ts'
import { takeSelection } from './take-selection.ts'

const keymap: ReadonlyMap<string, Command<CommandId>> = new Map(
  commands.flatMap((command) => (command.keys ?? []).map((chord) => [chord, command] as const)),
)

/** How a person's keyboard works. */
export interface Keyboard {
  readonly mac: boolean
  /** Whether the horizontal arrows follow the screen or the order of reading. */
  readonly arrows: 'visual' | 'logical'
}

/** Keys that change what stands at the caret: they may follow at once on one that moved it. */
const keysAtCaret: ReadonlySet<string> = new Set(['Tab', 'Enter', 'NumpadEnter', 'Backspace', 'Delete'])

const chord = directionChord()

const directionKeys: Readonly<Record<string, Command<CommandId> | undefined>> = {
  rtl: commands.find(({ id }) => id === 'right-to-left'),
  ltr: commands.find(({ id }) => id === 'left-to-right'),
}

/**
 * What a key does in the body. Answers true where Slate has nothing more to do: after a command, and for letters and
 * horizontal arrows, which the browser or the desk does right and for which Slate would re-read the whole block.
 */
export function pressKey(
  editor: ArticleEditor,
  event: KeyboardEvent,
  { mac, arrows }: Keyboard,
  run: (command: Command<CommandId>) => void,
): boolean {
  if (!ReactEditor.hasEditableTarget(editor, event.target) || event.nativeEvent.isComposing) return true
  chord.press(event)
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey
  if ((bare && event.key.length === 1) || event.getModifierState('AltGraph')) return true
  if (bare && !event.shiftKey && isArrow(event.code) && goToCellBeside(event.code)) {
    // Else a drawing that was under way would put the caret back.
    takeSelection(editor)
    event.preventDefault()
    return true
  }
  if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') {
    const command = mac ? directionKeys[directionOfArrow(event) ?? 'none'] : undefined
    if (command) perform(editor, command, run)
    if (command || (arrows === 'visual' && pressArrow(editor, event, mac))) event.preventDefault()
    return true
  }
  if (keysAtCaret.has(event.code)) takeSelection(editor)
  if (event.code === 'Tab' && bare && moveByCell(editor, event.shiftKey ? -1 : 1)) {
    event.preventDefault()
    return true
  }
  const command = keymap.get(chordOf(event))
  if (!command || !perform(editor, command, run)) return false
  event.preventDefault()
  return true
}

/** What the key-up of a chord of Ctrl and Shift does: the direction of the paragraph is set. */
export function releaseKey(
  editor: ArticleEditor,
  event: KeyboardEvent,
  run: (command: Command<CommandId>) => void,
): void {
  const command = directionKeys[chord.release(event) ?? 'none']
  if (command) perform(editor, command, run)
}

function perform(
  editor: ArticleEditor,
  command: Command<CommandId>,
  run: (command: Command<CommandId>) => void,
): boolean {
  takeSelection(editor)
  if (command.isEnabled?.(editor) === false) return false
  run(command)
  return true
}
