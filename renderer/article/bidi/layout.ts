import type { Direction } from './direction.ts'
import { levelsOf } from './levels.ts'

/** A stretch that is laid out by itself; to what stands round it, it is one neutral sign (UAX #9, X5c and N1). */
export interface Enclosed {
  readonly start: number
  readonly end: number
  readonly direction: Direction
}

/** How a text is laid out: the level of every unit, and the lowest between it and the unit before it, controls included. */
interface Layout {
  readonly levels: readonly number[]
  readonly gaps: readonly number[]
}

/** What bidi-js reads as one neutral sign. */
const neutral = '\ufffc'

/** The layout of a text whose isolates do not overlap. */
export function layOut(text: string, base: Direction, isolates: readonly Enclosed[]): Layout {
  const around = isolates.reduce(
    (masked, { start, end }) => masked.slice(0, start) + neutral.repeat(end - start) + masked.slice(end),
    text,
  )
  const outer = levelsOf(around, base)
  const levels: number[] = Array.from(outer)
  for (const { start, end, direction } of isolates) {
    const inside = levelsOf(text.slice(start, end), direction)
    const raised = base === 'rtl' || direction === 'ltr' ? 2 : 0
    inside.forEach((level, index) => {
      levels[start + index] = level + raised
    })
  }
  const edges = new Set(isolates.flatMap(({ start, end }) => [start, end]))
  const gaps = levels.map((level, index) =>
    Math.min(
      level,
      levels[index - 1] ?? level,
      ...(edges.has(index) ? [outer[index] ?? level, outer[index - 1] ?? level] : []),
    ),
  )
  return { levels, gaps: gaps.slice(1) }
}

/**
 * Whether two layouts of a text paint the same under every line break: two units keep their order exactly where the
 * lowest level between them is as odd or even as before (UAX #9, L2), and a bracket its shape where its own is (L4).
 */
export function paintAlike(one: Layout, other: Layout): boolean {
  const [gaps, others] = [withoutNeedlessDepth(one.gaps), withoutNeedlessDepth(other.gaps)]
  return (
    one.levels.every((level, index) => ((level ^ (other.levels[index] ?? level)) & 1) === 0) &&
    gaps.every((gap, index) => gap === others[index])
  )
}

/** Levels with every peak that turns nothing lowered to what stands round it. */
function withoutNeedlessDepth(gaps: readonly number[]): readonly number[] {
  const deepest = gaps.reduce((most, level) => Math.max(most, level), 0)
  const settled = [...gaps]
  for (const level of Array.from({ length: deepest }, (_, index) => deepest - index)) {
    for (const { start, end } of stretchesAt(settled, level)) {
      const round = Math.max(settled[start - 1] ?? 0, settled[end] ?? 0)
      if (round < level && (level - round) % 2 === 0) settled.fill(round, start, end)
      else if (round < level - 1) settled.fill(round + 1, start, end)
    }
  }
  return settled
}

/** The stretches that stand at a level, none of them beside a higher one once those are lowered. */
function stretchesAt(levels: readonly number[], level: number): readonly { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  levels.forEach((each, index) => {
    const last = stretches.at(-1)
    if (each !== level) return
    if (last?.end === index) last.end = index + 1
    else stretches.push({ start: index, end: index + 1 })
  })
  return stretches
}
