import type { Direction } from '../article/bidi/direction.ts'
import { type CommandId, commands } from '../article/commands.ts'
import { type ArticleEditor, type Command, type CommandGroup, commandGroups } from '../article/element.ts'
import { columnOrder } from '../article/elements/table/table-direction.ts'
import { chordLabel } from '../editor/chord.ts'
import { IconButton } from '../kit/Button.tsx'
import { type AnyIcon, Icon } from '../kit/Icon.tsx'
import { type Choice, Menu } from '../kit/Menu.tsx'
import type { Store } from '../kit/store.ts'
import { useWords } from '../kit/words.tsx'
import type { CommandStates } from './command-states.ts'
import { useCommandStates } from './use-command-states.ts'
import './toolbar.css'

interface ToolbarProps {
  readonly editor: ArticleEditor
  /** Counts up when there was time to look at the editor. */
  readonly looked: Store<number>
  readonly base: Direction
  readonly mac: boolean
  readonly onCommand: (command: Command<CommandId>) => void
}

interface Look {
  /** Commands that have a button of their own; the others are in the group's menu. */
  readonly buttons: readonly CommandId[]
  /** What the menu's button shows: the active command, with its name or without, or an icon of the group. */
  readonly menu?: 'current' | 'current icon' | AnyIcon
  /** What it shows where no command is active. */
  readonly otherwise?: CommandId
  readonly inTableOnly?: true
}

const looks: Readonly<Record<CommandGroup, Look>> = {
  history: { buttons: ['undo', 'redo'] },
  blocks: { buttons: [], menu: 'current', otherwise: 'paragraph' },
  marks: { buttons: ['bold', 'italic', 'underline'], menu: 'letters' },
  lists: { buttons: ['bulleted-list', 'numbered-list', 'indent', 'outdent'] },
  insert: { buttons: ['link', 'image'], menu: 'insert' },
  direction: { buttons: [], menu: 'current icon' },
  text: { buttons: [], menu: 'tools' },
  table: { buttons: [], menu: 'table', inTableOnly: true },
}

export function Toolbar({ editor, looked, base, mac, onCommand }: ToolbarProps) {
  const words = useWords()
  const states = useCommandStates(editor, looked)
  const columns = columnOrder(editor, base)
  return (
    <div className="toolbar" role="toolbar" aria-label={words.menu.format}>
      {commandGroups.map((group) => (
        <Group key={group} group={group} states={states} columns={columns} mac={mac} onCommand={onCommand} />
      ))}
    </div>
  )
}

interface GroupProps extends Pick<ToolbarProps, 'mac' | 'onCommand'> {
  readonly group: CommandGroup
  readonly states: CommandStates
  /** The order of the columns of the caret's table. */
  readonly columns: Direction | undefined
}

function Group({ group, states, columns, mac, onCommand }: GroupProps) {
  const words = useWords()
  const { buttons, menu, otherwise, inTableOnly } = looks[group]
  const members = commands.filter((command) => command.group === group)
  if (inTableOnly && members.every(({ id }) => !states[id].enabled)) return null
  const inMenu = members.filter(({ id }) => !buttons.includes(id))
  const active = inMenu.find(({ id }) => states[id].active)
  const current = active ?? inMenu.find(({ id }) => id === otherwise) ?? inMenu[0]
  return (
    <div className="toolbar-group" role="group" aria-label={words.group[group]}>
      {members
        .filter(({ id }) => buttons.includes(id))
        .map((command) => (
          <IconButton
            key={command.id}
            icon={command.icon}
            label={words.command[command.id]}
            {...(command.keys?.[0] === undefined ? {} : { hint: chordLabel(command.keys[0], mac) })}
            {...(command.isActive ? { pressed: states[command.id].active } : {})}
            disabled={!states[command.id].enabled}
            onClick={() => {
              onCommand(command)
            }}
          />
        ))}
      {menu && current ? (
        <Menu
          label={words.group[group]}
          className="menu-button"
          choices={inMenu.map((command) => ({
            ...choiceOf(command, states, words.command[command.id], mac, onCommand),
            iconDirection: group === 'table' ? columns : undefined,
          }))}
        >
          <Icon name={menu === 'current' || menu === 'current icon' ? current.icon : menu} size={17} />
          {menu === 'current' ? <span className="menu-name">{words.command[current.id]}</span> : null}
          <Icon name="down" size={13} />
        </Menu>
      ) : null}
    </div>
  )
}

function choiceOf(
  command: Command<CommandId>,
  states: CommandStates,
  label: string,
  mac: boolean,
  onCommand: (command: Command<CommandId>) => void,
): Choice {
  const [chord] = command.keys ?? []
  return {
    id: command.id,
    label,
    icon: command.icon,
    hint: chord === undefined ? undefined : chordLabel(chord, mac),
    checked: command.isActive ? states[command.id].active : undefined,
    disabled: !states[command.id].enabled,
    run: () => {
      onCommand(command)
    },
  }
}
