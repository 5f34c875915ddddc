import { commands } from './article/commands.ts'
import type { commandGroups } from './article/element.ts'
import type { MenuItem } from './desk.ts'
import { chordAccelerator } from './editor/chord.ts'
import { findingCommands } from './findings/use-finding-keys.ts'
import { proofCommands } from './proofread/proof-commands.ts'
import type { Words } from './words/index.ts'

/** What the window itself can do, beside the commands of the body. */
export const windowCommands = {
  'new-article': { word: 'newArticle', chord: 'Mod+KeyN' },
  import: { word: 'import', chord: 'Mod+KeyO' },
  save: { word: 'save', chord: 'Mod+KeyS' },
  export: { word: 'export', chord: 'Mod+KeyE' },
  'copy-html': { word: 'copyHtml', chord: 'Mod+Shift+KeyE' },
  send: { word: 'send', chord: 'Mod+Alt+KeyE' },
  find: { word: 'find', chord: 'Mod+KeyF' },
  library: { word: 'library', chord: 'Mod+Alt+KeyL' },
  details: { word: 'details', chord: 'Mod+Alt+KeyD' },
  'x-ray': { word: 'xRay', chord: 'F8' },
  preview: { word: 'preview', chord: 'F9' },
  history: { word: 'history', chord: 'Mod+Alt+KeyH' },
  lost: { word: 'lost', chord: 'Mod+Alt+KeyR' },
  newsroom: { word: 'newsroom', chord: 'Mod+Alt+KeyN' },
  ledger: { word: 'ledger', chord: 'Mod+Alt+KeyG' },
} as const satisfies Readonly<Record<string, { word: keyof Words['menu']; chord: string }>>

export type WindowCommand = keyof typeof windowCommands

const separator: MenuItem = { separator: true }

const findings = ({ finding }: Words): readonly MenuItem[] => [
  separator,
  ...(['next', 'previous'] as const).map((way) => ({
    id: `findings:${way}`,
    label: finding[way],
    accelerator: chordAccelerator(findingCommands[`findings:${way}`].chord),
  })),
]

const proofs = ({ copyDesk }: Words): readonly MenuItem[] => [
  separator,
  ...Object.entries(proofCommands).map(([id, { chord, word }]) => ({
    id,
    label: copyDesk[word],
    accelerator: chordAccelerator(chord),
  })),
]

/** The native menu, as data, in the words of one language. */
export function menuModel(words: Words): readonly MenuItem[] {
  const item = (id: WindowCommand): MenuItem => ({
    id,
    label: words.menu[windowCommands[id].word],
    accelerator: chordAccelerator(windowCommands[id].chord),
  })
  const group = (name: (typeof commandGroups)[number]): readonly MenuItem[] =>
    commands
      .filter((command) => command.group === name)
      .map(({ id, keys }) => ({
        id: `article:${id}`,
        label: words.command[id],
        ...(keys?.[0] === undefined ? {} : { accelerator: chordAccelerator(keys[0]) }),
      }))
  return [
    {
      label: words.menu.file,
      items: [
        item('new-article'),
        item('import'),
        item('lost'),
        separator,
        item('save'),
        item('export'),
        item('copy-html'),
        item('send'),
        separator,
        item('newsroom'),
        item('ledger'),
        separator,
        { label: words.menu.close, role: 'close' },
        { label: words.menu.quit, role: 'quit' },
      ],
    },
    {
      label: words.menu.edit,
      items: [
        ...group('history'),
        separator,
        { label: words.menu.cut, role: 'cut' },
        { label: words.menu.copy, role: 'copy' },
        { label: words.menu.paste, role: 'paste' },
        { label: words.menu.selectAll, role: 'selectAll' },
        separator,
        item('find'),
        ...proofs(words),
      ],
    },
    {
      label: words.menu.format,
      items: [
        ...group('marks'),
        separator,
        ...group('blocks'),
        separator,
        ...group('lists'),
        separator,
        ...group('direction'),
        separator,
        ...group('text'),
      ],
    },
    { label: words.group.insert, items: [...group('insert'), separator, ...group('table')] },
    {
      label: words.menu.view,
      items: [
        item('library'),
        item('details'),
        item('x-ray'),
        item('preview'),
        item('history'),
        ...findings(words),
        separator,
        { label: words.menu.zoomIn, role: 'zoomIn' },
        { label: words.menu.zoomOut, role: 'zoomOut' },
        { label: words.menu.actualSize, role: 'resetZoom' },
        { label: words.menu.fullScreen, role: 'togglefullscreen' },
      ],
    },
  ]
}
