import { basename } from 'node:path'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { done, type Failure, failed, type Outcome } from '../../renderer/article/problem.ts'
import { systemCode } from './file-problem.ts'
import type { DeskFiles, OpenFile } from './files.ts'
import { fill, withFile } from './read-file.ts'

export interface ZipLimits {
  readonly entries: number
  /** Bytes of all entries together, once unpacked, as the ZIP declares them. */
  readonly unpacked: number
}

/** The entries of a ZIP, named and bounded; what `read` gives has the declared length and checksum. */
export interface Zip {
  readonly names: readonly string[]
  read(name: string, limit: number): Promise<Outcome<Uint8Array>>
}

/** A file on the disk, or bytes that are in memory already under a name for people. */
export type ByteSource = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }

/**
 * Lends a ZIP. Refuses an empty file, what is not a ZIP or was cut off, entries whose names are unsafe or repeat,
 * encryption, and more than the limits allow. Nothing is unpacked before it is asked for.
 */
export function withZip<Value>(
  files: DeskFiles,
  source: ByteSource,
  limits: ZipLimits,
  use: (zip: Zip) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if ('path' in source) {
    return withFile(files, source.path, async (file, size) =>
      withZipIn(await nearer(file, size), size, basename(source.path), limits, use),
    )
  }
  return withZipIn(inMemory(source.bytes), source.bytes.length, source.name, limits, use)
}

/** Most articles have no pictures: one read of such a file is cheaper than the five that a ZIP asks for. */
const small = 128 * 2 ** 10

async function nearer(file: OpenFile, size: number): Promise<Pick<OpenFile, 'read'>> {
  if (size > small) return file
  const bytes = new Uint8Array(size)
  return inMemory(bytes.subarray(0, await fill(file, bytes, 0)))
}

const inMemory = (bytes: Uint8Array): Pick<OpenFile, 'read'> => ({
  read: (into, position) => {
    const part = bytes.subarray(position, position + into.length)
    into.set(part)
    return Promise.resolve(part.length)
  },
})

async function withZipIn<Value>(
  file: Pick<OpenFile, 'read'>,
  size: number,
  name: string,
  limits: ZipLimits,
  use: (zip: Zip) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (size === 0) return failed('file-empty', { file: name })
  try {
    const start = new Uint8Array(4)
    await fill(file, start, 0)
    if (!isZipStart(start)) return failed('not-an-article', { file: name })
    const zip = await fromRandomAccessReaderPromise(new FileReader(file), size, {
      lazyEntries: true,
      autoClose: false,
    })
    const entries = await entriesOf(zip, name, limits)
    if (!entries.ok) return entries
    return await use({
      names: [...entries.value.keys()],
      read: async (entryName, limit) => {
        const entry = entries.value.get(entryName)
        if (!entry) return failed('file-missing', { file: name, detail: entryName })
        try {
          return await readEntry(zip, file, entry, { file: name, detail: entryName, limit })
        } catch (fault) {
          return damaged(name, fault, entryName)
        }
      },
    })
  } catch (fault) {
    return damaged(name, fault)
  }
}

const isZipStart = ([p, k, three, four]: Uint8Array) => p === 0x50 && k === 0x4b && three === 3 && four === 4

async function entriesOf(
  zip: ZipFile,
  name: string,
  limits: ZipLimits,
): Promise<Outcome<ReadonlyMap<string, Entry>>> {
  if (zip.entryCount > limits.entries)
    return failed('zip-damaged', { file: name, detail: String(zip.entryCount) })
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) return failed('zip-damaged', { file: name, detail: entry.fileName })
    if (entry.fileName.endsWith('/')) continue
    unpacked += entry.uncompressedSize
    if (unpacked > limits.unpacked) return failed('file-too-large', { file: name, limit: limits.unpacked })
    entries.set(entry.fileName, entry)
  }
  return done(entries)
}

async function readEntry(
  zip: ZipFile,
  from: Pick<OpenFile, 'read'>,
  entry: Entry,
  { limit, ...named }: { readonly file: string; readonly detail: string; readonly limit: number },
): Promise<Outcome<Uint8Array>> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  if (Math.max(compressedSize, uncompressedSize) > limit) return failed('file-too-large', { ...named, limit })
  if (entry.isEncrypted() || !methods.has(compressionMethod)) return failed('zip-damaged', named)
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = new Uint8Array(compressedSize)
  if ((await fill(from, packed, fileDataStart)) < compressedSize) return failed('zip-damaged', named)
  const longest = { maxOutputLength: Math.max(1, uncompressedSize) }
  const bytes = compressionMethod === stored ? packed : await inflate(packed, longest)
  const isWhole = bytes.length === uncompressedSize && crc32(bytes) === entry.crc32
  return isWhole ? done(bytes) : failed('zip-damaged', named)
}

const stored = 0
const deflated = 8
const methods: ReadonlySet<number> = new Set([stored, deflated])
const inflate = promisify(inflateRaw)

/** Faults of the disk go on to whoever knows the path; all else that a ZIP reader throws is about the bytes. */
function damaged(name: string, fault: unknown, detail?: string): Failure {
  if (systemCode(fault) !== undefined || !(fault instanceof Error)) throw fault
  return failed('zip-damaged', { file: name, detail: detail ?? fault.message })
}

class FileReader extends RandomAccessReader {
  private readonly file: Pick<OpenFile, 'read'>

  constructor(file: Pick<OpenFile, 'read'>) {
    super()
    this.file = file
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (fault: Error | null) => void,
  ): void {
    fill(this.file, into.subarray(offset, offset + length), position).then(
      (count) => {
        callback(count === length ? null : new Error('unexpected end of file'))
      },
      (fault: unknown) => {
        callback(fault instanceof Error ? fault : new Error(String(fault)))
      },
    )
  }
}
