import type { Line, Stop } from './caret-line.ts'

/** A way on the screen. */
export type Way = 'left' | 'right'

/** The next place of the caret in a line that lies on that side of an offset; null at the line's edge. */
export function stepIn(stops: readonly Stop[], offset: number, way: Way): Stop | null {
  const index = stops.findIndex((stop) => stop.offset === offset)
  return (index < 0 ? undefined : stops[index + (way === 'left' ? -1 : 1)]) ?? null
}

/** The far edge of the next word on that side; the line's edge where no word is left, null where the caret stands there. */
export function wordStepIn(line: Line, stops: readonly Stop[], offset: number, way: Way): Stop | null {
  const words = wordsOf(line)
  const isPast = ({ left, right }: Stop) => {
    const passed = words.get(way === 'left' ? right : left)
    return passed !== undefined && passed !== words.get(way === 'left' ? left : right)
  }
  let stop = stepIn(stops, offset, way)
  for (let next = stop; next; next = stepIn(stops, next.offset, way)) {
    stop = next
    if (isPast(next)) return next
  }
  return stop
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The start of the word that each unit of a line belongs to; white space and signs belong to none. */
function wordsOf({ text, start, end }: Line): ReadonlyMap<number | undefined, number> {
  const words = Array.from(segmenter.segment(text.slice(start, end))).filter(({ isWordLike }) => isWordLike)
  return new Map(
    words.flatMap(({ segment, index }) =>
      Array.from({ length: segment.length }, (_, unit) => [start + index + unit, start + index] as const),
    ),
  )
}
