import type { Direction } from './direction.ts'
import type { Enclosed } from './layout.ts'
import { levelsWithin } from './order.ts'
import type { Place } from './tokens.ts'

/** Letters that are painted one after another in one direction, by UTF-16 offsets (UAX #9, BD7). */
export interface Run extends Place {
  readonly direction: Direction
}

/** The runs of a block's text in a line of its direction; each edge of an isolate ends one. */
export function runsOf(text: string, direction: Direction, isolates: readonly Enclosed[]): readonly Run[] {
  const levels = levelsWithin(text, direction, isolates)
  const edges = new Set(isolates.flatMap(({ start, end }) => [start, end]))
  const starts = levels.flatMap((level, at) =>
    at === 0 || level !== levels[at - 1] || edges.has(at) ? [at] : [],
  )
  return starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? text.length,
    direction: (levels[start] ?? 0) % 2 === 1 ? 'rtl' : 'ltr',
  }))
}
