import { dirname } from 'node:path'
import { type DeskFiles, diskFiles, type OpenFile } from '../../electron/library/files.ts'

/** A call that changes something on the disk, or that makes a change last; `file` is one number for each opening. */
export type DiskCall =
  | { readonly call: 'create'; readonly path: string; readonly file: number }
  | { readonly call: 'append'; readonly path: string; readonly file: number }
  | { readonly call: 'write'; readonly file: number; readonly position: number; readonly bytes: Buffer }
  | { readonly call: 'sync'; readonly file: number }
  | { readonly call: 'rename'; readonly from: string; readonly to: string }
  | { readonly call: 'remove'; readonly path: string }
  | { readonly call: 'make folder'; readonly path: string }
  | { readonly call: 'sync folder'; readonly path: string }

export interface RecordingFiles extends DeskFiles {
  readonly calls: DiskCall[]
}

/** The disk of this computer, and a record of every change that was asked of it. */
export function recordingFiles(): RecordingFiles {
  const calls: DiskCall[] = []
  let opened = 0
  const recorded = (file: OpenFile, number: number): OpenFile => ({
    ...file,
    write: async (bytes, position) => {
      const count = await file.write(bytes, position)
      calls.push({ call: 'write', file: number, position, bytes: Buffer.from(bytes.subarray(0, count)) })
      return count
    },
    sync: async () => {
      await file.sync()
      calls.push({ call: 'sync', file: number })
    },
  })
  return {
    ...diskFiles,
    calls,
    open: async (path, purpose) => {
      const file = await diskFiles.open(path, purpose)
      if (purpose === 'read') return file
      opened += 1
      calls.push({ call: purpose, path, file: opened })
      return recorded(file, opened)
    },
    rename: async (from, to) => {
      await diskFiles.rename(from, to)
      calls.push({ call: 'rename', from, to })
    },
    remove: async (path) => {
      await diskFiles.remove(path)
      calls.push({ call: 'remove', path })
    },
    makeFolder: async (path) => {
      const first = await diskFiles.makeFolder(path)
      const made: DiskCall[] = []
      for (let each = path; first !== undefined && each.length >= first.length; each = dirname(each))
        made.unshift({ call: 'make folder', path: each })
      calls.push(...made)
      return first
    },
    syncFolder: async (path) => {
      await diskFiles.syncFolder(path)
      calls.push({ call: 'sync folder', path })
    },
  }
}
