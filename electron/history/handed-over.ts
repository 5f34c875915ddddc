import type { Picture } from '../library/article-file.ts'
import { readSnapshotName, type Snapshot } from './snapshot-name.ts'

/** What an article file that was sent to another desk says of where it comes from, among its extras. */
export interface HandedOver {
  /** Snapshot files, the newest first, where the sender gave the history along. */
  readonly snapshots: readonly (Snapshot & { readonly bytes: Uint8Array })[]
  /** The revisions of the article up to then, the newest first: no words, so they go with every copy. */
  readonly lineage: readonly string[]
}

const historyFolder = 'history/'
const lineageName = 'lineage.json'
const mostRevisions = 500
const revision = /^[0-9a-f]{16}$/

/** Reads it; what cannot be read is as if it were not there. */
export function readHandedOver(extras: readonly Picture[]): HandedOver {
  const snapshots = extras.flatMap(({ name, bytes }) => {
    const snapshot = name.startsWith(historyFolder)
      ? readSnapshotName(name.slice(historyFolder.length))
      : null
    return snapshot ? [{ ...snapshot, bytes }] : []
  })
  const list = extras.find(({ name }) => name === lineageName)
  return {
    snapshots: snapshots.toSorted((one, other) => other.turn - one.turn),
    lineage: list ? revisionsIn(Buffer.from(list.bytes).toString()) : [],
  }
}

function revisionsIn(json: string): readonly string[] {
  try {
    const raw: unknown = JSON.parse(json)
    const list: readonly unknown[] = Array.isArray(raw) ? raw : []
    return list
      .filter((each): each is string => typeof each === 'string' && revision.test(each))
      .slice(0, mostRevisions)
  } catch (fault) {
    if (fault instanceof SyntaxError) return []
    throw fault
  }
}

/** The extras of a file with this in the place of what they said before; all others stay as they are. */
export function withHandedOver(
  extras: readonly Picture[],
  { snapshots, lineage }: HandedOver,
): readonly Picture[] {
  const others = extras.filter(({ name }) => !name.startsWith(historyFolder) && name !== lineageName)
  const list = [...new Set(lineage)].slice(0, mostRevisions)
  return [
    ...others,
    ...snapshots.map(({ name, bytes }) => ({ name: historyFolder + name, bytes })),
    { name: lineageName, bytes: Buffer.from(JSON.stringify(list)) },
  ]
}
