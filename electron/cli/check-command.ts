import { checkGates } from '../../renderer/article/export/gates/index.ts'
import { proofreadArticle } from '../../renderer/article/proofread/proof.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Says what stands in the way of publishing, and what the copy desk finds; writes nothing. */
export async function checkCommand(
  shell: SavingShell,
  input: string,
  { newsroom, proofDesk }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, problems } = read.value
  const proofs = proofreadArticle(article, await proofDesk())
  return { input, outputs: [], findings: checkGates(article, newsroom), proofs, problems }
}
