import type { Direction } from '../direction.ts'

/** One painted line of a block: its UTF-16 offsets, and the embedding levels (UAX #9) of the units from `start` to `end`. */
export interface Line {
  readonly text: string
  readonly levels: ArrayLike<number>
  readonly start: number
  readonly end: number
  readonly direction: Direction
}

/** A place where the caret is painted, with the units left and right of it; none at the line's edges. */
export interface Stop {
  readonly offset: number
  readonly left: number | undefined
  readonly right: number | undefined
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The places of the caret in a line, from left to right as Chromium paints it: where two runs meet, the caret stands at the
 * run of the lower level, so that every edge between two letters belongs to one offset. The end of a line that goes on in
 * another belongs to that one.
 */
export function stopsIn({ text, levels, start, end, direction }: Line): readonly Stop[] {
  const base = direction === 'rtl' ? 1 : 0
  const own = levelsInLine(text.slice(start, end), Array.from(levels).slice(start, end), base)
  const painted = paintedOrder(own)
  const place = new Map(painted.map((unit, index) => [unit, index]))
  const edgeOf = (at: number): number => {
    const before = own[at - 1] ?? base
    const after = own[at] ?? base
    const unit = before <= after ? at - 1 : at
    const index = place.get(unit)
    const goesOnRight = (unit === at) === ((own[unit] ?? base) % 2 === 1)
    if (index !== undefined) return goesOnRight ? index + 1 : index
    return unit < 0 === (base === 1) ? own.length : 0
  }
  const starts = Array.from(graphemes.segment(text.slice(start, end)), ({ index }) => index)
  const offsets = end === text.length ? [...starts, own.length] : starts
  const unitAt = (index: number) => {
    const unit = painted[index]
    return unit === undefined ? undefined : unit + start
  }
  return offsets
    .map((at) => ({ at, edge: edgeOf(at) }))
    .sort((one, other) => one.edge - other.edge)
    .map(({ at, edge }) => ({ offset: at + start, left: unitAt(edge - 1), right: unitAt(edge) }))
}

/** White space at the end of a line has the line's own level (UAX #9 L1). */
function levelsInLine(line: string, levels: readonly number[], base: number): readonly number[] {
  const written = line.trimEnd().length
  return levels.map((level, index) => (index < written ? level : base))
}

/** The units in the order in which they are painted, from left to right (UAX #9 L2). */
function paintedOrder(levels: readonly number[]): readonly number[] {
  const highest = levels.reduce((most, level) => Math.max(most, level), 0)
  const falling = Array.from({ length: highest }, (_, index) => highest - index)
  return falling.reduce<readonly number[]>(
    (order, least) => reverseRuns(order, (unit) => (levels[unit] ?? 0) >= least),
    levels.map((_, index) => index),
  )
}

function reverseRuns(order: readonly number[], belongs: (unit: number) => boolean): readonly number[] {
  const turned: number[] = []
  let run: number[] = []
  for (const unit of order) {
    if (belongs(unit)) run.unshift(unit)
    else {
      turned.push(...run, unit)
      run = []
    }
  }
  return [...turned, ...run]
}
