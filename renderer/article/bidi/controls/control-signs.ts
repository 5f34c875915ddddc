import type { Direction } from '../direction.ts'

/** What a control of direction does (UAX #9, 2.1 to 2.6). */
type ControlKind = 'mark' | 'embedding' | 'override' | 'isolate' | 'closes embedding' | 'closes isolate'

interface Control {
  readonly kind: ControlKind
  /** Left out where its first strong letter decides, and where it closes. */
  readonly direction?: Direction
}

const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['\u200e', { kind: 'mark', direction: 'ltr' }],
  ['\u200f', { kind: 'mark', direction: 'rtl' }],
  ['\u061c', { kind: 'mark', direction: 'rtl' }],
  ['\u202a', { kind: 'embedding', direction: 'ltr' }],
  ['\u202b', { kind: 'embedding', direction: 'rtl' }],
  ['\u202d', { kind: 'override', direction: 'ltr' }],
  ['\u202e', { kind: 'override', direction: 'rtl' }],
  ['\u2066', { kind: 'isolate', direction: 'ltr' }],
  ['\u2067', { kind: 'isolate', direction: 'rtl' }],
  ['\u2068', { kind: 'isolate' }],
  ['\u202c', { kind: 'closes embedding' }],
  ['\u2069', { kind: 'closes isolate' }],
])

const everyControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const oneControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const lineEnd = /[\n\r\x1c-\x1e\x85\u2029]/

/** Whether a text has a control of direction: LRM, RLM, ALM, or one of LRE to RLO and LRI to PDI. */
export const hasControls = (text: string): boolean => oneControl.test(text)

/** A text without its controls of direction; every other character stays. */
export const withoutControls = (text: string): string => text.replace(everyControl, '')

/** The fields of a story or the properties of an element, each text in them without its controls. */
export function fieldsWithoutControls<Fields extends object>(fields: Fields): Fields {
  const bare = (value: unknown): unknown =>
    typeof value === 'string' ? withoutControls(value) : isTexts(value) ? value.map(withoutControls) : value
  // Texts stay texts: only letters of theirs are taken away.
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [name, bare(value)]),
  ) as Fields
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/** A control that stands alone, or one that opens with what closes it; UTF-16 offsets into the text with its controls. */
export interface ControlReach {
  readonly kind: Exclude<ControlKind, 'closes embedding' | 'closes isolate'> | 'stray'
  readonly direction?: Direction
  readonly at: number
  /** The control that closes it; undefined where its line ends first, or what is around it. */
  readonly closedAt?: number
  /** Where it has no more say: its closing control, or the end of its line. Its own place for one that stands alone. */
  readonly end: number
}

interface Open {
  readonly at: number
  readonly control: Control
}

/** The controls of a text, by where they stand, each with the one that closes it (UAX #9, BD9, X5 to X7); `stray` closes nothing. */
export function controlsIn(source: string): readonly ControlReach[] {
  const reaches: ControlReach[] = []
  const open: Open[] = []
  const end = ({ at, control }: Open, place: number, isClosed: boolean) => {
    const { kind, direction } = control
    if (kind === 'closes embedding' || kind === 'closes isolate') return
    reaches.push({
      kind,
      at,
      end: place,
      ...(direction ? { direction } : {}),
      ...(isClosed ? { closedAt: place } : {}),
    })
  }
  const endFrom = (first: number, place: number, isClosed: boolean) => {
    open
      .splice(first)
      .reverse()
      .forEach((each, index, all) => {
        end(each, place, isClosed && index === all.length - 1)
      })
  }
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    const control = controls.get(sign)
    if (lineEnd.test(sign)) endFrom(0, at, false)
    if (!control) continue
    if (control.kind === 'mark') end({ at, control }, at, false)
    else if (control.kind === 'closes embedding') {
      const last = open.at(-1)?.control.kind
      if (last === 'embedding' || last === 'override') endFrom(open.length - 1, at, true)
      else reaches.push({ kind: 'stray', at, end: at })
    } else if (control.kind === 'closes isolate') {
      const opener = open.findLastIndex((each) => each.control.kind === 'isolate')
      if (opener === -1) reaches.push({ kind: 'stray', at, end: at })
      else endFrom(opener, at, true)
    } else open.push({ at, control })
  }
  endFrom(0, source.length, false)
  return reaches.toSorted((one, other) => one.at - other.at)
}

/** The first `length` units of a text, with only these of its controls and what closes them. */
export function withControls(source: string, kept: readonly ControlReach[], length = source.length): string {
  const places = new Set(kept.flatMap(({ at, closedAt }) => [at, closedAt ?? at]))
  return source.slice(0, length).replace(everyControl, (sign, at: number) => (places.has(at) ? sign : ''))
}
