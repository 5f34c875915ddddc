import bidiFactory, { type BidiCharTypeName } from 'bidi-js'
import type { Direction } from './direction.ts'

const bidi = bidiFactory()

/** bidi-js reads UTF-16 units one by one and takes both halves of a pair for Latin; in its place stand two of its class. */
const standIns: Readonly<Partial<Record<BidiCharTypeName, string>>> = {
  L: 'aa',
  R: 'אא',
  AL: 'اا',
  EN: '00',
  AN: '٠٠',
  NSM: '\u0300\u0300',
  BN: '\u00ad\u00ad',
  ON: '☆☆',
}

/** The embedding level of every UTF-16 unit of a text in a line of this direction (UAX #9, up to I2). */
export const levelsOf = (text: string, direction: Direction): Uint8Array =>
  bidi.getEmbeddingLevels(inUnits(text), direction).levels

/** The UTF-16 offsets of a text in the order in which one line paints them, from left to right (UAX #9, L1 and L2). */
export function reorder(text: string, direction: Direction): readonly number[] {
  const units = inUnits(text)
  return bidi.getReorderedIndices(units, bidi.getEmbeddingLevels(units, direction))
}

const inUnits = (text: string) =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, (pair) => standIns[bidi.getBidiCharTypeName(pair)] ?? '☆☆')
