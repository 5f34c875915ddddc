import { checkGates } from '../../renderer/article/export/gates.ts'
import { done } from '../../renderer/article/problem.ts'
import { writeExport } from '../export/write-export.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Writes what a profile makes of an article into a folder: the same bytes as the window's export. */
export async function exportCommand(
  shell: SavingShell,
  input: string,
  { to, profile, newsroom, destination, press, encoder, written: others }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, pictures, problems, notes } = read.value
  const pictureOf = (name: string) => {
    const held = pictures.find((picture) => picture.name === name)
    return held ? Promise.resolve(done(held.bytes)) : shell.pictures.read(name)
  }
  const going = { files: shell.files, pictureOf, newsroom, encoder, others, ...(press && { press }) }
  const written = await writeExport(going, article, profile, to, { destination })
  if (!written.ok) return problemResult(input, written.problem)
  const { files } = written.value
  return {
    input,
    outputs: files.map(({ path }) => path),
    findings: checkGates(article),
    problems,
    notes,
    replaced: files.filter(({ was }) => was === 'replaced').map(({ path }) => path),
  }
}
