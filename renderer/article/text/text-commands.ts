import { countEdits, editText } from '../edit-text.ts'
import type { Command } from '../element.ts'
import { toArabicDigits, toLatinDigits } from './digits.ts'
import { stripHarakat, stripTashkeel } from './harakat.ts'
import { removeControls } from './hidden-signs.ts'
import { removeTatweel } from './tatweel.ts'
import type { TextTool } from './text-tool.ts'

const tools = {
  'latin-digits': toLatinDigits,
  'arabic-digits': toArabicDigits,
  'strip-harakat': stripHarakat,
  'strip-tashkeel': stripTashkeel,
  'remove-tatweel': removeTatweel,
  'remove-controls': removeControls,
} as const satisfies Readonly<Record<string, TextTool>>

type TextToolName = keyof typeof tools

const toolCommand = (id: TextToolName): Command<TextToolName> => ({
  id,
  icon: id,
  group: 'text',
  places: (editor) => countEdits(editor, tools[id]),
  run: (editor) => {
    editText(editor, tools[id])
  },
})

/** Tools for the selected text, or for the whole body where nothing is selected. */
export const textCommands: readonly Command<TextToolName>[] = [
  toolCommand('latin-digits'),
  toolCommand('arabic-digits'),
  toolCommand('strip-harakat'),
  toolCommand('strip-tashkeel'),
  toolCommand('remove-tatweel'),
  toolCommand('remove-controls'),
]
