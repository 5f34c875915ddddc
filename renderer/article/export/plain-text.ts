import type { Direction } from '../bidi/direction.ts'
import { standaloneLine } from '../bidi/plain-isolates.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement } from '../html/node.ts'
import {
  isolated,
  joined,
  noLetters,
  type PlainLine,
  piecesOfLine,
  plainLine,
  withNeeded,
} from './plain-line.ts'

/** Where a line stands: its direction, and the spaces that a list puts before it. */
interface Place {
  readonly direction: Direction
  readonly indent: string
}

/**
 * Written HTML as plain text for a reader that guesses the direction of each line: paragraphs with an empty line between
 * them, `- ` and numbers before the items of lists, cells parted by ` | `. What a tag isolates, LRI or RLI and PDI isolate
 * where the line needs it; no other markup is left, and pictures are left to their captions.
 */
export function plainText(nodes: readonly HtmlNode[], direction: Direction): string {
  return paragraphs(nodes, { direction, indent: '' })
    .map((paragraph) => `${paragraph}\n`)
    .join('\n')
}

const inlineTags = new Set('a abbr b br code del em i img mark s small span strong sub sup time u'.split(' '))
const isInline = (node: HtmlNode) => typeof node === 'string' || inlineTags.has(node.tag)

/** Loose letters and their tags stand together; every other element writes its own lines. */
function paragraphs(nodes: readonly HtmlNode[], place: Place): readonly string[] {
  const end = nodes.findIndex((node) => !isInline(node))
  if (end === -1) return loose(nodes, place)
  const block = nodes[end]
  return [
    ...loose(nodes.slice(0, end), place),
    ...(block !== undefined && typeof block !== 'string' ? writerOf(block)(block, within(block, place)) : []),
    ...paragraphs(nodes.slice(end + 1), place),
  ]
}

function loose(nodes: readonly HtmlNode[], { direction, indent }: Place): readonly string[] {
  const lines = piecesOfLine(plainLine(nodes)).map(
    ({ text, isolates }) => indent + standaloneLine(text, direction, isolates),
  )
  return together(lines)
}

const together = (lines: readonly string[]) => (lines.length > 0 ? [lines.join('\n')] : [])

const within = ({ attributes: { dir } }: HtmlElement, place: Place): Place =>
  dir === 'rtl' || dir === 'ltr' ? { ...place, direction: dir } : place

type Writer = (element: HtmlElement, place: Place) => readonly string[]
const inside: Writer = ({ children }, place) => paragraphs(children, place)
const nothing: Writer = () => []

const writerOf = ({ tag }: HtmlElement): Writer => writers.get(tag) ?? inside

/** How the tags are written that are more, or less, than the lines in them. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['head', nothing],
  ['style', nothing],
  ['script', nothing],
  ['hr', (_hr, { indent }) => [`${indent}* * *`]],
  ['ul', (list, place) => items(list, place, () => '- ')],
  ['ol', (list, place) => items(list, place, (index) => `${String(firstOf(list) + index)}. `)],
  ['blockquote', (quote, place) => together(inside(quote, place))],
  ['figure', (figure, place) => together(inside(figure, place))],
  ['table', (table, place) => together(rowsOf(table).map((row) => rowText(row, place)))],
])

const firstOf = ({ attributes }: HtmlElement) => Number(attributes['start'] ?? 1)

function items(list: HtmlElement, place: Place, sign: (index: number) => string): readonly string[] {
  const inner = `${place.indent}  `
  return together(
    list.children
      .filter((child) => isHtmlElement(child, 'li'))
      .flatMap((item, index) => {
        const lines = paragraphs(item.children, within(item, { ...place, indent: inner }))
        return lines.map((line, at) =>
          at === 0 ? place.indent + sign(index) + line.slice(inner.length) : line,
        )
      }),
  )
}

const rowsOf = (table: HtmlElement): readonly HtmlElement[] =>
  table.children
    .filter((child) => isHtmlElement(child))
    .flatMap((child) => (child.tag === 'tr' ? [child] : rowsOf(child)))

/** Cells in one line; each is laid out by itself, as a table does it. */
function rowText(row: HtmlElement, place: Place): string {
  const { direction } = within(row, place)
  const cells = row.children
    .filter((child) => isHtmlElement(child))
    .map((cell) => {
      const own = within(cell, { ...place, direction }).direction
      const lines = piecesOfLine(plainLine(cell.children))
      return isolated(joined(lines.flatMap((line, index) => (index === 0 ? [line] : [space, line]))), own)
    })
  const line = joined(cells.flatMap((cell, index) => (index === 0 ? [cell] : [bar, cell])))
  const needed = withNeeded(line, direction)
  return place.indent + standaloneLine(needed.text, direction, needed.isolates)
}

const space: PlainLine = { ...noLetters, text: ' ' }
const bar: PlainLine = { ...noLetters, text: ' | ' }
