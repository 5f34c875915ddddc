import { basename, dirname } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { folded } from './file-name.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles } from './files.ts'
import { makeLast, renamePatiently } from './write-safely.ts'

/** Gives a file another name or folder on the same disk; refuses where something else stands there already. */
export async function moveFile(files: DeskFiles, from: string, to: string): Promise<Outcome<null>> {
  const onlyLettersChange = dirname(from) === dirname(to) && folded(basename(from)) === folded(basename(to))
  const isTaken = await (onlyLettersChange ? isListed(files, to) : stands(files, to))
  if (isTaken) return failed('name-taken', { file: basename(to) })
  return attempt(from, async () => {
    await renamePatiently(files, from, to)
    await makeLast(files, dirname(to))
    return dirname(to) === dirname(from) ? done(null) : makeLast(files, dirname(from))
  })
}

/** Whether a file of exactly this name is there: a disk that ignores case or form lists only the name that it has now. */
async function isListed(files: DeskFiles, path: string): Promise<boolean> {
  const names = await namesIn(files, dirname(path))
  return !names.ok || names.value.includes(basename(path))
}

/** Whether anything stands at a path, as far as one may see. */
export async function stands(files: DeskFiles, path: string): Promise<boolean> {
  const facts = await attempt(path, async () => done(await files.facts(path)))
  return facts.ok || facts.problem.code !== 'file-missing'
}

/** The names in a folder; none when the folder is not there. */
export async function namesIn(files: DeskFiles, folder: string): Promise<Outcome<readonly string[]>> {
  const listed = await attempt(folder, async () => done(await files.list(folder)))
  if (!listed.ok && listed.problem.code === 'file-missing') return done([])
  return listed.ok ? done(listed.value.map(({ name }) => name)) : listed
}
