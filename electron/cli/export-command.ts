import { done } from '../../renderer/article/problem.ts'
import { exportThroughGates } from '../export/export-through-gates.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/**
 * Writes what a profile makes of an article into a folder, if its gates pass or are overridden: the same bytes as the
 * window's export.
 */
export async function exportCommand(
  shell: SavingShell,
  input: string,
  options: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, pictures, problems, notes } = read.value
  const { to, profile, newsroom, destination, press, encoder, override, version } = options
  const pictureOf = (name: string) => {
    const held = pictures.find((picture) => picture.name === name)
    return held ? Promise.resolve(done(held.bytes)) : shell.pictures.read(name)
  }
  const going = {
    files: shell.files,
    pictureOf,
    newsroom,
    encoder,
    others: options.written,
    reports: options.reports,
    ...(press && { press }),
  }
  const wish = { article, profile, folder: to, override, version, destination }
  const { findings, outcome: written } = await exportThroughGates(going, wish)
  if (!written.ok) return { ...problemResult(input, written.problem), findings }
  const { files } = written.value
  return {
    input,
    outputs: files.map(({ path }) => path),
    findings,
    ...(override ? { overridden: true as const } : {}),
    problems,
    notes,
    replaced: files.filter(({ was }) => was === 'replaced').map(({ path }) => path),
  }
}
