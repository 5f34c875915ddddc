import { dirname, join, relative } from 'node:path'
import { done } from '../../renderer/article/problem.ts'
import { fixArticle } from '../../renderer/article/proofread/fix-article.ts'
import { attempt } from '../library/file-problem.ts'
import { makeArticleFile } from '../library/new-article-file.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
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
  const { name, pictures, extras, notes, problems } = read.value
  const { article, fixed } = fixArticle(read.value.article, await proofDesk())
  const folder = await attempt(to, async () => done(await shell.files.makeFolder(to)))
  if (!folder.ok) return problemResult(input, folder.problem)
  // Two articles of one folder with the same id would share drafts and history.
  const isBeside = relative(dirname(input), to) === ''
  const made = await makeArticleFile(shell, to, {
    article,
    id: (isBeside ? null : read.value.id) ?? shell.newId(),
    nameFor: (headline) => headline || name,
    pictures,
    extras,
  })
  if (!made.ok) return problemResult(input, made.problem)
  return {
    input,
    outputs: [join(to, made.value.fileName)],
    findings: [],
    proofs: fixed,
    problems,
    notes,
  }
}
