import type { Override } from '../../renderer/article/export/report.ts'
import type { Newsroom } from '../../renderer/article/newsroom/newsroom.ts'
import type { ProofDesk } from '../../renderer/article/proofread/rule.ts'
import type { CommandName } from '../command-names.ts'
import type { Destination } from '../export/destination.ts'
import type { FolderReports } from '../export/folder-reports.ts'
import type { SavingShell } from '../library/saving.ts'
import type { PictureEncoder } from '../pictures/picture-encoder.ts'
import type { Press } from '../press/press.ts'
import { checkCommand } from './check-command.ts'
import { exportCommand } from './export-command.ts'
import { fixCommand } from './fix-command.ts'
import { importCommand } from './import-command.ts'
import type { CommandResult } from './result.ts'
import { showCommand } from './show-command.ts'

/** The values of a command's options; those that it needs are there. */
export interface CommandOptions {
  readonly to: string
  readonly profile: string
  /** The empty one when none was named: a command does the same on every desk. */
  readonly newsroom: Newsroom
  readonly destination: Destination
  readonly press: Press | undefined
  readonly encoder: PictureEncoder
  /** What the copy desk knows; its dictionaries are opened when it is first asked for. */
  proofDesk(): Promise<ProofDesk>
  /** Who lets articles out whose gates fail; null where nobody does. */
  readonly override: Override | null
  /** Of everything that the command exports. */
  readonly reports: FolderReports
  /** Of Midad. */
  readonly version: string
  /** What was written for the inputs before this one. */
  readonly written: ReadonlySet<string>
}

export interface Command {
  /** Options that must be given. */
  readonly needs: readonly ('to' | 'profile')[]
  /** A folder stands for its articles, `--where` chooses among them, and it is said how far the work is. */
  readonly takesFolders?: true
  /** Does the work for one input. A problem is a result. */
  run(shell: SavingShell, input: string, options: CommandOptions): Promise<CommandResult>
}

/** Every command. A new one is one line here and one in the table of names. */
export const commands: Readonly<Record<CommandName, Command>> = {
  import: { needs: ['to'], run: importCommand },
  export: { needs: ['to', 'profile'], takesFolders: true, run: exportCommand },
  check: { needs: [], run: checkCommand },
  fix: { needs: ['to'], run: fixCommand },
  show: { needs: [], run: showCommand },
}
