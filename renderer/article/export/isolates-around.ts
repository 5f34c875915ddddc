import { type Descendant, Element, Node } from 'slate'
import type { Direction } from '../bidi/direction.ts'
import type { Isolate } from '../bidi/isolates.ts'
import { neededIsolates, paintSame, textsOf } from '../bidi/needed-isolates.ts'
import type { Place } from '../bidi/tokens.ts'

/**
 * The isolates of a text block's children that an export needs, by offsets into its whole text: none crosses the edge of a
 * link. One that would is widened to the whole link where that keeps the order, else it is cut there.
 */
export function isolatesAround(children: readonly Descendant[], direction: Direction): readonly Isolate[] {
  const texts = textsOf(children)
  const text = texts.map((each) => each.text).join('')
  return linksIn(children).reduce<readonly Isolate[]>(
    (isolates, link) => besideLink(text, direction, isolates, link),
    neededIsolates(texts, direction),
  )
}

export function linksIn(children: readonly Descendant[]): readonly Place[] {
  const place = { at: 0 }
  return children.flatMap((child) => {
    const start = place.at
    place.at += Node.string(child).length
    return Element.isElement(child) ? [{ start, end: place.at }] : []
  })
}

const crosses = (one: Place, other: Place) =>
  one.start < other.end &&
  other.start < one.end &&
  !(one.start <= other.start && other.end <= one.end) &&
  !(other.start <= one.start && one.end <= other.end)

function besideLink(
  text: string,
  direction: Direction,
  isolates: readonly Isolate[],
  link: Place,
): readonly Isolate[] {
  return isolates.reduce((done, isolate) => {
    if (!crosses(isolate, link)) return done
    const others = done.filter((other) => other !== isolate)
    const wide = {
      ...isolate,
      start: Math.min(isolate.start, link.start),
      end: Math.max(isolate.end, link.end),
    }
    const widened = sorted([...others, wide])
    const fits = !others.some((other) => crosses(other, wide))
    if (fits && paintSame(text, direction, widened, isolates)) return widened
    const edge = isolate.start < link.start ? link.start : link.end
    return sorted([...others, { ...isolate, end: edge }, { ...isolate, start: edge }])
  }, isolates)
}

const sorted = (isolates: readonly Isolate[]) =>
  isolates.toSorted((one, other) => one.start - other.start || other.end - one.end)
