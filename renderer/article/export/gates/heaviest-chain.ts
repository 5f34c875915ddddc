/** A stretch of a text that a thing may stand at, and how well it fits there; `weight` is more than 0. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly weight: number
}

interface Link<Each extends Candidate> {
  readonly candidate: Each
  readonly index: number
  readonly total: number
  readonly before: Link<Each> | undefined
}

/**
 * For each of a row of things one of its candidates, or none: of all choices that stand in the order of the row and do not
 * overlap, the one with the greatest weight. `length` is the text’s.
 */
export function heaviestChain<Each extends Candidate>(
  row: readonly (readonly Each[])[],
  length: number,
): readonly (Each | undefined)[] {
  const best = bestBefore<Each>(length)
  for (const [index, candidates] of row.entries()) {
    const links = candidates.map((candidate): Link<Each> => {
      const before = best.upTo(candidate.start)
      return { candidate, index, total: (before?.total ?? 0) + candidate.weight, before }
    })
    for (const link of links) best.add(link)
  }
  const chosen: (Each | undefined)[] = row.map(() => undefined)
  for (let link = best.upTo(length); link; link = link.before) chosen[link.index] = link.candidate
  return chosen
}

/** The heaviest chain that ends at or before a place; a Fenwick tree, so that long stories cost little more than short ones. */
function bestBefore<Each extends Candidate>(length: number) {
  const tree: (Link<Each> | undefined)[] = Array.from({ length: length + 2 })
  const heavier = (one: Link<Each> | undefined, other: Link<Each> | undefined) =>
    (other?.total ?? 0) > (one?.total ?? 0) ? other : one
  return {
    add(link: Link<Each>): void {
      for (let at = link.candidate.end + 1; at < tree.length; at += at & -at)
        tree[at] = heavier(tree[at], link)
    },
    upTo(end: number): Link<Each> | undefined {
      let found: Link<Each> | undefined
      for (let at = end + 1; at > 0; at -= at & -at) found = heavier(found, tree[at])
      return found
    },
  }
}
