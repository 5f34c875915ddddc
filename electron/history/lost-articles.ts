import { done, failed, type Outcome, type ProblemCode } from '../../renderer/article/problem.ts'
import type { Library } from '../library/library.ts'
import type { SavedArticle } from '../library/room.ts'
import type { History } from './history.ts'

/** An article that has a history and no file that can be read. */
export interface LostArticle {
  readonly id: string
  readonly headline: string
  /** When its last good version was kept, in milliseconds since 1970. */
  readonly takenAt: number
  /** `damaged`: its file is there and cannot be read. `missing`: this library has no file of it. */
  readonly state: 'damaged' | 'missing'
}

/** What keeps a file from being read now, and is nothing wrong with what it holds. */
const isWhole: ReadonlySet<ProblemCode> = new Set([
  'newer-format',
  'file-busy',
  'no-permission',
  'too-many-open-files',
])

/** Every article of the history whose file this library cannot read, the latest first. */
export async function lostArticles(
  library: Library,
  history: History,
): Promise<Outcome<readonly LostArticle[]>> {
  const ids = await history.ids()
  if (!ids.ok) return ids
  const { rows } = await library.state()
  const binned = await library.binned()
  const readable = new Set([
    ...rows.filter(({ problem }) => !problem || isWhole.has(problem.code)).map(({ id }) => id),
    ...(binned.ok ? binned.value.map(({ id }) => id) : []),
  ])
  const here = new Set(rows.map(({ id }) => id))
  const lost: LostArticle[] = []
  for (const id of ids.value.filter((each) => !readable.has(each))) {
    const good = await history.lastGood(id)
    if (!good) continue
    const { headline } = good.article.story
    lost.push({ id, headline, takenAt: good.snapshot.takenAt, state: here.has(id) ? 'damaged' : 'missing' })
  }
  return done(lost.toSorted((one, other) => other.takenAt - one.takenAt))
}

/** Makes a file again of an article's last good version; a damaged file stays beside it as it is. */
export async function reviveArticle(
  library: Library,
  history: History,
  id: string,
): Promise<Outcome<SavedArticle>> {
  const good = await history.lastGood(id)
  return good ? library.revive(id, good.article) : failed('snapshot-missing')
}
