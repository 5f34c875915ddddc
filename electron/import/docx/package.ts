import { posix } from 'node:path'
import { done, failed, type Outcome } from '../../../renderer/article/problem.ts'
import type { Zip } from '../../library/zip-read.ts'
import { elementsIn, readXml, type XmlElement } from './xml.ts'

const longestPart = 64 * 2 ** 20

/** One relationship of a part (ECMA-376 part 2): `target` is an entry of the ZIP, or an address when it is external. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `officeDocument`, `styles`, `image`, `hyperlink`. */
  readonly kind: string
  readonly target: string
  readonly isExternal: boolean
}

/** An XML part of the document, or undefined where there is none. */
export async function readPart(
  zip: Zip,
  entry: string | undefined,
  file: string,
): Promise<Outcome<XmlElement | undefined>> {
  if (entry === undefined || !zip.names.includes(entry)) return done(undefined)
  const bytes = await zip.read(entry, longestPart)
  if (!bytes.ok) return bytes
  const source = decode(bytes.value)
  return source === null ? failed('document-damaged', { file, detail: entry }) : readXml(source, file)
}

/** The relationships of a part; those of the whole file for the part `''`. */
export async function readRelations(
  zip: Zip,
  part: string,
  file: string,
): Promise<Outcome<readonly Relation[]>> {
  const folder = posix.dirname(part)
  const entry = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const root = await readPart(zip, entry, file)
  if (!root.ok) return root
  return done(
    elementsIn(root.value, 'rel:Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes
      const isExternal = TargetMode === 'External'
      const target = isExternal
        ? Target
        : posix.join(Target.startsWith('/') ? '' : folder, Target).replace(/^\//, '')
      return { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal }
    }),
  )
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError) return null
    throw fault
  }
}
