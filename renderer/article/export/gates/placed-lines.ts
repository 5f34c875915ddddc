import { heaviestChain } from './heaviest-chain.ts'
import type { IntendedLine } from './intended-lines.ts'
import { intendedLines } from './intended-lines.ts'
import { type LineCandidate, lineCandidates } from './line-candidates.ts'
import type { Written, WrittenLine } from './written.ts'

/** A line of the article, and where the written file has it: in a line that may hold more; undefined where it is lost. */
export interface PlacedLine {
  readonly intended: IntendedLine
  readonly written: WrittenLine | undefined
  /** Where its letters begin in that line. */
  readonly at: number
}

const known = new WeakMap<Written, readonly PlacedLine[]>()

/** Every line of the article with its place in the written file: each has a place of its own, in the order of the article. */
export function placedLines(written: Written): readonly PlacedLine[] {
  const remembered = known.get(written)
  if (remembered) return remembered
  const intended = intendedLines(written.article)
  const row = intended.map(lineCandidates(written))
  const length = written.lines.reduce((letters, { text }) => letters + text.length, 0)
  const chosen = withMoved(intended, row, heaviestChain(row, length))
  const placed = intended.map((line, index): PlacedLine => {
    const place = chosen[index]
    return { intended: line, written: place?.line, at: place?.at ?? 0 }
  })
  known.set(written, placed)
  return placed
}

type Chosen = readonly (LineCandidate | undefined)[]

/** Inside of its block a line may be written elsewhere: a quote’s source at its end, the letters of an item before its list. */
function withMoved(
  intended: readonly IntendedLine[],
  row: readonly (readonly LineCandidate[])[],
  inOrder: Chosen,
): Chosen {
  const topOf = (index: number) => intended[index]?.block?.[0] ?? -1
  return row.reduce<Chosen>((chosen, candidates, index) => {
    if (chosen[index] || candidates.length === 0) return chosen
    const from = inOrder.findLast((place, other) => place && topOf(other) < topOf(index))?.end ?? 0
    const to = inOrder.find((place, other) => place && topOf(other) > topOf(index))?.start ?? Infinity
    const free = candidates.filter(
      ({ start, end }) =>
        start >= from &&
        end <= to &&
        !chosen.some((taken) => taken && start < taken.end && taken.start < end),
    )
    const place = free.toSorted((one, other) => other.weight - one.weight)[0]
    return place ? chosen.with(index, place) : chosen
  }, inOrder)
}
