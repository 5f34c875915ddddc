import { basename, dirname, join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt, systemCode } from './file-problem.ts'
import type { DeskFiles, OpenFile } from './files.ts'
import { temporaryName } from './temporary-name.ts'

/** Waits before each new try, in milliseconds, when a scanner or a sync client holds the file. */
const patience: readonly number[] = [20, 50, 100, 250, 500]
const held: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** File systems that cannot sync a folder say so with one of these. */
const cannotSyncFolders: ReadonlySet<string | undefined> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EPERM',
  'EACCES',
  'EISDIR',
  'EBADF',
  'ENOSYS',
])

export type LastCheck = () => Promise<Outcome<null>>

/**
 * Puts `bytes` at `path` in one step: after it, and after a crash at any moment of it, the file is whole, old or new.
 * `lastCheck` runs when everything is on disk, just before the replacement, and may still refuse it. Where anything
 * fails, the old file is untouched and nothing is left beside it.
 */
export async function writeSafely(
  files: DeskFiles,
  path: string,
  bytes: Uint8Array,
  lastCheck: LastCheck = () => Promise.resolve(done(null)),
): Promise<Outcome<null>> {
  const temporary = join(dirname(path), temporaryName(basename(path)))
  const written = await attempt(path, () => writeWhole(files, temporary, bytes, path))
  if (!written.ok && written.problem.code === 'file-missing')
    return failed('folder-missing', { file: dirname(path) })
  const allowed = written.ok ? await lastCheck() : written
  const replaced = allowed.ok ? await attempt(path, () => renamePatiently(files, temporary, path)) : allowed
  if (!replaced.ok) {
    await attempt(temporary, async () => done(await files.remove(temporary)))
    return replaced
  }
  return attempt(path, () => makeLast(files, dirname(path)))
}

async function writeWhole(
  files: DeskFiles,
  temporary: string,
  bytes: Uint8Array,
  path: string,
): Promise<Outcome<null>> {
  const file = await files.open(temporary, 'create')
  try {
    const whole = (await writeAll(file, bytes)) && (await file.size()) === bytes.length
    if (!whole) return failed('no-space', { file: basename(path) })
    await file.sync()
    return done(null)
  } finally {
    await file.close()
  }
}

/** Writes all bytes from a position on. A full disk may answer with a short count and no error; false when it takes no more. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position = 0): Promise<boolean> {
  let written = 0
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written), position + written)
    if (count === 0) return false
    written += count
  }
  return true
}

/** Renames, and where another program holds the file, a scanner or a sync client, tries again for a second. */
export async function renamePatiently(files: DeskFiles, from: string, to: string): Promise<Outcome<null>> {
  for (const pause of patience) {
    try {
      await files.rename(from, to)
      return done(null)
    } catch (fault) {
      if (!held.has(systemCode(fault))) throw fault
      await files.wait(pause)
    }
  }
  await files.rename(from, to)
  return done(null)
}

/** Syncs a folder so that what was renamed in it stays so through a power cut. */
export async function makeLast(files: DeskFiles, folder: string): Promise<Outcome<null>> {
  try {
    await files.syncFolder(folder)
  } catch (fault) {
    if (!cannotSyncFolders.has(systemCode(fault))) throw fault
  }
  return done(null)
}

/** Makes a folder, with those that it needs, so that what is then put into it lasts: a power cut takes no new folder away. */
export function makeFolder(files: DeskFiles, path: string): Promise<Outcome<null>> {
  return attempt(path, async () => {
    const first = await files.makeFolder(path)
    for (let made = path; first !== undefined && made.length >= first.length; made = dirname(made))
      await makeLast(files, dirname(made))
    return done(null)
  })
}
