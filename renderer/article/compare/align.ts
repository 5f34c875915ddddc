import { diffArrays } from 'diff'

/** Two blocks that are the same one, by their places in both versions. */
export interface Pair {
  readonly before: number
  readonly after: number
}

/** How alike two blocks are, from 0 to 1, by their places. */
export type Likeness = (before: number, after: number) => number

/** Less alike than this, two blocks have nothing to do with one another. */
const leastAlike = 0.4
/** More pairs to weigh than this are taken as they come. */
const mostWeighed = 20_000

/**
 * The blocks of two versions that are the same, in the order of both: first those with the same key, then, between them,
 * those that together are most alike.
 */
export function alignBlocks(
  before: readonly string[],
  after: readonly string[],
  likeness: Likeness,
): readonly Pair[] {
  const equal = equalPairs(before, after)
  const ends = [...equal, { before: before.length, after: after.length }]
  return ends.flatMap((pair, index) => {
    const last = equal[index - 1]
    const gap = { before: (last?.before ?? -1) + 1, after: (last?.after ?? -1) + 1 }
    const between = mostAlike(gap, pair, likeness)
    return index < equal.length ? [...between, pair] : between
  })
}

function equalPairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const at = { before: 0, after: 0 }
  return diffArrays([...before], [...after]).flatMap(({ added, removed, count }) => {
    const from = { ...at }
    if (!added) at.before += count
    if (!removed) at.after += count
    if (added || removed) return []
    return Array.from({ length: count }, (_, index) => ({
      before: from.before + index,
      after: from.after + index,
    }))
  })
}

/** The pairs between two places whose likeness sums up to the most, none crossing another. */
function mostAlike(from: Pair, to: Pair, likeness: Likeness): readonly Pair[] {
  const [rows, columns] = [to.before - from.before, to.after - from.after]
  if (rows === 0 || columns === 0) return []
  if (rows * columns > mostWeighed) return asTheyCome(from, to, likeness)
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const gain = (row: number, column: number) => {
    const alike = likeness(from.before + row, from.after + column)
    return alike >= leastAlike ? alike : Number.NEGATIVE_INFINITY
  }
  const sum = (row: number, column: number) => best[row]?.[column] ?? 0
  const gains = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => gain(row, column)),
  )
  const gainOf = (row: number, column: number) => gains[row]?.[column] ?? Number.NEGATIVE_INFINITY
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = gainOf(row, column) + sum(row + 1, column + 1)
      best[row]?.fill(Math.max(paired, sum(row + 1, column), sum(row, column + 1)), column, column + 1)
    }
  }
  const pairs: Pair[] = []
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (sum(row, column) === sum(row + 1, column)) row += 1
    else if (sum(row, column) === sum(row, column + 1)) column += 1
    else {
      pairs.push({ before: from.before + row, after: from.after + column })
      row += 1
      column += 1
    }
  }
  return pairs
}

function asTheyCome(from: Pair, to: Pair, likeness: Likeness): readonly Pair[] {
  const pairs: Pair[] = []
  for (let { before, after } = from; before < to.before; before += 1) {
    const near = Array.from({ length: Math.min(50, to.after - after) }, (_, index) => after + index)
    const found = near.find((place) => likeness(before, place) >= leastAlike)
    if (found === undefined) continue
    pairs.push({ before, after: found })
    after = found + 1
  }
  return pairs
}
