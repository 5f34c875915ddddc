import { join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { done, failed, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import { revisionOf } from '../library/canonical-json.ts'
import { idPattern } from '../library/envelope.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { checkArticle } from '../library/inside.ts'
import { namesIn } from '../library/move-file.ts'
import { readFile } from '../library/read-file.ts'
import { clearTemporaries } from '../library/sweep.ts'
import { makeFolder, writeSafely } from '../library/write-safely.ts'
import { packSnapshot, unpackSnapshot } from './snapshot-file.ts'
import { readSnapshotName, type Snapshot, type SnapshotReason, snapshotName } from './snapshot-name.ts'
import { dropsOf, fairShare } from './thin.ts'

/** The versions of articles, in the app's data: apart from the articles' files, whatever becomes of those. */
export interface History {
  /** The newest first; none where nothing was kept. */
  list(id: string): Promise<Outcome<readonly Snapshot[]>>
  /** A version by the name of its snapshot. */
  read(id: string, name: string): Promise<Outcome<Article>>
  /** The newest version that is whole; null where none is. */
  lastGood(id: string): Promise<{ readonly snapshot: Snapshot; readonly article: Article } | null>
  /** The article as its file held it when it was opened: the first of all versions that are kept from now on. */
  noteOpened(id: string, article: Article): void
  /** Keeps that one, where it is not kept yet. */
  keepOpened(id: string): Promise<Outcome<null>>
  /** Keeps a version, unless the newest holds the same already. Its failure is told by `warn`, once until it works again. */
  keep(id: string, article: unknown, reason: SnapshotReason): Promise<Outcome<null>>
  /** Snapshot files as they are, the newest first, as many as fit into so many bytes. */
  newestFiles(
    id: string,
    most: number,
  ): Promise<Outcome<readonly (Snapshot & { readonly bytes: Uint8Array })[]>>
  /** Takes up the history that came with an article, where there is none of it here; what is damaged is left out. */
  adopt(id: string, handed: readonly (Snapshot & { readonly bytes: Uint8Array })[]): Promise<Outcome<null>>
  /** The ids of all articles that have a history. */
  ids(): Promise<Outcome<readonly string[]>>
  /** Clears what a crash left half-written, and brings all histories together within their bound. */
  tidy(): Promise<void>
}

export interface HistoryShell {
  readonly files: DeskFiles
  /** Milliseconds since 1970. */
  now(): number
  /** What is added to UTC to get the wall clock, in milliseconds. */
  zone(): number
  warn(problem: Problem): void
}

/** The most bytes that the snapshots of one article, and of all together, may take. */
export interface HistoryLimits {
  readonly ofOne: number
  readonly ofAll: number
}

const usualLimits: HistoryLimits = { ofOne: 16 * 2 ** 20, ofAll: 512 * 2 ** 20 }
const largestFile = 64 * 2 ** 20

/** Opens the history that is kept under a folder. Everything that writes runs one after another. */
export function openHistory(
  { files, now, zone, warn }: HistoryShell,
  folder: string,
  limits: HistoryLimits = usualLimits,
): History {
  const turn = inTurn()
  const opened = new Map<string, Article>()
  const state = { isFailing: false }

  const list = async (id: string) => {
    const names = await namesIn(files, join(folder, id))
    if (!names.ok) return names
    const snapshots = names.value.flatMap((name) => readSnapshotName(name) ?? [])
    return done(snapshots.toSorted((one, other) => other.turn - one.turn || (one.name < other.name ? 1 : -1)))
  }
  const readOne = async (id: string, { name, revision, takenAt }: Snapshot) => {
    const bytes = await readFile(files, join(folder, id, name), largestFile)
    const read = bytes.ok ? await unpackSnapshot(bytes.value, { id, revision }) : bytes
    const isDamaged = !read.ok && read.problem.code === 'snapshot-damaged'
    return isDamaged
      ? failed('snapshot-damaged', { file: new Date(takenAt).toISOString(), ...read.problem })
      : read
  }
  const lastGood = async (id: string) => {
    const listed = await list(id)
    for (const snapshot of listed.ok ? listed.value : []) {
      const read = await readOne(id, snapshot)
      if (read.ok) return { snapshot, article: read.value }
    }
    return null
  }
  const thin = async (id: string, most: number) => {
    const listed = await list(id)
    if (!listed.ok) return
    const rules = { now: now(), zone: zone(), most }
    if (dropsOf(listed.value, { ...rules, lastGood: undefined }).length === 0) return
    const good = await lastGood(id)
    for (const { name } of dropsOf(listed.value, { ...rules, lastGood: good?.snapshot.name })) {
      const path = join(folder, id, name)
      await attempt(path, async () => done(await files.remove(path)))
    }
  }
  const write = async (id: string, raw: unknown, reason: SnapshotReason): Promise<Outcome<null>> => {
    const checked = checkArticle(raw, '')
    if (!checked.ok) return checked
    const { article } = checked.value
    const revision = revisionOf(article)
    const made = await makeFolder(files, join(folder, id))
    const listed = made.ok ? await list(id) : made
    if (!listed.ok) return listed
    const [newest] = listed.value
    if (newest?.revision === revision && (await readOne(id, newest)).ok) return done(null)
    const takenAt = now()
    const bytes = await packSnapshot({ id, takenAt, revision, reason }, article)
    const facts = { turn: (newest?.turn ?? 0) + 1, takenAt, revision, reason, size: bytes.length }
    const written = await writeSafely(files, join(folder, id, snapshotName(facts)), bytes)
    if (!written.ok) return written
    await thin(id, limits.ofOne)
    return done(null)
  }
  const told = (kept: Outcome<null>) => {
    if (!kept.ok && !state.isFailing) warn(historyFailed(kept.problem))
    state.isFailing = !kept.ok
    return kept
  }
  const writeOpened = async (id: string): Promise<Outcome<null>> => {
    const first = opened.get(id)
    const kept = first ? told(await write(id, first, 'opened')) : done(null)
    if (kept.ok) opened.delete(id)
    return kept
  }
  const newestFiles: History['newestFiles'] = async (id, most) => {
    const listed = await list(id)
    if (!listed.ok) return listed
    const found: (Snapshot & { readonly bytes: Uint8Array })[] = []
    let left = most
    for (const snapshot of listed.value) {
      const bytes = await readFile(files, join(folder, id, snapshot.name), largestFile)
      if (!bytes.ok) continue
      left -= bytes.value.length
      if (left < 0) break
      found.push({ ...snapshot, bytes: bytes.value })
    }
    return done(found)
  }
  const adopt: History['adopt'] = async (id, handed) => {
    const listed = await list(id)
    if (!listed.ok || listed.value.length > 0 || handed.length === 0) return listed.ok ? done(null) : listed
    const made = await attempt(folder, async () => done(await files.makeFolder(join(folder, id))))
    if (!made.ok) return made
    // Turns and sizes are counted anew: who sent the file may have written anything there.
    for (const [index, { bytes, ...snapshot }] of handed.toReversed().entries()) {
      if (!(await unpackSnapshot(bytes, { id, revision: snapshot.revision })).ok) continue
      const name = snapshotName({ ...snapshot, turn: index + 1, size: bytes.length })
      const written = await writeSafely(files, join(folder, id, name), bytes)
      if (!written.ok) return written
    }
    return done(null)
  }
  const ids = async () => {
    const names = await namesIn(files, folder)
    return names.ok ? done(names.value.filter((name) => idPattern.test(name))) : names
  }

  return {
    list,
    read: async (id, name) => {
      const snapshot = readSnapshotName(name)
      return snapshot ? readOne(id, snapshot) : failed('snapshot-damaged', { file: name, detail: 'name' })
    },
    lastGood,
    noteOpened: (id, article) => {
      opened.set(id, article)
    },
    keepOpened: (id) => turn(() => writeOpened(id)),
    keep: (id, article, reason) =>
      turn(async () => {
        await writeOpened(id)
        return told(await write(id, article, reason))
      }),
    newestFiles,
    adopt: (id, handed) => turn(async () => told(await adopt(id, handed))),
    ids,
    tidy: () =>
      turn(async () => {
        const found = await ids()
        const sized: (readonly [id: string, size: number])[] = []
        for (const id of found.ok ? found.value : []) {
          await clearTemporaries(files, join(folder, id), now())
          const listed = await list(id)
          sized.push([id, listed.ok ? listed.value.reduce((sum, { size }) => sum + size, 0) : 0])
        }
        const share = fairShare(
          sized.map(([, size]) => size),
          limits.ofAll,
        )
        for (const [id, size] of sized) if (size > share) await thin(id, share)
      }),
  }
}

const historyFailed = ({ code, file, detail }: Problem): Problem => ({
  code: 'history-failed',
  detail: [code, file, detail].filter((part) => part !== undefined && part !== '').join(', '),
})
