import type { ElementType } from '../../element.ts'
import type { Candidate } from './heaviest-chain.ts'
import type { IntendedLine } from './intended-lines.ts'
import type { Written, WrittenLine } from './written.ts'

/** Where a line of the article may stand in the written file, in a line that may hold more. */
export interface LineCandidate extends Candidate {
  readonly line: WrittenLine
  /** Where its letters begin in that line; `start` and `end` count the letters of all lines. */
  readonly at: number
}

interface Place {
  readonly line: WrittenLine
  readonly at: number
  /** Whether it has the line, the item or the cell to itself. */
  readonly isWhole: boolean
}

/** Every place that says what a line of the article says; those that stand as it is meant to stand weigh more. */
export function lineCandidates({
  lines,
  profile,
}: Written): (intended: IntendedLine) => readonly LineCandidate[] {
  const isText = profile.can.form === 'text'
  const before = new Map<WrittenLine, number>()
  lines.reduce((letters, line) => {
    before.set(line, letters)
    return letters + line.text.length
  }, 0)
  const whole = wholePlaces(lines, isText)
  return (intended) => {
    const { type, text } = intended
    const find = type === 'table-cell' && !isText ? undefined : sharing[type]
    const places = find ? lines.flatMap((line) => find(line, text)) : (whole.get(text) ?? [])
    return places.map(({ line, at, isWhole }) => {
      const start = (before.get(line) ?? 0) + at
      return { line, at, start, end: start + text.length, weight: weightOf({ line, at, isWhole }, intended) }
    })
  }
}

/** What each line says, and in plain text what it says behind the signs of items. */
function wholePlaces(lines: readonly WrittenLine[], isText: boolean): ReadonlyMap<string, readonly Place[]> {
  const places = lines.flatMap((line) => {
    const signs = isText ? (/^(?:(?:-|\d+\.) )+/.exec(line.text)?.[0] ?? '') : ''
    const ends = Array.from(signs.matchAll(/ /g), ({ index }) => index + 1)
    return [0, ...ends].map((at): Place => ({ line, at, isWhole: true }))
  })
  const said = new Map<string, Place[]>()
  for (const place of places) {
    const text = place.line.text.slice(place.at)
    const same = said.get(text) ?? []
    same.push(place)
    said.set(text, same)
  }
  return said
}

type Find = (line: WrittenLine, text: string) => readonly Place[]

/** What shares its line: a caption has its credit behind it, a title its label before it, and cells of plain text stand in one line. */
const sharing: Readonly<Partial<Record<ElementType, Find>>> = {
  image: (line, text) =>
    line.text === text || line.text.startsWith(`${text} `) ? [{ line, at: 0, isWhole: true }] : [],
  'read-also': (line, text) =>
    line.text.endsWith(text) ? [{ line, at: line.text.length - text.length, isWhole: true }] : [],
  'table-cell': (line, text) =>
    occurrences(line.text, text).flatMap((at) => {
      const [before, after] = [line.text.slice(0, at), line.text.slice(at + text.length)]
      const isParted = /(?:^| )$/.test(before) && /^(?: |$)/.test(after)
      return isParted ? [{ line, at, isWhole: /(?:^| \| )$/.test(before) && /^(?: \| |$)/.test(after) }] : []
    }),
}

function occurrences(line: string, text: string): readonly number[] {
  const at = line.indexOf(text)
  return at === -1 ? [] : [at, ...occurrences(line.slice(at + 1), text).map((next) => at + 1 + next)]
}

/** That a line is there at all counts most, then its kind, then its direction. */
function weightOf({ line, at, isWhole }: Place, intended: IntendedLine): number {
  const end = at + intended.text.length
  const round = line.isolates.filter((isolate) => isolate.start <= at && end <= isolate.end)
  const ways = [line.direction, ...round.map(({ direction }) => direction)]
  return 4 + (isWhole && isOfKind(line, intended) ? 2 : 0) + (ways.includes(intended.direction) ? 1 : 0)
}

const kinds = ['h1', 'h2', 'h3', 'h4', 'cite', 'figcaption', 'th', 'td', 'li', 'blockquote'] as const
type Kind = (typeof kinds)[number]

const ownKinds: Readonly<Partial<Record<ElementType, readonly Kind[]>>> = {
  heading: ['h2', 'h3', 'h4'],
  attribution: ['cite'],
  image: ['figcaption'],
  'table-cell': ['th', 'td'],
}
const kindsWithin: Readonly<Partial<Record<ElementType, readonly Kind[]>>> = {
  'list-item': ['li'],
  quote: ['blockquote'],
  'pull-quote': ['blockquote'],
}

/** Whether the innermost tag that tells what a line is tells what it is meant to be; plain text has none, and tells nothing. */
function isOfKind(line: WrittenLine, { type, within }: IntendedLine): boolean {
  if (line.holders.length === 0) return true
  const kind = kindOf(line)
  const meant = ownKinds[type] ?? (within === null ? undefined : kindsWithin[within])
  return meant ? kind !== undefined && meant.includes(kind) : kind === undefined
}

const known = new WeakMap<WrittenLine, { readonly kind: Kind | undefined }>()

/** Many lines may say the same: each is looked at once. */
function kindOf(line: WrittenLine): Kind | undefined {
  const tags = known.get(line) ?? {
    kind: line.holders
      .map(({ tag }) => kinds.find((each) => each === tag))
      .findLast((each) => each !== undefined),
  }
  known.set(line, tags)
  return tags.kind
}
