import { bodyText, summarise } from '../../renderer/article/article.ts'
import type { SavingShell } from '../library/saving.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Shows an article: its fields and its text for people, everything for programs. */
export async function showCommand(shell: SavingShell, input: string): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, id, revision, problems } = read.value
  const shown = { id, revision, summary: summarise(article), article, text: bodyText(article.body) }
  return { input, outputs: [], findings: [], problems, shown }
}
