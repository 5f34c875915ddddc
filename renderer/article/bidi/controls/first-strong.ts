import type { Direction } from '../direction.ts'
import { leftToRight, rightToLeft } from '../letters.ts'

const strong = new RegExp(`[${rightToLeft}\\u200f\\u061c]|${leftToRight}|\\u200e`, 'u')
const ofRtl = new RegExp(`[${rightToLeft}\\u200f\\u061c]`, 'u')

/** The direction of the first strong letter or mark (UAX #9, P2), by which FSI and `<bdi>` go; undefined where there is none. */
export function firstStrong(text: string): Direction | undefined {
  const first = strong.exec(text)?.[0]
  return first === undefined ? undefined : ofRtl.test(first) ? 'rtl' : 'ltr'
}
