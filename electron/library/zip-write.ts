import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Packed tight, or stored as it is (pictures are tight already). */
  readonly packed: boolean
}

/** A ZIP of these entries in this order. The same entries give the same bytes: no clock, no owner, no extra fields. */
export function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const { name, bytes, packed } of entries) {
    const { buffer: memory, byteOffset, length } = bytes
    zip.addBuffer(Buffer.from(memory, byteOffset, length), name, {
      compress: packed,
      mtime: firstDosDay,
      mode: 0o100644,
      forceDosTimestamp: true,
    })
  }
  zip.end()
  return buffer(zip.outputStream)
}

/** Local time, because a ZIP keeps what the wall clock says: the same bytes in every time zone. */
const firstDosDay = new Date(1980, 0, 1)
