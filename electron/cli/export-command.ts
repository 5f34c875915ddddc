import { done } from '../../renderer/article/problem.ts'
import { exportThroughGates, gateFindings } from '../export/export-through-gates.ts'
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
  const found = gateFindings(article, profile, newsroom)
  if (!found.ok) return problemResult(input, found.problem)
  const findings = found.value
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
  const written = await exportThroughGates(going, {
    article,
    profile,
    folder: to,
    findings,
    override,
    version,
    destination,
  })
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
