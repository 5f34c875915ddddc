import type { Direction } from './direction.ts'
import type { Enclosed } from './layout.ts'
import { reorder } from './levels.ts'

/**
 * The UTF-16 offsets of a text in the order in which one line paints them, from left to right, its isolates set between
 * LRI or RLI and PDI. Brackets are told by their place, not mirrored.
 */
export function paintedOrder(
  text: string,
  direction: Direction,
  isolates: readonly Enclosed[],
): readonly number[] {
  const signsAt = new Map<number, string>()
  const put = (at: number, sign: string) => signsAt.set(at, (signsAt.get(at) ?? '') + sign)
  // What ends at a place ends before the next begins.
  for (const { end } of isolates) put(end, '\u2069')
  for (const { start, direction: own } of isolates) put(start, own === 'ltr' ? '\u2066' : '\u2067')
  const places: number[] = []
  const line: string[] = []
  for (let at = 0; at <= text.length; at += 1) {
    for (const sign of signsAt.get(at) ?? '') {
      line.push(sign)
      places.push(-1)
    }
    line.push(text[at] ?? '')
    places.push(at)
  }
  return reorder(line.join(''), direction)
    .map((index) => places[index] ?? -1)
    .filter((at) => at >= 0 && at < text.length)
}
