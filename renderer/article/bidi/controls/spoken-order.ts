import type { Direction } from '../direction.ts'
import { isolatesOf } from '../isolates.ts'
import type { Enclosed } from '../layout.ts'
import { leftToRight, rightToLeft } from '../letters.ts'
import { windowsOf } from '../windows.ts'
import { type ControlReach, controlsIn, withControls, withoutControls } from './control-signs.ts'
import { firstStrong } from './first-strong.ts'
import { type Painting, paintingOf } from './painting.ts'

/** What the controls of a text say of its order. */
export interface SpokenOrder {
  /** As UAX #9 paints the text with its controls; where none of them speaks, as Midad isolates it by itself. */
  readonly painting: Painting
  /** Those of the controls without which it would be painted otherwise. */
  readonly speaking: readonly ControlReach[]
  /** The stretches of the letters where they speak, by offsets into the text without controls. */
  readonly places: readonly Place[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The order that a text with balanced controls tells in a line of this direction. */
export function spokenOrder(source: string, base: Direction): SpokenOrder {
  const speaking = speakingIn(source, base)
  if (speaking.length === 0) return { painting: paintingOf(source, base), speaking, places: [] }
  const { written, places } = withOwnIsolates(withControls(source, speaking), base)
  return { painting: paintingOf(written, base), speaking, places }
}

/** Of a text with more controls, all are taken to speak: nobody writes one, and each is weighed against the whole. */
const mostWeighed = 60

function speakingIn(source: string, base: Direction): readonly ControlReach[] {
  const all = controlsIn(source).filter(({ kind }) => kind !== 'stray')
  const painting = paintingOf(source, base).join()
  const suffices = (some: readonly ControlReach[]) =>
    paintingOf(withControls(source, some), base).join() === painting
  if (suffices([])) return []
  if (all.length > mostWeighed) return all
  return all.reduceRight<readonly ControlReach[]>((left, control) => {
    const others = left.filter((other) => other !== control)
    return suffices(others) ? others : left
  }, all)
}

interface Written {
  readonly written: string
  readonly places: readonly Place[]
}

/** A text with Midad's isolates added where no control speaks, also inside what its controls enclose. */
function withOwnIsolates(source: string, base: Direction): Written {
  const { letters, spans, pieces } = outerOf(source)
  const windows = windowsOf(letters, base)
  const places = spans.flatMap((span) => [
    reachOf(letters, span, base),
    ...windows.filter(({ start, end }) => isIn(span.start, { start, end }) || isIn(span.end, { start, end })),
  ])
  const own = isolatesOf([{ text: letters }], base).filter(
    (isolate) => !places.some((place) => isolate.start < place.end && place.start < isolate.end),
  )
  return { written: pieces.map((piece) => writtenWith(piece, own)).join(''), places }
}

const isIn = (at: number, { start, end }: Place) => start <= at && at <= end

const ownLetter: Readonly<Record<Direction, RegExp>> = {
  rtl: new RegExp(`[${rightToLeft}\\n]`, 'u'),
  ltr: new RegExp(`${leftToRight}|\\n`, 'u'),
}

/** What a control has a say in: from the last letter of the line's own direction before it to the next one behind. */
function reachOf(letters: string, span: Place, base: Direction): Place {
  let { start, end } = span
  while (start > 0 && !ownLetter[base].test(letters[start - 1] ?? '')) start -= 1
  while (end < letters.length && !ownLetter[base].test(letters[end] ?? '')) end += 1
  return { start, end }
}

interface Piece extends Place {
  readonly written: string
  /** Letters of the line itself, which may be isolated. */
  readonly isOpen: boolean
}

/** A line with each stretch that a control encloses as neutral signs, and the places of its controls in it. */
function outerOf(source: string) {
  const pieces: Piece[] = []
  const spans: Place[] = []
  let [letters, at] = ['', 0]
  const put = (text: string, written: string, isOpen: boolean) => {
    pieces.push({ written, start: letters.length, end: letters.length + text.length, isOpen })
    letters += text
  }
  for (const control of controlsIn(source)) {
    if (control.at < at) continue
    put(source.slice(at, control.at), source.slice(at, control.at), true)
    const inside = source.slice(control.at + 1, control.end)
    const closing = control.closedAt === undefined ? '' : (source[control.closedAt] ?? '')
    const isMark = control.kind === 'mark'
    const start = letters.length
    const direction = control.direction ?? firstStrong(inside) ?? 'ltr'
    const within = isMark ? '' : withOwnIsolates(inside, direction).written
    put('\ufffc'.repeat(withoutControls(inside).length), (source[control.at] ?? '') + within + closing, false)
    spans.push({ start, end: letters.length })
    at = isMark ? control.at + 1 : (control.closedAt ?? control.end - 1) + 1
  }
  put(source.slice(at), source.slice(at), true)
  return { letters, spans, pieces }
}

function writtenWith({ written, start, end, isOpen }: Piece, own: readonly Enclosed[]): string {
  if (!isOpen) return written
  return own
    .filter((isolate) => start <= isolate.start && isolate.end <= end)
    .toReversed()
    .reduce((line, isolate) => {
      const [from, to] = [isolate.start - start, isolate.end - start]
      const opening = isolate.direction === 'ltr' ? '\u2066' : '\u2067'
      return `${line.slice(0, from)}${opening}${line.slice(from, to)}\u2069${line.slice(to)}`
    }, written)
}
