import { join } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { extension, readArticleFile } from './article-file.ts'
import { freeName } from './file-name.ts'
import { attempt } from './file-problem.ts'
import type { DeskFiles } from './files.ts'
import { moveFile, namesIn } from './move-file.ts'
import { isRunning, readTemporaryName, type TemporaryName, thisComputer } from './temporary-name.ts'
import { makeFolder } from './write-safely.ts'

/** Another computer's temporary file in a shared folder is left alone for a day. */
const patience = 24 * 60 * 60 * 1000

/**
 * Clears what a crash left half-written in a folder. A temporary file goes only when its article is whole without it;
 * if it is the only whole copy it becomes an article file again, and what cannot be read is kept in `keep`.
 * Answers the names of the files that were rescued.
 */
export async function sweepFolder(
  files: DeskFiles,
  folder: string,
  keep: string,
  now: number,
): Promise<Outcome<readonly string[]>> {
  const names = await namesIn(files, folder)
  if (!names.ok) return names
  const rescued: string[] = []
  for (const name of names.value) {
    const temporary = readTemporaryName(name)
    if (!temporary || (await isInUse(files, join(folder, name), temporary, now))) continue
    const cleared = await clear(files, folder, name, temporary.target, keep)
    if (!cleared.ok) return cleared
    if (cleared.value !== null) rescued.push(cleared.value)
  }
  return done(rescued)
}

/** Clears what a crash left half-written in a folder of the app's data, where what is whole never has a temporary name. */
export async function clearTemporaries(files: DeskFiles, folder: string, now: number): Promise<void> {
  const names = await namesIn(files, folder)
  for (const name of names.ok ? names.value : []) {
    const temporary = readTemporaryName(name)
    const path = join(folder, name)
    if (!temporary || (await isInUse(files, path, temporary, now))) continue
    await attempt(path, async () => done(await files.remove(path)))
  }
}

/** Whether the writer of a temporary file may still be at work. */
async function isInUse(
  files: DeskFiles,
  path: string,
  { computer, process: writer }: TemporaryName,
  now: number,
) {
  if (computer === thisComputer) return writer !== process.pid && isRunning(writer)
  const facts = await attempt(path, async () => done(await files.facts(path)))
  return !facts.ok || now - facts.value.modifiedAt < patience
}

async function clear(
  files: DeskFiles,
  folder: string,
  name: string,
  target: string,
  keep: string,
): Promise<Outcome<string | null>> {
  const path = join(folder, name)
  const isArticle = target.toLowerCase().endsWith(extension)
  const targetIsWhole = await isWhole(files, join(folder, target))
  const isEmpty = await attempt(path, async () => done((await files.facts(path)).size === 0))
  if (!isArticle || targetIsWhole || (isEmpty.ok && isEmpty.value)) {
    return attempt(path, async () => {
      await files.remove(path)
      return done(null)
    })
  }
  const refuge = (await isWhole(files, path)) ? folder : keep
  await makeFolder(files, refuge)
  const taken = await namesIn(files, refuge)
  if (!taken.ok) return taken
  const rescue = freeName(target.slice(0, -extension.length), extension, taken.value)
  const moved = await moveFile(files, path, join(refuge, rescue))
  return moved.ok ? done(rescue) : moved
}

const isWhole = async (files: DeskFiles, path: string) => (await readArticleFile(files, { path })).ok
