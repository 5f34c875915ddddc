import { join } from 'node:path'
import { done, failed, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import type { DeskFiles } from './files.ts'
import { type Identities, identify } from './identity.ts'
import { type FoundFile, findFile, scanFolder } from './scan.ts'

/** What stands in a folder of articles, kept up to date by looking again only where something changed. */
export interface Catalogue {
  identities(): Identities
  /** Why the folder could not be read at the last look. */
  problem(): Problem | null
  /** Takes up what an earlier look found, before the first one here. */
  recall(found: readonly FoundFile[]): void
  /** Looks at the whole folder, or only at some places; answers whether anything differs from before. */
  look(places: Iterable<string> | 'all'): Promise<boolean>
  /** The file of an article, after another look where it is not where it was. */
  find(id: string): Promise<Outcome<FoundFile>>
  idAt(place: string): string | undefined
  /** Says that Midad itself has moved a file, so that it keeps its id. */
  moved(from: string, to: string): void
}

export function catalogueOf(files: DeskFiles, folder: string): Catalogue {
  let identities: Identities = new Map()
  let problem: Problem | null = null

  const look = async (places: Iterable<string> | 'all'): Promise<boolean> => {
    const before = { identities, problem }
    const known = new Map([...identities.values()].map((file) => [file.place, file]))
    if (places === 'all') {
      const scanned = await scanFolder(files, folder, known)
      problem = scanned.ok ? null : scanned.problem
      // A folder that went away may come back: what was known of it stays.
      if (scanned.ok) identities = identify(scanned.value, identities)
    } else {
      identities = identify(await lookAgain(files, folder, known, places), identities)
    }
    return before.problem?.code !== problem?.code || !isSame(before.identities, identities)
  }

  return {
    identities: () => identities,
    problem: () => problem,
    recall: (found) => {
      identities = identify(found, identities)
    },
    look,
    find: async (id) => {
      const held = identities.get(id)
      if (problem || !held || (await findFile(files, folder, held.place, held)) === null) await look('all')
      if (problem) return { ok: false, problem }
      const file = identities.get(id)
      return file ? done(file) : failed('article-missing', { file: held?.place ?? id })
    },
    idAt: (place) => [...identities].find(([, file]) => file.place === place)?.[0],
    moved: (from, to) => {
      identities = new Map(
        [...identities].map(([id, file]) => [id, file.place === from ? { ...file, place: to } : file]),
      )
    },
  }
}

async function lookAgain(
  files: DeskFiles,
  folder: string,
  known: ReadonlyMap<string, FoundFile>,
  places: Iterable<string>,
): Promise<readonly FoundFile[]> {
  const found = new Map(known)
  for (const place of places) {
    const file = await findFile(files, folder, place, known.get(place))
    if (file) found.set(place, file)
    else found.delete(place)
  }
  return [...found.values()]
}

const isSame = (before: Identities, after: Identities) =>
  before.size === after.size && [...after].every(([id, file]) => before.get(id) === file)

/** A place in a folder as a path of this system. */
export const pathOf = (folder: string, place: string): string => join(folder, ...place.split('/'))
