import { join } from 'node:path'
import { emptyNewsroom, type Newsroom, readNewsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { readFile } from '../library/read-file.ts'
import { makeLast, renamePatiently, writeSafely } from '../library/write-safely.ts'
import { parseJson } from './read-newsroom-file.ts'

/** The newsroom of this desk, in one file of the app’s data. */
export interface NewsroomShelf {
  /** As the file holds it now, the empty one where there is none. A damaged or newer file is a failure, and stays as it is. */
  read(): Promise<Outcome<Newsroom>>
  /** The same for work that goes on in any case: the empty one where the file cannot be read. */
  now(): Promise<Newsroom>
  /** Writes it, and answers what is kept. A damaged or newer file is set aside first, under a name of its own. */
  keep(newsroom: Newsroom): Promise<Outcome<Newsroom>>
}

export const newsroomFileName = 'newsroom.json'
const largest = 16 * 2 ** 20

/** The file of a newsroom, for the app’s data and for sharing. */
export const newsroomText = (newsroom: Newsroom): string => `${JSON.stringify(newsroom, null, 2)}\n`

export function newsroomShelf(files: DeskFiles, data: string): NewsroomShelf {
  const turn = inTurn()
  const path = join(data, newsroomFileName)
  const read = () => turn(() => readOwn(files, path))
  return {
    read,
    now: async () => {
      const found = await read()
      return found.ok ? found.value : emptyNewsroom
    },
    keep: (newsroom) =>
      turn(async () => {
        const ready = await makeWay(files, data, path)
        const bytes = new TextEncoder().encode(newsroomText(newsroom))
        const written = ready.ok ? await writeSafely(files, path, bytes) : ready
        return written.ok ? done(newsroom) : written
      }),
  }
}

async function readOwn(files: DeskFiles, path: string): Promise<Outcome<Newsroom>> {
  const bytes = await readFile(files, path, largest)
  if (!bytes.ok) return bytes.problem.code === 'file-missing' ? done(emptyNewsroom) : bytes
  const json = parseJson(new TextDecoder().decode(bytes.value))
  const file = newsroomFileName
  if (!json.ok) return failed('newsroom-damaged', { file, detail: json.problem.at })
  const read = readNewsroom(json.raw)
  if (read.ok) return done(read.newsroom)
  return read.newer
    ? failed('newsroom-newer', { file })
    : failed('newsroom-damaged', { file, detail: read.problems.map(({ at }) => at).join(' ') })
}

/** What must not be written over gets another name; what cannot be read at all is not touched. */
async function makeWay(files: DeskFiles, data: string, path: string): Promise<Outcome<null>> {
  const found = await readOwn(files, path)
  if (found.ok) return done(null)
  const { code } = found.problem
  const state = code === 'newsroom-damaged' ? 'damaged' : code === 'newsroom-newer' ? 'newer' : null
  if (state === null) return found
  return attempt(path, async () => {
    const names = new Set((await files.list(data)).map(({ name }) => name))
    const aside = (count: number): string => {
      const name = `newsroom.${state}${count === 1 ? '' : `-${String(count)}`}.json`
      return names.has(name) ? aside(count + 1) : name
    }
    const renamed = await renamePatiently(files, path, join(data, aside(1)))
    return renamed.ok ? makeLast(files, data) : renamed
  })
}
