import type { Direction } from '../direction.ts'
import type { WishedText } from '../isolates.ts'
import type { Enclosed } from '../layout.ts'
import { levelsOf } from '../levels.ts'
import { hasControls } from './control-signs.ts'

/**
 * How the letters of a text are painted: the level of each that is seen and, between two of them, the lowest there, each as
 * low as it can be. Two texts with the same letters are painted alike, whatever their controls, where these are equal; where
 * a space stands makes no difference.
 */
export type Painting = readonly number[]

/** What UAX #9, X9 takes away, and other characters of class BN. */
const removed =
  /[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200d\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff]/

/** Whether a reader sees a character at its own place. */
export const isPainted = (sign: string): boolean =>
  !/\s/.test(sign) && !removed.test(sign) && !hasControls(sign)

/** The painting of a text with its controls, in a line of this direction. */
export function paintingOf(source: string, base: Direction): Painting {
  const levels = levelsOf(source, base)
  const painting: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (removed.test(sign)) continue
    const level = levels[at] ?? 0
    lowest = Math.min(lowest, level)
    if (!isPainted(sign)) continue
    if (painting.length > 0) painting.push(lowest)
    painting.push(level)
    lowest = level
  }
  return settled(painting, base === 'rtl' ? 1 : 0)
}

/** Each stretch at a level is turned once more or not at all, compared with what is round it (UAX #9, L2). */
function settled(levels: readonly number[], base: number): Painting {
  const lowered = [...levels]
  const settle = (from: number, to: number, around: number, settledAround: number) => {
    const lowest = levels.slice(from, to).reduce((least, level) => Math.min(least, level), 255)
    const own = settledAround + ((lowest - around) & 1)
    let start = from
    for (let at = from; at <= to; at += 1) {
      if (at < to && levels[at] !== lowest) continue
      if (at > start) settle(start, at, lowest, own)
      if (at < to) lowered[at] = own
      start = at + 1
    }
  }
  settle(0, levels.length, base, base)
  return lowered
}

/** The stretches that runs wish to have isolated, neighbours that wish alike as one. `lengthAt`: what stands for a place in the runs. */
export function isolatedRuns(
  runs: readonly WishedText[],
  lengthAt: (place: number) => number = (place) => place,
): readonly Enclosed[] {
  const isolated: Enclosed[] = []
  let at = 0
  for (const { text, isolate } of runs) {
    const [start, end] = [lengthAt(at), lengthAt(at + text.length)]
    at += text.length
    if (!isolate || isolate === 'none' || end === start) continue
    const last = isolated.at(-1)
    const joins = last?.end === start && last.direction === isolate
    if (joins) isolated.pop()
    isolated.push({ start: joins ? last.start : start, end, direction: isolate })
  }
  return isolated
}
