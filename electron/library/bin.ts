import { dirname, join } from 'node:path'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { extension } from './article-file.ts'
import { catalogueOf, pathOf } from './catalogue.ts'
import { freeName } from './file-name.ts'
import type { DeskFiles } from './files.ts'
import { moveFile, namesIn } from './move-file.ts'
import { type BinnedRow, binnedRowsOf } from './rows.ts'
import { makeFolder } from './write-safely.ts'

/** The bin is a hidden folder in the library's own, so that it is on the same disk and moves with it. */
export const binFolder = '.midad-bin'

export interface Bin {
  /** Moves the file at a place in the library to the same place in the bin. */
  take(place: string): Promise<Outcome<null>>
  rows(): Promise<Outcome<readonly BinnedRow[]>>
  /** Whether an article of this id is in it. */
  holds(id: string): Promise<boolean>
  /** Moves an article back to where it was, under a free name; answers its place. */
  giveBack(id: string): Promise<Outcome<string>>
}

export function binOf(files: DeskFiles, folder: string): Bin {
  const bin = join(folder, binFolder)
  const catalogue = catalogueOf(files, bin)
  return {
    take: async (place) => {
      const moved = await moveToFree(files, folder, bin, place)
      return moved.ok ? done(null) : moved
    },
    rows: async () => {
      await catalogue.look('all')
      const problem = catalogue.problem()
      if (problem && problem.code !== 'folder-missing') return { ok: false, problem }
      return done(binnedRowsOf(catalogue.identities()))
    },
    holds: async (id) => (await catalogue.find(id)).ok,
    giveBack: async (id) => {
      const file = await catalogue.find(id)
      return file.ok ? moveToFree(files, bin, folder, file.value.place) : file
    },
  }
}

/** Moves a file to the same place under another folder; where the name is taken there, it gets a number. */
async function moveToFree(
  files: DeskFiles,
  from: string,
  to: string,
  place: string,
): Promise<Outcome<string>> {
  const target = dirname(pathOf(to, place))
  const made = await makeFolder(files, target)
  if (!made.ok) return made
  const taken = await namesIn(files, target)
  if (!taken.ok) return taken
  const parts = place.split('/')
  const name = (parts.pop() ?? '').slice(0, -extension.length)
  const free = freeName(name, extension, taken.value)
  const moved = await moveFile(files, pathOf(from, place), join(target, free))
  return moved.ok ? done([...parts, free].join('/')) : moved
}
