import type { IntendedLine } from './intended-lines.ts'
import { intendedLines } from './intended-lines.ts'
import type { Written, WrittenLine } from './written.ts'

/** A line of the article, and where the written file has it: in a line that may hold more; undefined where it is lost. */
export interface PlacedLine {
  readonly intended: IntendedLine
  readonly written: WrittenLine | undefined
  /** Where its letters begin in that line. */
  readonly at: number
}

const known = new WeakMap<Written, readonly PlacedLine[]>()

/** Every line of the article with its place in the written file, in the order of both. */
export function placedLines(written: Written): readonly PlacedLine[] {
  const remembered = known.get(written)
  if (remembered) return remembered
  const isText = written.profile.can.form === 'text'
  const next = { line: 0, at: 0 }
  const placed = intendedLines(written.article).map((intended): PlacedLine => {
    const found =
      find(written.lines, intended, isText, next, isLikely) ??
      // A quote’s source may be written at its end, wherever it stood.
      find(written.lines, intended, isText, { line: 0, at: 0 }, isLikely) ??
      find(written.lines, intended, isText, { line: 0, at: 0 })
    if (!found) return { intended, written: undefined, at: 0 }
    if (found.index >= next.line) {
      next.line = found.index
      next.at = found.at + intended.text.length
    }
    return { intended, written: found.line, at: found.at }
  })
  known.set(written, placed)
  return placed
}

function find(
  lines: readonly WrittenLine[],
  intended: IntendedLine,
  isText: boolean,
  from: { readonly line: number; readonly at: number },
  isWanted: typeof isLikely = () => true,
) {
  for (const [index, line] of lines.entries()) {
    if (index < from.line) continue
    const at = placeIn(line.text, intended, isText, index === from.line ? from.at : 0)
    if (at !== -1 && isWanted(line, intended)) return { index, line, at }
  }
  return null
}

const containers = new Set(['ul', 'ol', 'table', 'blockquote', 'figure', 'aside'])

/** A byline or a headline of the page may say the same as a line of the body, and stands otherwise. */
function isLikely(
  { direction, isolates, holders }: WrittenLine,
  { block, direction: own }: IntendedLine,
): boolean {
  const isInside = block !== null && block.length > 1
  const ways = [direction, ...isolates.map((isolate) => isolate.direction)]
  return (
    ways.includes(own) &&
    (!isInside || holders.length === 0 || holders.some(({ tag }) => containers.has(tag)))
  )
}

/** A caption has its credit behind it, a title its label before it; in plain text items have their sign and cells stand in one line. */
function placeIn(line: string, { type, text }: IntendedLine, isText: boolean, from: number): number {
  const at = line.indexOf(text, from)
  if (at === -1) return -1
  const [before, after] = [line.slice(0, at), line.slice(at + text.length)]
  if (type === 'attribution' || (isText && type === 'table-cell')) return at
  if (type === 'image') return before === '' && /^(?: |$)/.test(after) ? at : -1
  if (type === 'read-also') return after === '' ? line.length - text.length : -1
  return after === '' && (before === '' || (isText && /^\s*(?:(?:-|\d+\.) )+$/.test(before))) ? at : -1
}
