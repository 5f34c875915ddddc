import { join } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { readFile } from '../library/read-file.ts'
import { writeSafely } from '../library/write-safely.ts'

/** What one person has told the copy desk to let pass. */
export interface PersonalLists {
  readonly words: readonly string[]
  /** Findings, as `ignored.ts` of the article writes them. */
  readonly ignored: readonly string[]
}

/** A list of one person’s, as a plain text file of the app’s data: a line each, `#` begins a remark. */
export interface PersonalList {
  /** As the file holds it now; nothing where there is none. */
  read(): Promise<Outcome<readonly string[]>>
  /** Adds lines at the end and takes others out; remarks stay. Answers what it holds then. */
  change(added: readonly string[], removed: readonly string[]): Promise<Outcome<readonly string[]>>
}

const largest = 4 * 2 ** 20

/** The list in a file of a folder. */
export function personalList(files: DeskFiles, folder: string, name: string): PersonalList {
  const turn = inTurn()
  const path = join(folder, name)
  const lines = async (): Promise<Outcome<readonly string[]>> => {
    const bytes = await readFile(files, path, largest)
    if (!bytes.ok) return bytes.problem.code === 'file-missing' ? done([]) : bytes
    return done(new TextDecoder().decode(bytes.value).split(/\r?\n/))
  }
  return {
    read: () => turn(async () => wordsIn(await lines())),
    change: (added, removed) =>
      turn(async () => {
        const found = await lines()
        if (!found.ok) return found
        const gone = new Set(removed)
        const kept = found.value.filter((line) => !gone.has(line.trim()))
        while (kept.at(-1) === '') kept.pop()
        const known = new Set(kept.map((line) => line.trim()))
        const fresh = added.map((word) => word.trim()).filter((word) => word !== '' && !known.has(word))
        const changed = [...kept, ...new Set(fresh)]
        const bytes = new TextEncoder().encode(changed.map((line) => `${line}\n`).join(''))
        const written = await writeSafely(files, path, bytes)
        return written.ok ? wordsIn(done(changed)) : written
      }),
  }
}

const wordsIn = (lines: Outcome<readonly string[]>): Outcome<readonly string[]> =>
  lines.ok
    ? done(lines.value.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))
    : lines
