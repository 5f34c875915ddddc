import { type DeskFiles, diskFiles, type OpenFile } from '../../electron/library/files.ts'

/** A call of the disk, and the path that it is about. */
export type BeforeCall = (call: keyof DeskFiles | 'write', path: string) => void

/** The disk of this computer for a desk that may die: from then on no call begins, and none ever answers. */
export interface StoppingFiles extends DeskFiles {
  /** Runs just before each call. */
  before: BeforeCall
  isBusy(): boolean
  /** Ends when the calls that had begun are over. */
  stop(): Promise<void>
}

const never = new Promise<never>(() => undefined)

export function stoppingFiles(disk: DeskFiles = diskFiles): StoppingFiles {
  const state = { isStopped: false }
  const isStopped = () => state.isStopped
  const running = new Set<Promise<unknown>>()
  const handles = new Set<OpenFile>()

  const call = async <Value>(
    name: Parameters<BeforeCall>[0],
    path: string,
    act: () => Promise<Value>,
  ): Promise<Value> => {
    if (isStopped()) return never
    files.before(name, path)
    const acting = act()
    running.add(acting)
    try {
      const value = await acting
      return isStopped() ? await never : value
    } catch (fault) {
      if (isStopped()) return await never
      throw fault
    } finally {
      running.delete(acting)
    }
  }
  const opened = (handle: OpenFile, path: string): OpenFile => {
    handles.add(handle)
    return {
      read: (into, position) => call('open', path, () => handle.read(into, position)),
      write: (bytes, position) => call('write', path, () => handle.write(bytes, position)),
      size: () => call('facts', path, () => handle.size()),
      sync: () => call('syncFolder', path, () => handle.sync()),
      close: () =>
        call('open', path, () => {
          handles.delete(handle)
          return handle.close()
        }),
    }
  }
  const files: StoppingFiles = {
    before: () => undefined,
    isBusy: () => running.size > 0,
    stop: async () => {
      state.isStopped = true
      await Promise.allSettled(running)
      await Promise.allSettled([...handles].map((handle) => handle.close()))
    },
    open: (path, purpose) => call('open', path, async () => opened(await disk.open(path, purpose), path)),
    facts: (path) => call('facts', path, () => disk.facts(path)),
    list: (path) => call('list', path, () => disk.list(path)),
    rename: (from, to) => call('rename', to, () => disk.rename(from, to)),
    remove: (path) => call('remove', path, () => disk.remove(path)),
    makeFolder: (path) => call('makeFolder', path, () => disk.makeFolder(path)),
    syncFolder: (path) => call('syncFolder', path, () => disk.syncFolder(path)),
    wait: (milliseconds) => call('wait', '', () => disk.wait(milliseconds)),
  }
  return files
}
