import { Editor } from 'slate'
import { HistoryEditor } from 'slate-history'
import { directionCommands } from './bidi/direction-commands.ts'
import { isolateCommands } from './bidi/isolate-commands.ts'
import type { ArticleEditor, Command, ElementCommandId, MarkName, MarkSpec } from './element.ts'
import { elements } from './elements/index.ts'
import { marks } from './marks/index.ts'
import { textCommands } from './text/text-commands.ts'

export const hasMark = (editor: ArticleEditor, name: MarkName): boolean =>
  Editor.marks(editor)?.[name] === true

/** Puts a mark on the selected letters or on those to be typed, or takes it off; a mark that excludes it goes. */
export function toggleMark(editor: ArticleEditor, name: MarkName): void {
  const spec: MarkSpec<MarkName> | undefined = marks.find((each) => each.name === name)
  if (hasMark(editor, name)) {
    Editor.removeMark(editor, name)
    return
  }
  if (spec?.excludes !== undefined) Editor.removeMark(editor, spec.excludes)
  Editor.addMark(editor, name, true)
}

const markCommand = ({ name, icon, keys }: MarkSpec<MarkName>): Command<MarkName> => ({
  id: name,
  icon,
  group: 'marks',
  ...(keys ? { keys } : {}),
  isActive: (editor) => hasMark(editor, name),
  run: (editor) => {
    toggleMark(editor, name)
  },
})

const historyCommands: readonly Command<'undo' | 'redo'>[] = [
  {
    id: 'undo',
    icon: 'undo',
    group: 'history',
    keys: ['Mod+KeyZ'],
    isEnabled: (editor) => editor.history.undos.length > 0,
    run: (editor) => {
      HistoryEditor.undo(editor)
    },
  },
  {
    id: 'redo',
    icon: 'redo',
    group: 'history',
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    isEnabled: (editor) => editor.history.redos.length > 0,
    run: (editor) => {
      HistoryEditor.redo(editor)
    },
  },
]

export type CommandId =
  | ElementCommandId
  | MarkName
  | (typeof historyCommands)[number]['id']
  | (typeof directionCommands)[number]['id']
  | (typeof isolateCommands)[number]['id']
  | (typeof textCommands)[number]['id']

/** Everything that a writer can do in the body, in the order of the toolbar. */
export const commands: readonly Command<CommandId>[] = [
  ...historyCommands,
  ...marks.map(markCommand),
  ...elements.flatMap((spec): readonly Command<ElementCommandId>[] => spec.commands),
  ...directionCommands,
  ...isolateCommands,
  ...textCommands,
]
