import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

export type FileKind = 'file' | 'folder' | 'other'

export interface FileFacts {
  readonly kind: FileKind
  readonly size: number
  /** Milliseconds since 1970, as the file system keeps them. */
  readonly modifiedAt: number
  readonly changedAt: number
}

export interface FolderEntry {
  readonly name: string
  readonly kind: FileKind
}

export type OpenPurpose = 'read' | 'create' | 'append'

/** Linux writes at the end of a file opened with `a`, whatever the position; half a line must be written over. */
const flags: Readonly<Record<OpenPurpose, string>> = { read: 'r', create: 'wx', append: 'r+' }

/** An open file. `write` may write fewer bytes than it was given, as the system does; it answers how many. */
export interface OpenFile {
  read(into: Uint8Array, position: number): Promise<number>
  write(bytes: Uint8Array, position: number): Promise<number>
  size(): Promise<number>
  sync(): Promise<void>
  close(): Promise<void>
}

/** Every call that the desk makes on the disk, one by one, so that each can fail in a test. Failures are thrown as Node throws them. */
export interface DeskFiles {
  /** `create` refuses a path where something stands already; `append` is for writing on in a file that does. */
  open(path: string, purpose: OpenPurpose): Promise<OpenFile>
  facts(path: string): Promise<FileFacts>
  list(folder: string): Promise<readonly FolderEntry[]>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** With the folders that it needs; answers the first that was not there, undefined where all were. */
  makeFolder(path: string): Promise<string | undefined>
  /** Makes a rename or removal in this folder last through a power cut, where the system can. */
  syncFolder(path: string): Promise<void>
  /** Gives another program time to let go of a file. */
  wait(milliseconds: number): Promise<void>
}

/** The disk of this computer. */
export const diskFiles: DeskFiles = {
  open: async (path, purpose) => openFile(await open(path, flags[purpose])),
  facts: async (path) => {
    const found = await stat(path)
    return { kind: kindOf(found), size: found.size, modifiedAt: found.mtimeMs, changedAt: found.ctimeMs }
  },
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  makeFolder: (path) => mkdir(path, { recursive: true }),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return
    const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  wait: (milliseconds) => setTimeout(milliseconds),
}

function openFile(handle: Awaited<ReturnType<typeof open>>): OpenFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

interface Kinds {
  isFile(): boolean
  isDirectory(): boolean
}

const kindOf = (found: Kinds): FileKind =>
  found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
