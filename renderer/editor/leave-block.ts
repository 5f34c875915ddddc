import type { Way } from '../article/bidi/caret/caret-step.ts'
import type { Direction } from '../article/bidi/direction.ts'
import { blockAt, directionShown } from './shown-text.ts'

/** How the caret came into a block by an arrow. */
interface Entry {
  readonly way: Way
  readonly forward: boolean
  readonly node: globalThis.Node
}

/** The last key, if it was an arrow that went from one block into another. */
const last: { entry: Entry | null } = { entry: null }

/** Forgets how the caret came into its block, and answers with it. */
export function takeEntry(): Entry | null {
  const { entry } = last
  last.entry = null
  return entry
}

/** Whether an arrow goes on in the order of reading in a text of that direction. */
export const isForward = (way: Way, direction: Direction): boolean =>
  (way === 'left') === (direction === 'rtl')

/**
 * Takes the caret over the edge of its block to the near edge of the next or previous one, by the direction of the block that
 * it leaves. The same arrow pressed again goes on: where two directions meet, it would else go back and forth. False beside
 * pictures, cells and captions, which are the browser's.
 */
export function leaveBlock(selection: Selection, way: Way, extend: boolean, entry: Entry | null): boolean {
  const { focusNode } = selection
  const block = focusNode && blockAt(focusNode)
  if (!block) return false
  const goesOn = entry?.way === way && entry.node === focusNode
  const forward = goesOn ? entry.forward : isForward(way, directionShown(block))
  const beside = textBeside(block, forward)
  if (beside && enclosureOf(beside) !== enclosureOf(block)) return false
  if (!beside) return enclosureOf(block) === null
  const [node, at] = nearEdge(beside, forward)
  if (extend) selection.extend(node, at)
  else selection.collapse(node, at)
  last.entry = { way, forward, node }
  return true
}

const enclosureOf = (element: Element) => element.closest('td, th, figure, [data-slate-void]')

/** The first text of the article behind a block, or the last one before it. */
function textBeside(block: Element, forward: boolean): Element | null {
  const body = block.closest('[data-slate-editor]')
  if (!body) return null
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT)
  walker.currentNode = block
  while (forward ? walker.nextNode() : walker.previousNode()) {
    const { currentNode } = walker
    if (!(currentNode instanceof Element) || currentNode.getAttribute('data-slate-node') !== 'text') continue
    if (blockAt(currentNode) !== block) return currentNode
  }
  return null
}

function nearEdge(text: Element, forward: boolean): readonly [globalThis.Node, number] {
  const letters = Array.from(text.querySelectorAll('[data-slate-string], [data-slate-zero-width]'))
  const holder = forward ? letters.at(0) : letters.at(-1)
  const node = holder?.firstChild ?? text
  const isEmpty = holder?.hasAttribute('data-slate-zero-width') === true
  return [node, forward && !isEmpty ? 0 : (node.textContent?.length ?? 0)]
}
