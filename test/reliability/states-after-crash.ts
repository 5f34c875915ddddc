import { dirname, relative } from 'node:path'
import type { DiskCall } from './recording-files.ts'
import type { Tree } from './tree.ts'

/** What becomes of bytes that were written and not synced: never there, there as NULs, there in part, there. */
const fates = ['dropped', 'zeroed', 'half', 'whole'] as const
type Fate = (typeof fates)[number]

/** A change of names that is one step for the disk. */
type Entry = Extract<DiskCall, { readonly call: 'create' | 'rename' | 'remove' | 'make folder' }>

export interface CrashState {
  readonly tree: Tree
  /** Whether it may stand when the whole operation was acknowledged. */
  readonly isAcknowledged: boolean
}

/** So many changes of names that no folder sync has made last are taken in every choice; POSIX gives them no order. */
const mostLoose = 8

/**
 * Every state in which a crash may leave a folder during these calls: after each of them, with each fate of what was not
 * synced, and each choice of the names that no sync of their folder has made last. A folder that was made and is not
 * there takes what was put into it along. The same state is given once.
 */
export function statesAfterCrash(
  root: string,
  before: Tree,
  calls: readonly DiskCall[],
): readonly CrashState[] {
  const states = new Map<string, CrashState>()
  for (let end = 0; end <= calls.length; end += 1) {
    const prefix = calls.slice(0, end)
    const loose = looseEntries(prefix)
    if (loose.length > mostLoose) throw new Error(`${loose.length} names are not made last`)
    for (let choice = 0; choice < 2 ** loose.length; choice += 1) {
      const dropped = new Set(loose.filter((_, index) => (choice & (1 << index)) === 0))
      for (const fate of fates) {
        const tree = stateOf(root, before, prefix, dropped, fate)
        states.set(keyOf(tree), { tree, isAcknowledged: end === calls.length })
      }
    }
  }
  return [...states.values()]
}

const foldersOf = (entry: Entry): readonly string[] =>
  entry.call === 'rename' ? [dirname(entry.from), dirname(entry.to)] : [dirname(entry.path)]

const isEntry = (call: DiskCall): call is Entry =>
  call.call === 'create' || call.call === 'rename' || call.call === 'remove' || call.call === 'make folder'

function looseEntries(calls: readonly DiskCall[]): readonly Entry[] {
  let loose: readonly Entry[] = []
  for (const call of calls) {
    if (isEntry(call)) loose = [...loose, call]
    else if (call.call === 'sync folder')
      loose = loose.filter((entry) => !foldersOf(entry).includes(call.path))
  }
  return loose
}

/** A file by its content, whatever it is called. */
interface Held {
  bytes: Buffer
}

function stateOf(
  root: string,
  before: Tree,
  calls: readonly DiskCall[],
  dropped: ReadonlySet<DiskCall>,
  fate: Fate,
): Tree {
  const placeOf = (path: string) => relative(root, path)
  /** Names as the program saw them, and as the disk has them. */
  const seen = new Map<string, Held | null>()
  for (const [path, bytes] of before) seen.set(path, bytes && { bytes })
  const onDisk = new Map(seen)
  const opened = new Map<number, Held>()
  for (const [index, call] of calls.entries()) {
    const lasts = !dropped.has(call)
    switch (call.call) {
      case 'create': {
        const held: Held = { bytes: Buffer.alloc(0) }
        opened.set(call.file, held)
        seen.set(placeOf(call.path), held)
        if (lasts) onDisk.set(placeOf(call.path), held)
        break
      }
      case 'append': {
        const held = seen.get(placeOf(call.path))
        if (held) opened.set(call.file, held)
        break
      }
      case 'write': {
        const held = opened.get(call.file)
        const isSynced = calls.slice(index).some((later) => later.call === 'sync' && later.file === call.file)
        if (held) held.bytes = written(held.bytes, call.bytes, call.position, isSynced ? 'whole' : fate)
        break
      }
      case 'rename': {
        const held = seen.get(placeOf(call.from)) ?? null
        seen.delete(placeOf(call.from))
        seen.set(placeOf(call.to), held)
        if (!lasts) break
        if (onDisk.get(placeOf(call.from)) === held) onDisk.delete(placeOf(call.from))
        onDisk.set(placeOf(call.to), held)
        break
      }
      case 'remove':
        seen.delete(placeOf(call.path))
        if (lasts) onDisk.delete(placeOf(call.path))
        break
      case 'make folder':
        seen.set(placeOf(call.path), null)
        if (lasts) onDisk.set(placeOf(call.path), null)
        break
      case 'sync':
      case 'sync folder':
        break
    }
  }
  const hasFolder = (path: string): boolean =>
    dirname(path) === '.' || (onDisk.get(dirname(path)) === null && hasFolder(dirname(path)))
  const reachable = [...onDisk].filter(([path]) => hasFolder(path))
  return new Map(reachable.map(([path, held]) => [path, held && held.bytes]))
}

function written(held: Buffer, bytes: Buffer, position: number, fate: Fate): Buffer {
  if (fate === 'dropped') return held
  const length = fate === 'half' ? Math.floor(bytes.length / 2) : bytes.length
  const grown = Buffer.alloc(Math.max(held.length, position + length))
  held.copy(grown)
  if (fate === 'zeroed') grown.fill(0, position, position + length)
  else bytes.copy(grown, position, 0, length)
  return grown
}

const keyOf = (tree: Tree): string =>
  [...tree]
    .map(([path, bytes]) => `${path}\0${bytes ? bytes.toString('base64') : 'folder'}`)
    .sort()
    .join('\0')
