import { placeOf, type ShownText } from './shown-text.ts'

/** The offsets between which a line of a block is painted. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

/** The painted line that an offset stands in. Measures as few letters as a search by halves needs. */
export function boundsOfLine(shown: ShownText, offset: number): Bounds {
  const { text } = shown
  const first = text.lastIndexOf('\n', offset - 1) + 1
  const nextBreak = text.indexOf('\n', offset)
  const last = nextBreak < 0 ? text.length : nextBreak + 1
  const own = heightOf(shown, Math.min(offset, Math.max(first, last - 1)))
  if (!own) return { start: first, end: last }
  const middle = (own.top + own.bottom) / 2
  const isAbove = (at: number) => (heightOf(shown, at)?.bottom ?? Number.POSITIVE_INFINITY) <= middle
  const isBelow = (at: number) => (heightOf(shown, at)?.top ?? Number.NEGATIVE_INFINITY) >= middle
  return {
    start: firstWhere(first, Math.min(offset, last - 1), (at) => !isAbove(at)),
    end: firstWhere(Math.min(offset + 1, last), last, isBelow),
  }
}

/** The least number from `from` to `to` that holds, where all after it hold too; `to` where none does. */
function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  if (from >= to) return to
  const half = Math.floor((from + to) / 2)
  return holds(half) ? firstWhere(from, half, holds) : firstWhere(half + 1, to, holds)
}

function heightOf(shown: ShownText, at: number): DOMRect | undefined {
  const letter = document.createRange()
  const [node, offset] = placeOf(shown, at + 1)
  letter.setStart(node, Math.max(0, offset - 1))
  letter.setEnd(node, offset)
  return Array.from(letter.getClientRects()).at(-1)
}
