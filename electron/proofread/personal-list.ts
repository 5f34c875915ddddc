import { join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { unicodeText } from '../import/decode-text.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { readFile } from '../library/read-file.ts'
import { writeSafely } from '../library/write-safely.ts'
import { type LineForm, lineForms } from './list-lines.ts'

/** What one person has told the copy desk to let pass. */
export interface PersonalLists {
  readonly words: readonly string[]
  /** Findings, as `ignored.ts` of the article writes them. */
  readonly ignored: readonly string[]
}

/** Each list as its file holds it: one that cannot be read does not hide the other. */
export type ReadLists = { readonly [List in keyof PersonalLists]: Outcome<PersonalLists[List]> }

/** A list of one person’s, as a plain text file of the app’s data: a line each, `#` begins a remark. */
export interface PersonalList {
  /** As the file holds it now; nothing where there is none. A file that is no text is a failure. */
  read(): Promise<Outcome<readonly string[]>>
  /** Adds lines at the end and takes others out; remarks stay. Answers what it holds then. */
  change(added: readonly string[], removed: readonly string[]): Promise<Outcome<readonly string[]>>
}

const largest = 4 * 2 ** 20

/** The list in a file of a folder, whose lines are of one form. */
export function personalList(files: DeskFiles, folder: string, name: string, form: LineForm): PersonalList {
  const turn = inTurn()
  const path = join(folder, name)
  const { read, write } = lineForms[form]
  const lines = async (): Promise<Outcome<readonly string[]>> => {
    const bytes = await readFile(files, path, largest)
    if (!bytes.ok) return bytes.problem.code === 'file-missing' ? done([]) : bytes
    const text = unicodeText(bytes.value)
    return text === null ? failed('word-list-damaged', { file: name }) : done(text.split(/\r?\n/))
  }
  const entriesIn = (all: readonly string[]) => all.flatMap((line) => read(line) ?? [])
  return {
    read: () =>
      turn(async () => {
        const found = await lines()
        return found.ok ? done(entriesIn(found.value)) : found
      }),
    change: (added, removed) =>
      turn(async () => {
        const found = await lines()
        if (!found.ok) return found
        const gone = new Set(removed)
        const kept = found.value.filter((line) => {
          const entry = read(line)
          return entry === null || !gone.has(entry)
        })
        while (kept.at(-1) === '') kept.pop()
        const known = new Set(entriesIn(kept))
        const fresh = added.flatMap((each) => {
          const line = write(each)
          const entry = read(line)
          return entry === null || known.has(entry) ? [] : [line]
        })
        const changed = [...kept, ...new Set(fresh)]
        const bytes = new TextEncoder().encode(changed.map((line) => `${line}\n`).join(''))
        const written = await writeSafely(files, path, bytes)
        return written.ok ? done(entriesIn(changed)) : written
      }),
  }
}
