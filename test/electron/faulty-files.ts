import { type DeskFiles, diskFiles, type OpenFile } from '../../electron/library/files.ts'

export interface FaultyFiles extends DeskFiles {
  /** What was asked of the disk since the fault was set. */
  readonly calls: readonly string[]
  /** From now on, the call number `at` fails as the system would, and all after it where the fault lasts; `short` writes nothing and says so. */
  set(at: number, code: string, lasts?: boolean): void
}

/** The disk of this computer, on which one call fails. */
export function faultyFiles(at = -1, code = 'EIO'): FaultyFiles {
  const calls: string[] = []
  const state = { at, code, lasts: false, isFull: false }
  const fails = (call: string) => {
    calls.push(call)
    const number = calls.length - 1
    return state.lasts ? number >= state.at : number === state.at
  }
  const asked = (call: string) => {
    // A short count is a fault of writes only.
    if (fails(call) && state.code !== 'short')
      throw Object.assign(new Error(`${state.code}: a test's fault, ${call}`), { code: state.code })
  }
  const faultyFile = (file: OpenFile): OpenFile => ({
    read: (into, position) => {
      asked('read')
      return file.read(into, position)
    },
    write: async (bytes, position) => {
      if (state.code !== 'short') asked('write')
      else if (fails('write')) state.isFull = true
      return state.isFull ? 0 : file.write(bytes, position)
    },
    size: () => {
      asked('size')
      return file.size()
    },
    sync: () => {
      asked('sync')
      return file.sync()
    },
    close: async () => {
      await file.close()
      asked('close')
    },
  })
  return {
    calls,
    set: (next, nextCode, lasts = false) => {
      calls.length = 0
      Object.assign(state, { at: next, code: nextCode, lasts, isFull: false })
    },
    open: async (path, purpose) => {
      asked(`open to ${purpose}`)
      return faultyFile(await diskFiles.open(path, purpose))
    },
    facts: async (path) => {
      asked('facts')
      return diskFiles.facts(path)
    },
    list: async (path) => {
      asked('list')
      return diskFiles.list(path)
    },
    rename: async (from, to) => {
      asked('rename')
      return diskFiles.rename(from, to)
    },
    remove: async (path) => {
      asked('remove')
      return diskFiles.remove(path)
    },
    makeFolder: async (path) => {
      asked('makeFolder')
      return diskFiles.makeFolder(path)
    },
    syncFolder: async (path) => {
      asked('syncFolder')
      return diskFiles.syncFolder(path)
    },
    wait: () => Promise.resolve(),
  }
}
