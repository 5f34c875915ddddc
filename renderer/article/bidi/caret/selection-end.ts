import type { Place } from '../tokens.ts'
import type { Line, Stop } from './caret-line.ts'
import type { Way } from './caret-step.ts'

/*
 * Where two runs meet, an edge between two letters belongs to one offset (see caret-line.ts). For a selection that began inside
 * a run that is not enough: at the run's edge it ends behind the letters that were passed, not where the caret would stand.
 */

/** Where a selection ends that goes to a place of the line: behind the letters that were passed of the run that it began in. */
export function endAt(line: Line, stops: readonly Stop[], stop: Stop, way: Way, anchor: number): number {
  const passed = way === 'left' ? stop.right : stop.left
  const run = runBegunIn(line, anchor)
  if (!run || passed === undefined || passed < run.start || passed >= run.end) return stop.offset
  const offsets = stops.map(({ offset }) => offset)
  const isForward = isOdd(line, passed) === (way === 'left')
  return isForward
    ? Math.min(line.end, ...offsets.filter((offset) => offset > passed))
    : Math.max(line.start, ...offsets.filter((offset) => offset <= passed))
}

/** The place of the line at which such an end is painted; an offset that is no edge of the run is its own. */
export function paintedAt(line: Line, stops: readonly Stop[], offset: number, anchor: number): number {
  const run = runBegunIn(line, anchor)
  if (!run || (offset !== run.start && offset !== run.end)) return offset
  const odd = isOdd(line, anchor)
  const [leftmost, rightmost] = odd ? [run.end - 1, run.start] : [run.start, run.end - 1]
  const isLeft = odd === (offset === run.end)
  const stop = stops.find(({ left, right }) => (isLeft ? right === leftmost : left === rightmost))
  return stop?.offset ?? offset
}

const isOdd = ({ levels }: Line, unit: number) => (levels[unit] ?? 0) % 2 === 1

/** The letters of one level (UAX #9, BD7) between two of which an offset stands; null at the edges of a run. */
function runBegunIn({ levels, start, end }: Line, offset: number): Place | null {
  const isAlike = (unit: number) => unit >= start && unit < end && levels[unit] === levels[offset]
  if (!isAlike(offset) || !isAlike(offset - 1)) return null
  let [first, last] = [offset - 1, offset + 1]
  while (isAlike(first - 1)) first -= 1
  while (isAlike(last)) last += 1
  return { start: first, end: last }
}
