import type { Direction } from '../bidi/direction.ts'
import type { Enclosed } from '../bidi/layout.ts'
import { paintedOrder } from '../bidi/order.ts'
import type { HtmlNode } from '../html/node.ts'

/** Letters without markup, and which of them are laid out by themselves; one isolate may stand inside another. */
export interface PlainLine {
  readonly text: string
  readonly isolates: readonly Enclosed[]
}

export const noLetters: PlainLine = { text: '', isolates: [] }

/** The letters of inline nodes, with an isolate for each tag that carries `dir`. */
export function plainLine(nodes: readonly HtmlNode[]): PlainLine {
  return joined(
    nodes.map((node): PlainLine => {
      if (typeof node === 'string') return { text: node.replaceAll('\u00a0', ' '), isolates: [] }
      if (node.tag === 'br') return { text: '\n', isolates: [] }
      const inside = plainLine(node.children)
      const { dir } = node.attributes
      return dir === 'rtl' || dir === 'ltr' ? isolated(inside, dir) : inside
    }),
  )
}

export function isolated({ text, isolates }: PlainLine, direction: Direction): PlainLine {
  return text === ''
    ? noLetters
    : { text, isolates: [{ start: 0, end: text.length, direction }, ...isolates] }
}

export const joined = (lines: readonly PlainLine[]): PlainLine =>
  lines.reduce(
    (done, { text, isolates }) => ({
      text: done.text + text,
      isolates: [...done.isolates, ...isolates.map((isolate) => moved(isolate, done.text.length))],
    }),
    noLetters,
  )

const moved = (isolate: Enclosed, by: number): Enclosed => ({
  ...isolate,
  start: isolate.start + by,
  end: isolate.end + by,
})

/** A line cut at its line breaks, each piece without the spaces at its ends. */
export function piecesOfLine({ text, isolates }: PlainLine): readonly PlainLine[] {
  const places = Array.from(text.matchAll(/[^\n]+/g), (match) => {
    const start = match.index + match[0].length - match[0].trimStart().length
    return { start, end: start + match[0].trim().length }
  })
  return places
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      isolates: isolates
        .map((isolate) => ({
          ...isolate,
          start: Math.max(isolate.start, start) - start,
          end: Math.min(isolate.end, end) - start,
        }))
        .filter((isolate) => isolate.end > isolate.start),
    }))
}

/** The line without those isolates that do not change how it is painted in a direction. */
export function withNeeded(line: PlainLine, direction: Direction): PlainLine {
  const { text, isolates } = line
  const order = (some: readonly Enclosed[]) => paintedOrder(text, direction, some).join()
  const painted = order(isolates)
  const needed = isolates.reduce<readonly Enclosed[]>((left, isolate) => {
    const others = left.filter((other) => other !== isolate)
    return order(others) === painted ? others : left
  }, isolates)
  return needed.length < isolates.length ? withNeeded({ text, isolates: needed }, direction) : line
}
