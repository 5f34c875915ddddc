import { join } from 'node:path'
import { done } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import { makeArticleFile } from '../library/new-article-file.ts'
import type { SavingShell } from '../library/saving.ts'
import type { CommandOptions } from './commands.ts'
import { readInput } from './read-input.ts'
import { type CommandResult, problemResult } from './result.ts'

/** Makes an article file in a folder, under a free name; the folder is made only when there is something to put in it. */
export async function importCommand(
  shell: SavingShell,
  input: string,
  { to }: CommandOptions,
): Promise<CommandResult> {
  const read = await readInput(shell, input)
  if (!read.ok) return problemResult(input, read.problem)
  const { article, name, pictures, extras, notes, problems } = read.value
  const folder = await attempt(to, async () => done(await shell.files.makeFolder(to)))
  if (!folder.ok) return problemResult(input, folder.problem)
  const id = read.value.id ?? shell.newId()
  const made = await makeArticleFile(shell, to, {
    article,
    id,
    nameFor: (headline) => headline || name,
    pictures,
    extras,
  })
  if (!made.ok) return problemResult(input, made.problem)
  return { input, outputs: [join(to, made.value.fileName)], findings: [], problems, notes }
}
