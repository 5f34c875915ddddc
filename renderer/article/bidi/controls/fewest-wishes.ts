import type { Direction } from '../direction.ts'
import { withIsolates } from '../isolate-signs.ts'
import { type IsolateWish, isolatesOf, type WishedText } from '../isolates.ts'
import { isPainted, type Painting, paintingOf } from './painting.ts'

/** A writer's wish for a stretch of a block's letters, by UTF-16 offsets. */
export interface PlacedWish {
  readonly start: number
  readonly end: number
  readonly isolate: IsolateWish
}

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The fewest wishes with which a text is painted as told, in a line of this direction; where no wish can do it, those that
 * come nearest. `places`: the stretches in which it may be painted otherwise without them;
 * `liked`: what is taken where an isolate and none would do as well.
 */
export function fewestWishes(
  text: string,
  base: Direction,
  painting: Painting,
  places: readonly Place[],
  liked: 'isolates' | 'none' = 'isolates',
): readonly PlacedWish[] {
  const strays = (wishes: readonly PlacedWish[]) => straying(text, base, wishes, painting)
  if (strays([]) === 0) return []
  const turned = turnedStretches(text, base, painting).filter((wish) =>
    places.some((place) => overlap(wish, place)),
  )
  const plain = isolatesOf([{ text }], base)
    .filter((isolate) => places.some((place) => overlap(isolate, place)))
    .map(({ start, end }): PlacedWish => ({ start, end, isolate: 'none' }))
  const both = [...turned, ...plain.filter((wish) => !turned.some((other) => overlap(wish, other)))]
  return (liked === 'none' ? [plain, turned, both] : [turned, plain, both])
    .map((wishes) => reduced(sorted(wishes), strays))
    .reduce((best, other) => (isBetter(other, best) ? other : best)).wishes
}

interface Weighed {
  readonly wishes: readonly PlacedWish[]
  readonly strays: number
}

const isBetter = (one: Weighed, other: Weighed) =>
  one.strays === other.strays ? one.wishes.length < other.wishes.length : one.strays < other.strays

/** Of more wishes, all stay. */
const mostWeighed = 60

/** Without every wish that brings the letters no nearer, the last ones first. */
function reduced(all: readonly PlacedWish[], straysOf: (wishes: readonly PlacedWish[]) => number): Weighed {
  const begun: Weighed = { wishes: all, strays: straysOf(all) }
  if (all.length > mostWeighed) return begun
  const left = all.reduceRight<Weighed>((best, wish) => {
    const wishes = best.wishes.filter((other) => other !== wish)
    const strays = straysOf(wishes)
    return strays <= best.strays ? { wishes, strays } : best
  }, begun)
  return left.wishes.length < all.length && left.wishes.length > 0 ? reduced(left.wishes, straysOf) : left
}

/** At how many places the letters would be painted otherwise. */
function straying(text: string, base: Direction, wishes: readonly PlacedWish[], painting: Painting): number {
  const isolates = isolatesOf(wishedTexts(text, wishes), base)
  const painted = paintingOf(withIsolates(text, isolates), base)
  return painted.filter((level, index) => level !== painting[index]).length
}

/** A text in parts, each with its wish. */
export function wishedTexts(text: string, wishes: readonly PlacedWish[]): readonly WishedText[] {
  const edges = [...new Set([0, text.length, ...wishes.flatMap(({ start, end }) => [start, end])])]
  const places = edges.toSorted((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const wish = wishes.find((each) => each.start <= start && start < each.end)
    const part = text.slice(start, places[index + 1])
    return wish ? { text: part, isolate: wish.isolate } : { text: part }
  })
}

/** The stretches that are painted against the direction of the line. */
function turnedStretches(text: string, base: Direction, painting: Painting): readonly PlacedWish[] {
  const letters = Array.from({ length: text.length }, (_, at) => at).filter((at) => isPainted(text[at] ?? ''))
  const lowest = base === 'rtl' ? 1 : 0
  const stretches: { start: number; end: number; isolate: IsolateWish }[] = []
  letters.forEach((at, index) => {
    if ((painting[index * 2] ?? 0) <= lowest) return
    const last = stretches.at(-1)
    const joins = (painting[index * 2 - 1] ?? 0) > lowest
    if (last && joins) last.end = at + 1
    else stretches.push({ start: at, end: at + 1, isolate: base === 'rtl' ? 'ltr' : 'rtl' })
  })
  return stretches
}

const overlap = (one: Place, other: Place) => one.start < other.end && other.start < one.end
const sorted = (wishes: readonly PlacedWish[]) => wishes.toSorted((one, other) => one.start - other.start)
