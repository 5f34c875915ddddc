import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { putArticle } from './put-article.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Makes an article file in a folder, under a free name. */
export async function importCommand(
  shell: SavingShell,
  input: string,
  { to }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, id, notes, problems } = read.value
  const put = await putArticle(shell, to, article, read.value, id)
  return put.ok
    ? { input, outputs: [put.value], findings: [], problems, notes }
    : problemResult(input, put.problem)
}
