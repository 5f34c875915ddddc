import { checkGates } from '../../renderer/article/export/gates/index.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Says what stands in the way of publishing; writes nothing. */
export async function checkCommand(
  shell: SavingShell,
  input: string,
  { newsroom }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, problems } = read.value
  return { input, outputs: [], findings: checkGates(article, newsroom), problems }
}
