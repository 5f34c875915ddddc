/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 to below `end`. */
export const below = (end: number, random: () => number): number => Math.floor(random() * end)

/** One of a list that is not empty. */
export function oneOf<Value>(list: readonly Value[], random: () => number): Value {
  const [first] = list
  if (first === undefined) throw new Error('nothing to choose from')
  return list[below(list.length, random)] ?? first
}
