import type { Article } from '../../renderer/article/article.ts'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import type { OtherVersion } from '../library/add-article.ts'
import { revisionOf } from '../library/canonical-json.ts'
import { type HandedOver, readHandedOver } from './handed-over.ts'
import type { History } from './history.ts'
import { unpackSnapshot } from './snapshot-file.ts'

/** A version of an article of this library that came from elsewhere, to be compared and merged. */
export interface Received {
  readonly id: string
  /** The name of the file in which it came. */
  readonly file: string
  readonly article: Article
  /** When each side was saved, ISO 8601 in UTC, or empty. */
  readonly savedAt: string
  readonly savedHereAt: string
  /** The newest version that both sides come from; null where no history holds one. */
  readonly ancestor: Article | null
  /** `older`: this desk has been there and gone on. `newer`: the other side went on from what is here. */
  readonly standing: 'older' | 'newer' | 'apart'
}

/** Keeps both versions in the history, before anyone chooses, and finds what they have in common. */
export async function receiveArticle(
  history: History,
  id: string,
  { file, theirs, mine }: OtherVersion,
): Promise<Outcome<Received>> {
  for (const { article, reason } of [
    { article: theirs.article, reason: 'received' },
    { article: mine.article, reason: 'merge' },
  ] as const) {
    const known = await history.list(id)
    if (known.ok && known.value.some(({ revision }) => revision === revisionOf(article))) continue
    const kept = await history.keep(id, article, reason)
    if (!kept.ok) return kept
  }
  const listed = await history.list(id)
  if (!listed.ok) return listed
  const [sent, own] = [readHandedOver(theirs.extras), readHandedOver(mine.extras)]
  const revisions = { theirs: revisionOf(theirs.article), mine: revisionOf(mine.article) }
  const keptBefore = listed.value.filter(({ reason }) => reason !== 'received')
  const here = [revisions.mine, ...keptBefore.map(({ revision }) => revision), ...own.lineage]
  const there = [revisions.theirs, ...sent.snapshots.map(({ revision }) => revision), ...sent.lineage]
  const common = commonRevisions(here, there)
  const standing = common[0] === revisions.theirs ? 'older' : common[0] === revisions.mine ? 'newer' : 'apart'
  const known = new Map([
    [revisions.mine, mine.article],
    [revisions.theirs, theirs.article],
  ])
  const ancestor = await firstRead(common, (revision) =>
    known.has(revision)
      ? Promise.resolve(known.get(revision) ?? null)
      : readVersion(history, id, [sent, own], revision),
  )
  const { savedAt } = theirs
  return done({
    id,
    file,
    article: theirs.article,
    savedAt,
    savedHereAt: mine.savedAt,
    ancestor,
    standing,
  })
}

/** The revisions that two lines of versions share, the newest of the first line first. */
export const commonRevisions = (here: readonly string[], there: readonly string[]): readonly string[] => {
  const others = new Set(there)
  return [...new Set(here)].filter((revision) => others.has(revision))
}

async function firstRead(
  revisions: readonly string[],
  read: (revision: string) => Promise<Article | null>,
): Promise<Article | null> {
  for (const revision of revisions) {
    const article = await read(revision)
    if (article) return article
  }
  return null
}

/** A version from the history, or from one that a file brought along. */
async function readVersion(
  history: History,
  id: string,
  handed: readonly HandedOver[],
  revision: string,
): Promise<Article | null> {
  const listed = await history.list(id)
  for (const snapshot of listed.ok ? listed.value : []) {
    const read = snapshot.revision === revision ? await history.read(id, snapshot.name) : null
    if (read?.ok) return read.value
  }
  for (const { bytes } of handed.flatMap(({ snapshots }) =>
    snapshots.filter((one) => one.revision === revision),
  )) {
    const read = await unpackSnapshot(bytes, { id, revision })
    if (read.ok) return read.value
  }
  return null
}
