import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'

/** Places (with `/`) that changed, or all when the system does not say which. */
export type ChangedPlaces = ReadonlySet<string> | 'all'

export interface FolderWatch {
  /** Watches the folder and these inside it; what is watched already stays so. */
  follow(folders: readonly string[]): void
  /** Ends every watch, until the next `follow`. */
  close(): void
}

/** Programs write a file in several steps; one look after this many milliseconds of quiet is enough. */
const quiet = 150

/** Tells, after a moment of quiet, what changed in a folder and the folders inside it. Each costs the system one watch. */
export function watchFolder(folder: string, tell: (changed: ChangedPlaces) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  const noted = { places: new Set<string>(), everything: false }
  let timer: NodeJS.Timeout | undefined

  const settle = () => {
    const changed = noted.everything ? 'all' : new Set(noted.places)
    noted.places.clear()
    noted.everything = false
    tell(changed)
  }
  const note = (inner: string, name: string | null) => {
    if (name?.startsWith('.')) return
    if (name?.toLowerCase().endsWith('.midad')) noted.places.add(inner === '' ? name : `${inner}/${name}`)
    else noted.everything = true
    clearTimeout(timer)
    timer = setTimeout(settle, quiet)
  }
  const forget = (inner: string) => {
    watchers.get(inner)?.close()
    watchers.delete(inner)
  }
  const begin = (inner: string) => {
    const watcher = watchers.has(inner) ? null : startWatch(join(folder, inner), (name) => note(inner, name))
    if (!watcher) return
    watchers.set(inner, watcher)
    // A folder that goes away (a USB stick) ends its watch; the next look says so.
    watcher.on('error', () => {
      forget(inner)
      note(inner, null)
    })
  }

  return {
    follow: (folders) => {
      for (const inner of watchers.keys()) if (inner !== '' && !folders.includes(inner)) forget(inner)
      for (const inner of ['', ...folders]) begin(inner)
    },
    close: () => {
      clearTimeout(timer)
      for (const inner of [...watchers.keys()]) forget(inner)
    },
  }
}

/** Null where the folder cannot be watched: it is not there, or the system has no watch left. */
function startWatch(folder: string, note: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_event, name) => {
      note(name)
    })
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return null
    throw fault
  }
}
