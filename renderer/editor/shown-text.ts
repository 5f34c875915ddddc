import type { Direction } from '../article/bidi/direction.ts'
import { levelsOf } from '../article/bidi/levels.ts'

/** The letters of one block as the page holds them, in as many text nodes as there are marks, links and isolates. */
export interface ShownText {
  readonly text: string
  readonly direction: Direction
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly node: globalThis.Text
  readonly start: number
}

const strings = '[data-slate-string]'
const block = '[data-slate-node="element"]:not([data-slate-inline])'

/** The block that a node stands in; null outside the body. */
export const blockAt = (node: globalThis.Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(block) ?? null

export const directionShown = (holder: Element): Direction =>
  getComputedStyle(holder).direction === 'rtl' ? 'rtl' : 'ltr'

/** The letters of the block that a node stands in; null outside the body and in blocks without letters. */
export function shownTextAt(node: globalThis.Node): ShownText | null {
  const holder = blockAt(node)
  if (!holder) return null
  const pieces: Piece[] = []
  let text = ''
  for (const string of holder.querySelectorAll(strings)) {
    if (!(string.firstChild instanceof globalThis.Text) || string.closest(block) !== holder) continue
    pieces.push({ node: string.firstChild, start: text.length })
    text += string.firstChild.data
  }
  if (text === '') return null
  return { text, pieces, direction: directionShown(holder) }
}

/** The offset of a place of the page in the letters of its block, in UTF-16 units. */
export function offsetOf({ pieces, text }: ShownText, node: globalThis.Node, at: number): number {
  const piece = pieces.find((each) => each.node === node)
  if (piece) return piece.start + at
  const place = document.createRange()
  place.setStart(node, at)
  const next = pieces.find((each) => place.comparePoint(each.node, 0) >= 0)
  return next?.start ?? text.length
}

/** The place of an offset in the page. Where two text nodes meet it is the end of the first, as Chromium has it. */
export function placeOf({ pieces }: ShownText, offset: number): readonly [globalThis.Text, number] {
  const piece = pieces.find(({ node, start }) => offset <= start + node.length) ?? pieces.at(-1)
  if (!piece) throw new Error('a block without letters has no place for an offset')
  return [piece.node, offset - piece.start]
}

/** The levels of the letters, where an isolate's own controls are generated content round its span (UAX #9 X5a, X5b). */
export function levelsShown({ pieces, text, direction }: ShownText): readonly number[] {
  if (!pieces.some(({ node }) => node.parentElement?.closest('.isolate')))
    return Array.from(levelsOf(text, direction))
  const spans = pieces.map(({ node }) => {
    const isolate = node.parentElement?.closest('.isolate')
    const before = isolate?.getAttribute('data-opens') ?? ''
    const after = isolate?.getAttribute('data-closes') ?? ''
    return { before, letters: node.data, after }
  })
  const levels = levelsOf(
    spans.map(({ before, letters, after }) => before + letters + after).join(''),
    direction,
  )
  let at = 0
  return spans.flatMap(({ before, letters, after }) => {
    const start = at + before.length
    at = start + letters.length + after.length
    return Array.from(levels.slice(start, start + letters.length))
  })
}
