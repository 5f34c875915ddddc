import { type Line, stopsIn } from '../article/bidi/caret-line.ts'
import { stepIn, type Way, wordStepIn } from '../article/bidi/caret-step.ts'
import type { ArticleEditor } from '../article/element.ts'
import { keepInSight } from './keep-in-sight.ts'
import { boundsOfLine } from './shown-line.ts'
import { levelsShown, offsetOf, placeOf, type ShownText, shownTextAt } from './shown-text.ts'
import { takeSelection } from './take-selection.ts'

type ArrowEvent = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

const ways: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right' }

/**
 * Moves the caret as the arrow points on the screen: by a letter, or by a word with Ctrl (Option on a Mac). Answers false,
 * and has done nothing, where the browser goes right: out of a block, by a whole line, and in text of one direction.
 */
export function pressArrow(editor: ArticleEditor, event: ArrowEvent, mac: boolean): boolean {
  const way = ways[event.code]
  const byWord = mac ? event.altKey : event.ctrlKey
  if (!way || event.metaKey || (mac ? event.ctrlKey : event.altKey)) return false
  const selection = document.getSelection()
  const shown = selection?.focusNode ? shownTextAt(selection.focusNode) : null
  if (!selection?.focusNode || !shown || !isMixed(shown)) return false
  const levels = levelsShown(shown)
  const from = offsetOf(shown, selection.focusNode, selection.focusOffset)
  const to =
    selection.isCollapsed || event.shiftKey
      ? walk(shown, levels, from, way, byWord)
      : sideOf(shown, levels, selection, from, way)
  if (to === null) return false
  put(selection, shown, to, event.shiftKey)
  takeSelection(editor)
  return true
}

/** Letters and digits that in a line of that direction may run the other way. */
const others = {
  rtl: /[[\p{L}\p{Nd}]--[\p{scx=Arabic}\p{scx=Hebrew}]]|[٠-٩۰-۹]/v,
  ltr: /[\u0590-\u08ff\ufb1d-\ufefc]/,
} as const

const isMixed = ({ text, direction }: ShownText): boolean => others[direction].test(text)

function lineAt(shown: ShownText, levels: readonly number[], offset: number): Line {
  return { ...shown, levels, ...boundsOfLine(shown, offset) }
}

/** The next place on that side, also in the line above or below; null where the block ends. */
function walk(
  shown: ShownText,
  levels: readonly number[],
  from: number,
  way: Way,
  byWord: boolean,
): number | null {
  const line = lineAt(shown, levels, from)
  const stops = stopsIn(line)
  const stop = byWord ? wordStepIn(line, stops, from, way) : stepIn(stops, from, way)
  if (stop) return stop.offset
  const isForward = (way === 'left') === (shown.direction === 'rtl')
  if (isForward ? line.end === shown.text.length : line.start === 0) return null
  const next = stopsIn(lineAt(shown, levels, isForward ? line.end : line.start - 1))
  return next.at(way === 'left' ? -1 : 0)?.offset ?? null
}

/** The end of a selection that lies on that side; null where it spans more than a line, which the browser does right. */
function sideOf(
  shown: ShownText,
  levels: readonly number[],
  { anchorNode, anchorOffset }: Selection,
  focus: number,
  way: Way,
): number | null {
  if (!anchorNode || !shown.pieces.some(({ node }) => node === anchorNode)) return null
  const anchor = offsetOf(shown, anchorNode, anchorOffset)
  const inOrder = stopsIn(lineAt(shown, levels, focus)).map(({ offset }) => offset)
  const places = [inOrder.indexOf(anchor), inOrder.indexOf(focus)]
  if (places.includes(-1)) return null
  return inOrder[way === 'left' ? Math.min(...places) : Math.max(...places)] ?? null
}

function put(selection: Selection, shown: ShownText, offset: number, extend: boolean): void {
  const [node, at] = placeOf(shown, offset)
  if (extend) selection.extend(node, at)
  else selection.collapse(node, at)
  const caret = document.createRange()
  caret.setStart(node, at)
  keepInSight({ selection: null }, caret)
}
