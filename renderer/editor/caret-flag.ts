import { comingDirection, directionOfLetter, runsBothWays } from '../article/bidi/caret/coming-direction.ts'
import { blockAt } from './shown-text.ts'
import './caret-flag.css'

/** The text that the caret stood in when the flag was last set. */
interface Place {
  readonly node: globalThis.Text
  readonly length: number
  readonly offset: number
  readonly cameFromBehind: boolean
  readonly isMixed: boolean
}

/**
 * Shows at the caret, in a paragraph with letters of both directions, which way the next letter will run. Looks once a frame
 * at most, and after a plain letter at that letter only. The answer takes the flag away.
 */
export function showCaretFlag(): () => void {
  const flag = document.createElement('div')
  flag.className = 'caret-flag'
  flag.ariaHidden = 'true'
  flag.hidden = true
  document.body.append(flag)
  const drawing: { frame: number; place: Place | null } = { frame: 0, place: null }
  const draw = () => {
    drawing.frame = 0
    drawing.place = placeOfCaret(drawing.place)
    setFlag(flag, drawing.place)
  }
  const ask = () => {
    drawing.frame ||= requestAnimationFrame(draw)
  }
  const stop = new AbortController()
  const listen = (name: string, hear: () => void) => {
    window.addEventListener(name, hear, { capture: true, passive: true, signal: stop.signal })
  }
  for (const name of ['input', 'focus', 'blur', 'resize', 'scroll']) listen(name, ask)
  // It is told of a typed letter when that is on the screen: to ask again would cost a second frame.
  listen('selectionchange', () => {
    if (!isAt(drawing.place)) ask()
  })
  // A paragraph that is turned round moves its caret, and no event says so.
  const turns = new MutationObserver(ask)
  turns.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['dir'] })
  return () => {
    stop.abort()
    turns.disconnect()
    cancelAnimationFrame(drawing.frame)
    flag.remove()
  }
}

/** Whether the caret stands where the flag was set, in a text of the same length. */
function isAt(place: Place | null): boolean {
  const selection = document.getSelection()
  const caret = selection?.isCollapsed ? textOf(selection) : null
  return (
    caret?.node === place?.node && caret?.offset === place?.offset && caret?.node.length === place?.length
  )
}

function placeOfCaret(last: Place | null): Place | null {
  const selection = document.getSelection()
  const caret = selection?.isCollapsed && document.hasFocus() ? textOf(selection) : null
  if (!caret) return null
  const { node, offset } = caret
  const { length } = node
  const grown = last && isSameText(node, last.node) ? length - last.length : Number.NaN
  const isMoved = offset !== last?.offset || grown !== 0
  const cameFromBehind = isMoved ? grown === 0 && offset < (last?.offset ?? 0) : last.cameFromBehind
  return { node, length, offset, cameFromBehind, isMixed: mixedAt(node, offset, grown, last) }
}

/** A text that was drawn anew is the same while its letters are. */
const isSameText = (node: globalThis.Text, last: globalThis.Text): boolean =>
  node === last || (!last.isConnected && node.data === last.data)

/** Chromium leaves a caret beside a text that was put in anew, not in it. */
function textOf({ focusNode, focusOffset }: Selection): Pick<Place, 'node' | 'offset'> | null {
  if (focusNode instanceof globalThis.Text) return { node: focusNode, offset: focusOffset }
  const inside = focusNode?.firstChild
  if (!(inside instanceof globalThis.Text)) return null
  return { node: inside, offset: focusOffset === 0 ? 0 : inside.length }
}

/** Of a letter that was typed, only a first one of the other direction is a reason to read the paragraph again. */
function mixedAt(node: globalThis.Text, offset: number, grown: number, last: Place | null): boolean {
  const isKnown = last !== null && (grown === 0 || grown === 1)
  if (isKnown && (last.isMixed || grown === 0)) return last.isMixed
  const typed = isKnown ? directionOfLetter(node.data.slice(offset - 1, offset)) : null
  const isLikeBefore = typed !== null && typed === directionOfLetter(node.data.slice(offset - 2, offset - 1))
  if (isKnown && (typed === null || isLikeBefore)) return false
  if (!node.parentElement?.closest('.article-body')) return false
  return runsBothWays(blockAt(node)?.textContent ?? '')
}

function setFlag(flag: HTMLElement, place: Place | null): void {
  const way = place?.isMixed ? comingDirection(place.node.data, place.offset, place.cameFromBehind) : null
  const box = place && way ? caretBox(place) : undefined
  flag.hidden = box === undefined
  if (!way || !box) return
  flag.dataset['way'] = way
  flag.style.translate = `${String(box.x)}px ${String(box.y)}px`
}

function caretBox({ node, offset }: Place): DOMRect | undefined {
  const caret = document.createRange()
  caret.setStart(node, offset)
  return caret.getClientRects()[0]
}
