import { constants, crc32, createInflateRaw } from 'node:zlib'

/** One entry of a ZIP as far as its bytes could be unpacked. */
export interface WalkedEntry {
  readonly bytes: Uint8Array
  /** Whether they have the length and the checksum that the entry declares. */
  readonly isWhole: boolean
}

const signature = Buffer.from([0x50, 0x4b, 3, 4])
const headLength = 30
const mostEntries = 2_000
const stored = 0
const deflated = 8

/**
 * The entries of a ZIP by their local headers, without its directory, which stands at the end and is the first thing to be
 * lost. `most`: bytes of one entry, unpacked. The first of two entries with one name counts.
 */
export async function walkZip(bytes: Uint8Array, most: number): Promise<ReadonlyMap<string, WalkedEntry>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = new Map<string, WalkedEntry>()
  for (let at = file.indexOf(signature); at !== -1 && at + headLength <= file.length; ) {
    const method = file.readUInt16LE(at + 8)
    const sum = file.readUInt32LE(at + 14)
    const [packedSize, size] = [file.readUInt32LE(at + 18), file.readUInt32LE(at + 22)]
    const nameEnd = at + headLength + file.readUInt16LE(at + 26)
    const start = nameEnd + file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + headLength, nameEnd)
    const packed = file.subarray(start, start + packedSize)
    if (entries.size >= mostEntries) break
    if (!entries.has(name) && size <= most && (method === stored || method === deflated)) {
      const unpacked = method === stored ? packed : await inflatedSoFar(packed, size)
      const isWhole = unpacked.length === size && crc32(unpacked) === sum
      entries.set(name, { bytes: unpacked, isWhole })
    }
    const next = start + packedSize
    at = file.indexOf(signature, file.indexOf(signature, next) === next ? next : at + 4)
  }
  return entries
}

/** What comes out before the packed bytes end or make no sense any more. */
function inflatedSoFar(packed: Uint8Array, most: number): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let length = 0
    const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1_024 })
    const end = () => {
      resolve(Buffer.concat(parts).subarray(0, most))
      inflate.destroy()
    }
    inflate.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length >= most) end()
    })
    inflate.on('end', end)
    inflate.on('error', end)
    inflate.end(packed)
  })
}
