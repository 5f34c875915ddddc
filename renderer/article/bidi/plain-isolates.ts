import { withoutControls } from './controls/control-signs.ts'
import type { Direction } from './direction.ts'
import { closing, opening, withIsolates } from './isolate-signs.ts'
import { isolatesAtHead, isolatesOf } from './isolates.ts'
import { type Enclosed, layOut, paintAlike } from './layout.ts'
import { leftToRight, rightToLeft } from './letters.ts'
import { paintedOrder } from './order.ts'

/**
 * A field as one line of plain text for a reader that knows its direction (an attribute of a tag with `dir`): LRI or RLI and
 * PDI stand round each isolate that a line of this direction needs, and no other control of direction (UAX #9, 2) is left.
 */
export function plainText(field: string, direction: Direction): string {
  const text = lineOf(field)
  return withIsolates(text, isolatesOf([{ text }], direction))
}

/**
 * The same for a reader that guesses by the first strong letter outside of isolates (UAX #9, P2): a tab, a search engine, a
 * card. Words that would mislead it are isolated, too (`⁦BBC⁩: قالت`), and where no letter is left to tell, the whole line is.
 */
export function standaloneText(field: string, direction: Direction): string {
  const text = lineOf(field)
  return standaloneLine(text, direction, isolatesOf([{ text }], direction))
}

/** The same for a line whose isolates are known; one may stand inside another. */
export function standaloneLine(text: string, direction: Direction, isolates: readonly Enclosed[]): string {
  const needed = isolates.filter(
    (isolate) =>
      !isolates.some(
        (other) => other !== isolate && other.start <= isolate.start && isolate.end <= other.end,
      ),
  )
  const inner = isolates.filter((isolate) => !needed.includes(isolate))
  const withInner = (outer: readonly Enclosed[]) =>
    withIsolates(
      text,
      [...outer, ...inner].toSorted((one, other) => one.start - other.start || other.end - one.end),
    )
  if (isReadRight(text, needed, direction)) return withInner(needed)
  const head = isolatesAtHead(text, direction)
  const all = [...head, ...needed.filter(({ start }) => start >= (head.at(-1)?.end ?? 0))]
  const order = (some: readonly Enclosed[]) => paintedOrder(text, direction, some).join()
  if (inner.length > 0 || !isReadRight(text, all, direction) || order(all) !== order(needed))
    return opening[direction] + withInner(needed) + closing
  const intended = layOut(text, direction, all)
  const fewest = head.reduceRight<readonly Enclosed[]>((left, isolate) => {
    const others = left.filter((other) => other !== isolate)
    const suffices =
      isReadRight(text, others, direction) && paintAlike(layOut(text, direction, others), intended)
    return suffices ? others : left
  }, all)
  return withIsolates(text, fewest)
}

/**
 * A field as one line of at most so many UTF-16 units, its end `…` where it was longer: cut between two words, and never in
 * a stretch that a line of this direction isolates.
 */
export function shortened(field: string, direction: Direction, longest: number): string {
  const text = lineOf(field)
  if (text.length <= longest) return text
  const isolates = isolatesOf([{ text }], direction)
  const isOutside = (at: number) => isolates.every(({ start, end }) => at <= start || at >= end)
  const spaces = Array.from(text.slice(0, longest).matchAll(/ /g), ({ index }) => index).filter(isOutside)
  const kept = text.slice(0, spaces.at(-1) ?? longest - 1).toWellFormed()
  return `${kept.replace(/[\s،,;:؛–—-]+$/, '').replace(/\ufffd$/, '')}…`
}

/** A field as one line without controls of direction and U+FEFF. */
export const lineOf = (field: string): string =>
  withoutControls(field)
    .trim()
    .replace(/[\s\ufeff]+/g, ' ')

const strong = new RegExp(`[${rightToLeft}]|${leftToRight}`, 'u')
const rtl = new RegExp(`[${rightToLeft}]`)

/** Whether the direction that is guessed from the first strong letter, left to right without one (P3), paints the line alike. */
function isReadRight(text: string, isolates: readonly Enclosed[], direction: Direction): boolean {
  const around = isolates.reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), text)
  const guessed = rtl.test(strong.exec(around)?.[0] ?? '') ? 'rtl' : 'ltr'
  const painted = (way: Direction) => paintedOrder(text, way, isolates).join()
  return guessed === direction || painted(guessed) === painted(direction)
}
