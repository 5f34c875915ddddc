import type { Direction } from './direction.ts'
import type { Enclosed } from './layout.ts'

/** The controls round an isolate: LRI or RLI, and PDI (UAX #9, 2.4). */
export const opening: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' }
export const closing = '\u2069'

/** A text with its isolates set between LRI or RLI and PDI; those that begin together come with the outer one first. */
export function withIsolates(text: string, isolates: readonly Enclosed[]): string {
  const signsAt = new Map<number, string>()
  const put = (at: number, sign: string) => signsAt.set(at, (signsAt.get(at) ?? '') + sign)
  // What ends at a place ends before the next begins.
  for (const { end } of isolates) put(end, closing)
  for (const { start, direction } of isolates) put(start, opening[direction])
  const edges = [...signsAt.keys()].toSorted((one, other) => one - other)
  return [...edges, text.length]
    .map((edge, index) => text.slice(edges[index - 1] ?? 0, edge) + (signsAt.get(edges[index] ?? -1) ?? ''))
    .join('')
}
