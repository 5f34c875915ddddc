/** Where an arrow key goes on the screen. */
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

export const isArrow = (key: string): key is Arrow => /^Arrow(?:Left|Right|Up|Down)$/.test(key)

/**
 * Takes the caret over the edge of its cell into the cell that is painted beside it; at the end of a row into the next one in
 * reading order, past the table into the block there. False where the caret has a way to go in its own cell, or stands in
 * none. Left to itself, Chromium goes on in the order of the page, so that Arrow down goes sideways.
 */
export function goToCellBeside(arrow: Arrow): boolean {
  const selection = document.getSelection()
  const caret = selection?.isCollapsed === true ? caretBox(selection.getRangeAt(0)) : undefined
  const cell = selection?.focusNode?.parentElement?.closest('td, th')
  const table = cell?.closest('table')
  if (!caret || !cell || !table || !isAtEdge(cell, caret, arrow)) return false
  const beside = cellBeside(cell, table, caret, arrow)
  const goal = beside ?? nextCell(cell, table, arrow) ?? blockBeside(table, arrow)
  if (goal) enter(goal, caret, arrow, isForward(arrow, beside ?? table))
  return true
}

const isAcross = (arrow: Arrow) => arrow === 'ArrowLeft' || arrow === 'ArrowRight'
const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl'

/** Whether an arrow goes on in reading order in an element of its own direction. */
const isForward = (arrow: Arrow, element: Element) =>
  arrow === 'ArrowDown' || (isAcross(arrow) && (arrow === 'ArrowLeft') === isRightToLeft(element))

function caretBox(range: Range): DOMRect | undefined {
  return range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect()
}

/** The boxes of its letters, line by line; of an empty block, of the invisible sign that Slate draws in it. */
function linesOf(element: Element): readonly DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const boxes: DOMRect[] = []
  const range = document.createRange()
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode)
    boxes.push(...range.getClientRects())
  }
  return boxes
}

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2

/** Whether the caret stands in the line, and at the side of it, where the arrow leaves the cell. */
function isAtEdge(cell: Element, caret: DOMRect, arrow: Arrow): boolean {
  const lines = linesOf(cell)
  const here = middle(caret)
  const isLast = lines.every(({ top }) => top <= here)
  const isFirst = lines.every(({ bottom }) => bottom >= here)
  if (isForward(arrow, cell) ? !isLast : !isFirst) return false
  const line = lines.filter(({ top, bottom }) => top <= here && here <= bottom)
  if (arrow === 'ArrowLeft') return line.every(({ left }) => caret.left <= left + 1)
  if (arrow === 'ArrowRight') return line.every(({ right }) => caret.left >= right - 1)
  return true
}

function cellBeside(cell: Element, table: Element, caret: DOMRect, arrow: Arrow): Element | undefined {
  const cells = Array.from(table.querySelectorAll('td, th'))
  const here = cell.getBoundingClientRect()
  const beside = cells.filter((other) => lies(other.getBoundingClientRect(), here, caret, arrow))
  return beside.sort((one, other) => distance(one, cell) - distance(other, cell))[0]
}

function nextCell(cell: Element, table: Element, arrow: Arrow): Element | undefined {
  if (!isAcross(arrow)) return undefined
  const cells = Array.from(table.querySelectorAll('td, th'))
  return cells[cells.indexOf(cell) + (isForward(arrow, table) ? 1 : -1)]
}

/** Cells share their borders: one pixel does not count. */
function lies(other: DOMRect, here: DOMRect, caret: DOMRect, arrow: Arrow): boolean {
  const inRow = other.top <= middle(caret) && middle(caret) < other.bottom
  const inColumn = other.left <= caret.left && caret.left < other.right
  if (arrow === 'ArrowLeft') return inRow && other.right <= here.left + 1
  if (arrow === 'ArrowRight') return inRow && other.left >= here.right - 1
  return inColumn && (arrow === 'ArrowUp' ? other.bottom <= here.top + 1 : other.top >= here.bottom - 1)
}

function distance(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return Math.abs(a.left - b.left) + Math.abs(a.top - b.top)
}

function blockBeside(table: Element, arrow: Arrow): Element | null {
  const block = isForward(arrow, table) ? table.nextElementSibling : table.previousElementSibling
  return block?.querySelector('[data-slate-string], [data-slate-zero-width]') ? block : null
}

/** Puts the caret into the first line of a block, or into its last, at the side from which the arrow comes. */
function enter(block: Element, caret: DOMRect, arrow: Arrow, intoFirst: boolean): void {
  block.scrollIntoView({ block: 'nearest' })
  const lines = linesOf(block)
  const line = intoFirst ? lines.at(0) : lines.at(-1)
  const box = block.getBoundingClientRect()
  const x = arrow === 'ArrowLeft' ? box.right - 2 : arrow === 'ArrowRight' ? box.left + 2 : caret.left
  const place = document.caretPositionFromPoint(
    Math.min(Math.max(x, box.left + 2), box.right - 2),
    middle(line ?? box),
  )
  if (place) document.getSelection()?.collapse(place.offsetNode, place.offset)
}
