import type { Direction } from './direction.ts'
import { closing, opening } from './isolate-signs.ts'
import type { Enclosed } from './layout.ts'
import { levelsOf, reorder } from './levels.ts'

/**
 * The UTF-16 offsets of a text in the order in which one line paints them, from left to right, its isolates set between
 * LRI or RLI and PDI. Brackets are told by their place, not mirrored.
 */
export function paintedOrder(
  text: string,
  direction: Direction,
  isolates: readonly Enclosed[],
): readonly number[] {
  const { line, places } = withControls(text, isolates)
  return reorder(line, direction).flatMap((index) => places[index] ?? [])
}

/** The embedding level (UAX #9) of every UTF-16 unit of a text, its isolates set between LRI or RLI and PDI. */
export function levelsWithin(
  text: string,
  direction: Direction,
  isolates: readonly Enclosed[],
): readonly number[] {
  const { line, places } = withControls(text, isolates)
  const levels = levelsOf(line, direction)
  return places.flatMap((place, index) => (place === null ? [] : (levels[index] ?? 0)))
}

/** A text with its isolates' controls, and where in the text each unit of that stands; null for a control. */
function withControls(text: string, isolates: readonly Enclosed[]) {
  const signsAt = new Map<number, string>()
  const put = (at: number, sign: string) => signsAt.set(at, (signsAt.get(at) ?? '') + sign)
  // What ends at a place ends before the next begins.
  for (const { end } of isolates) put(end, closing)
  for (const { start, direction: own } of isolates) put(start, opening[own])
  const places: (number | null)[] = []
  const line: string[] = []
  for (let at = 0; at <= text.length; at += 1) {
    for (const sign of signsAt.get(at) ?? '') {
      line.push(sign)
      places.push(null)
    }
    if (at === text.length) break
    line.push(text[at] ?? '')
    places.push(at)
  }
  return { line: line.join(''), places }
}
