import { done, failed, type Outcome } from '../../renderer/article/problem.ts'

/** Byte order marks (Unicode 16.0, 23.8) and what they say. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What begins like this is no text, whatever its name says. */
const foreign: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '{\\rtf',
  '\xd0\xcf\x11\xe0',
  'GIF8',
  '\x89PNG',
  '\xff\xd8\xff',
]

/**
 * The text of a file from any desk: UTF-8, UTF-16 with its mark, what the file declares, or Windows-1256, in which Arabic
 * and French were written before. Refuses what is no text.
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): Outcome<string> {
  if (bytes.length === 0) return failed('file-empty', { file })
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (foreign.some((beginning) => start.startsWith(beginning))) return failed('binary-content', { file })
  const mark = markOf(bytes)
  const encodings = mark
    ? [mark.encoding]
    : ['utf-8', ...(declared === undefined ? [] : [declared]), 'windows-1256']
  for (const encoding of encodings) {
    const text = decode(bytes, encoding)
    if (text !== null) return isText(text) ? done(text) : failed('binary-content', { file })
  }
  return failed('binary-content', { file })
}

/** The text of bytes in UTF-8, or in what their byte order mark says; null where they are none, so that nothing is guessed. */
export function unicodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes, markOf(bytes)?.encoding ?? 'utf-8')
  return text !== null && isText(text) ? text : null
}

const markOf = (bytes: Uint8Array) =>
  marks.find((known) => known.bytes.every((byte, index) => bytes[index] === byte))

/** Null when the bytes are not of this encoding, or nobody knows the encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof RangeError) return null
    throw fault
  }
}

/** A NUL is in no text; of the other control characters an old file may hold a few. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const controls = text.match(/[\x01-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls <= text.length / 200
}

/** The encoding that a page names in its first kilobyte (HTML Standard, prescan). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
}
