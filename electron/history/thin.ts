import type { Snapshot } from './snapshot-name.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How old a snapshot may be, and of each stretch of time beyond the row before it, how long a stretch keeps one. In milliseconds. */
const ages = [
  { upTo: hour, keepsOneIn: 0 },
  { upTo: day, keepsOneIn: hour },
  { upTo: 30 * day, keepsOneIn: day },
  { upTo: Number.POSITIVE_INFINITY, keepsOneIn: 7 * day },
] as const

/** So many of the newest stay however old the clock says that they are: it may have been set forward for a while. */
export const alwaysKept = 12

export interface Thinning {
  /** Milliseconds since 1970. */
  readonly now: number
  /** What is added to UTC to get the day of the wall clock, in milliseconds. */
  readonly zone: number
  /** The most bytes that an article's snapshots may take. */
  readonly most: number
  /** The newest that was read and found whole; it stays whatever comes. */
  readonly lastGood: string | undefined
}

/**
 * The snapshots of one article that may go: all of the last hour stay, then one an hour for a day, one a day for thirty,
 * one a week beyond, each the last of its stretch. Where the rest is too large, the oldest of days with several go
 * first, then the oldest. The newest and the last good one never go. A snapshot is never older than one taken before it,
 * so that a clock set back makes none old.
 */
export function dropsOf(snapshots: readonly Snapshot[], thinning: Thinning): readonly Snapshot[] {
  const timed = inOrder(snapshots)
  const stays = (index: number) => {
    const one = timed[index]
    return index === timed.length - 1 || one?.snapshot.name === thinning.lastGood
  }
  const aged = timed.filter(
    (one, index) =>
      stays(index) || index >= timed.length - alwaysKept || isLastOfStretch(one, timed[index + 1], thinning),
  )
  const held = new Set(fitting(aged, thinning).map(({ snapshot }) => snapshot.name))
  return timed.map(({ snapshot }) => snapshot).filter(({ name }) => !held.has(name))
}

interface Timed {
  readonly snapshot: Snapshot
  /** The time of its clock, or of the latest before it. */
  readonly at: number
}

function inOrder(snapshots: readonly Snapshot[]): readonly Timed[] {
  const sorted = snapshots.toSorted((one, other) => one.turn - other.turn)
  const latest = { at: 0 }
  return sorted.map((snapshot) => {
    latest.at = Math.max(latest.at, snapshot.takenAt)
    return { snapshot, at: latest.at }
  })
}

function isLastOfStretch({ at }: Timed, next: Timed | undefined, { now, zone }: Thinning): boolean {
  const row = ages.find(({ upTo }) => now - at <= upTo)
  if (!next || !row || row.keepsOneIn === 0) return true
  const stretchOf = (time: number) => Math.floor((time + zone) / row.keepsOneIn)
  return stretchOf(next.at) !== stretchOf(at)
}

/** What stays of them within the bound, in order. */
function fitting(timed: readonly Timed[], { zone, most, lastGood }: Thinning): readonly Timed[] {
  const dayOf = ({ at }: Timed) => Math.floor((at + zone) / day)
  const versionsOf = new Map<number, number>()
  for (const one of timed) versionsOf.set(dayOf(one), (versionsOf.get(dayOf(one)) ?? 0) + 1)
  const free = new Set(timed.slice(0, -1).filter(({ snapshot }) => snapshot.name !== lastGood))
  let size = timed.reduce((sum, { snapshot }) => sum + snapshot.size, 0)
  const gone = new Set<Timed>()
  const drop = (one: Timed) => {
    gone.add(one)
    free.delete(one)
    versionsOf.set(dayOf(one), (versionsOf.get(dayOf(one)) ?? 0) - 1)
    size -= one.snapshot.size
  }
  for (const one of free) if (size > most && (versionsOf.get(dayOf(one)) ?? 0) > 1) drop(one)
  for (const one of free) if (size > most) drop(one)
  return timed.filter((one) => !gone.has(one))
}

/**
 * The bound for each article under which all together stay within `most` bytes: articles with little history keep all of
 * theirs, and the largest share what is left alike.
 */
export function fairShare(sizes: readonly number[], most: number): number {
  const sorted = sizes.toSorted((one, other) => one - other)
  let left = most
  for (const [index, size] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index))
    if (size > share) return share
    left -= size
  }
  return Number.POSITIVE_INFINITY
}
