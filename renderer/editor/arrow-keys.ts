import { type Line, stopsIn } from '../article/bidi/caret/caret-line.ts'
import { stepIn, type Way, wordStepIn } from '../article/bidi/caret/caret-step.ts'
import { endAt, paintedAt } from '../article/bidi/caret/selection-end.ts'
import type { ArticleEditor } from '../article/element.ts'
import { keepInSight } from './keep-in-sight.ts'
import { isForward, leaveBlock, takeEntry } from './leave-block.ts'
import { boundsOfLine } from './shown-line.ts'
import {
  blockAt,
  directionShown,
  levelsShown,
  offsetOf,
  placeOf,
  type ShownText,
  shownTextAt,
} from './shown-text.ts'
import { takeSelection } from './take-selection.ts'

type ArrowEvent = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

const ways: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right' }

/** What an arrow key asks for. */
interface Step {
  readonly way: Way
  readonly byWord: boolean
  readonly extend: boolean
}

/**
 * Moves the caret as the arrow points on the screen: by a letter, or by a word with Ctrl (Option on a Mac). Answers false,
 * and has done nothing, where the browser goes right: in text of one direction, beside pictures and cells, by a whole line.
 */
export function pressArrow(editor: ArticleEditor, event: ArrowEvent, mac: boolean): boolean {
  const way = ways[event.code]
  const byWord = mac ? event.altKey : event.ctrlKey
  const selection = document.getSelection()
  if (!way || !selection || event.metaKey || (mac ? event.ctrlKey : event.altKey)) return false
  const isDone =
    selection.isCollapsed || event.shiftKey
      ? step(selection, { way, byWord, extend: event.shiftKey })
      : collapse(selection, way)
  if (isDone) takeSelection(editor)
  return isDone
}

function step(selection: Selection, { way, byWord, extend }: Step): boolean {
  const { focusNode, focusOffset } = selection
  const entry = takeEntry()
  if (!focusNode) return false
  const shown = shownTextAt(focusNode)
  if (!shown) return leaveBlock(selection, way, extend, entry)
  const from = offsetOf(shown, focusNode, focusOffset)
  const edge = isForward(way, shown.direction) ? shown.text.length : 0
  const anchor = extend ? anchorIn(shown, selection) : null
  const to = isMixed(shown) ? walk(shown, levelsShown(shown), from, { way, byWord, anchor }) : null
  if (to !== null) put(selection, shown, to, extend)
  return to !== null || (from === edge && leaveBlock(selection, way, extend, entry))
}

/** Leaves a selection on the side that was asked for; over several lines, at its end where that is onward in reading. */
function collapse(selection: Selection, way: Way): boolean {
  const { focusNode, anchorNode } = selection
  const [block, other] = [focusNode && blockAt(focusNode), anchorNode && blockAt(anchorNode)]
  if (!focusNode || !block || !other) return false
  const shown = block === other ? shownTextAt(focusNode) : null
  const side = shown && sideOf(shown, selection, focusNode, way)
  const whole = block === other ? block : (block.closest('[data-slate-editor]') ?? block)
  if (shown && side !== null) put(selection, shown, side, false)
  else if (isForward(way, directionShown(whole))) selection.collapseToEnd()
  else selection.collapseToStart()
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

interface Walk extends Pick<Step, 'way' | 'byWord'> {
  /** Where the selection began that is to grow; null for a caret. */
  readonly anchor: number | null
}

/** Where a selection began, in the letters of the block that its end is in; null where it began in another. */
function anchorIn(shown: ShownText, { anchorNode, anchorOffset }: Selection): number | null {
  const isHere = anchorNode !== null && shown.pieces.some(({ node }) => node === anchorNode)
  return isHere ? offsetOf(shown, anchorNode, anchorOffset) : null
}

/** The next place on that side, also in the line above or below; null where the block ends. */
function walk(
  shown: ShownText,
  levels: readonly number[],
  from: number,
  { way, byWord, anchor }: Walk,
): number | null {
  const line = lineAt(shown, levels, from)
  const stops = stopsIn(line)
  const at = anchor === null ? from : paintedAt(line, stops, from, anchor)
  const stop = byWord ? wordStepIn(line, stops, at, way) : stepIn(stops, at, way)
  if (stop) return anchor === null ? stop.offset : endAt(line, stops, stop, way, anchor)
  const onward = isForward(way, shown.direction)
  if (onward ? line.end === shown.text.length : line.start === 0) return null
  const next = stopsIn(lineAt(shown, levels, onward ? line.end : line.start - 1))
  return next.at(way === 'left' ? -1 : 0)?.offset ?? null
}

/** The end of a selection that lies on that side; null where it spans more than a line. */
function sideOf(
  shown: ShownText,
  { anchorNode, anchorOffset, focusOffset }: Selection,
  focusNode: globalThis.Node,
  way: Way,
): number | null {
  if (!anchorNode) return null
  const ends = [offsetOf(shown, anchorNode, anchorOffset), offsetOf(shown, focusNode, focusOffset)]
  const line = lineAt(shown, levelsShown(shown), ends[1] ?? 0)
  const inOrder = stopsIn(line).map(({ offset }) => offset)
  const places = ends.map((end) => inOrder.indexOf(end))
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
