import { type CommandId, commands } from '../article/commands.ts'
import type { ArticleEditor } from '../article/element.ts'

/** What every command has to say of itself at the caret. */
export type CommandStates = Readonly<
  Record<CommandId, { readonly active: boolean; readonly enabled: boolean }>
>

export function commandStates(editor: ArticleEditor): CommandStates {
  const states: Readonly<Record<string, CommandStates[CommandId]>> = Object.fromEntries(
    commands.map(({ id, isActive, isEnabled }) => [
      id,
      { active: isActive?.(editor) ?? false, enabled: isEnabled?.(editor) ?? true },
    ]),
  )
  // One entry for each command, and a command for each id.
  return states
}

export const sameStates = (one: CommandStates, other: CommandStates): boolean =>
  commands.every(({ id }) => one[id].active === other[id].active && one[id].enabled === other[id].enabled)
