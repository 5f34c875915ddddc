import { dirname, relative } from 'node:path'
import { fixArticle } from '../../renderer/article/proofread/fix-article.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { putArticle } from './put-article.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Writes the article into a folder with everything put right that is safe; the file that it came from stays as it is. */
export async function fixCommand(
  shell: SavingShell,
  input: string,
  { to, proofDesk }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { id, notes, problems } = read.value
  const { article, fixed } = fixArticle(read.value.article, await proofDesk())
  // Beside the file that it came from it is another article.
  const isBeside = relative(dirname(input), to) === ''
  const put = await putArticle(shell, to, article, read.value, isBeside ? null : id)
  return put.ok
    ? { input, outputs: [put.value], findings: [], proofs: fixed, problems, notes }
    : problemResult(input, put.problem)
}
