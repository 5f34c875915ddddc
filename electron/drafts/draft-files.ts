import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { freeName } from '../library/file-name.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { moveFile, namesIn } from '../library/move-file.ts'
import { readFile } from '../library/read-file.ts'
import { clearTemporaries } from '../library/sweep.ts'
import { makeFolder, makeLast, writeSafely } from '../library/write-safely.ts'
import { appendTo } from './append.ts'
import { type Journal, readJournal } from './journal.ts'

/** The journals of one library on disk: a file for each article, named by the library's folder and the article's id. */
export interface DraftFiles {
  /** Puts a whole journal in the place of what is there, in one step. */
  write(id: string, bytes: Uint8Array): Promise<Outcome<null>>
  /** Writes on from a position, over what an earlier try left behind it. */
  append(id: string, bytes: Uint8Array, position: number): Promise<Outcome<null>>
  /** Null where there is none. One of which not even the first line can be read is `draft-damaged`. */
  read(id: string): Promise<Outcome<Journal | null>>
  /** The articles of which there is a draft. Clears what a crash left half-written. */
  ids(): Promise<Outcome<readonly string[]>>
  remove(id: string): Promise<Outcome<null>>
  /** Keeps a damaged one out of the way of later ones, under a name that none has. */
  setAside(id: string): Promise<Outcome<null>>
  /** Keeps a copy of a damaged one in the same way. */
  copyAside(id: string): Promise<Outcome<null>>
}

const ending = '.journal'
const largest = 512 * 2 ** 20

export function draftFilesIn(files: DeskFiles, data: string, library: string): DraftFiles {
  const prefix = `${createHash('sha256').update(library).digest('hex').slice(0, 16)}-`
  const nameOf = (id: string) => `${prefix}${id}${ending}`
  const pathOf = (id: string) => join(data, nameOf(id))
  const asideOf = async (id: string) => {
    const names = await namesIn(files, data)
    return names.ok ? done(join(data, freeName(nameOf(id), '.damaged', names.value))) : names
  }
  return {
    write: async (id, bytes) => {
      const made = await makeFolder(files, data)
      return made.ok ? writeSafely(files, pathOf(id), bytes) : made
    },
    append: (id, bytes, position) => appendTo(files, pathOf(id), bytes, position),
    read: async (id) => {
      const bytes = await readFile(files, pathOf(id), largest)
      if (!bytes.ok) return bytes.problem.code === 'file-missing' ? done(null) : bytes
      const journal = readJournal(bytes.value)
      return journal ? done(journal) : failed('draft-damaged', { file: nameOf(id) })
    },
    ids: async () => {
      await clearTemporaries(files, data, Date.now())
      const names = await namesIn(files, data)
      if (!names.ok) return names
      const own = names.value.filter((name) => name.startsWith(prefix) && name.endsWith(ending))
      return done(own.map((name) => name.slice(prefix.length, -ending.length)))
    },
    remove: async (id) => {
      const removed = await attempt(pathOf(id), async () => done(await files.remove(pathOf(id))))
      if (!removed.ok) return removed.problem.code === 'file-missing' ? done(null) : removed
      return attempt(data, () => makeLast(files, data))
    },
    setAside: async (id) => {
      const aside = await asideOf(id)
      return aside.ok ? moveFile(files, pathOf(id), aside.value) : aside
    },
    copyAside: async (id) => {
      const [bytes, aside] = [await readFile(files, pathOf(id), largest), await asideOf(id)]
      if (!bytes.ok) return bytes
      return aside.ok ? writeSafely(files, aside.value, bytes.value) : aside
    },
  }
}
