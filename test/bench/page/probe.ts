/** What the bench asks of every page that it measures; put into the page as it is. */

/** How long and high the lines of the text are, in CSS's words. */
export interface Lines {
  readonly column: string
  readonly height: string
  readonly face: string
  readonly size: string
  readonly line: string
}

const body = (): HTMLElement | null => document.querySelector('[contenteditable="true"]')
const blocks = (): readonly HTMLElement[] => Array.from(body()?.querySelectorAll('p') ?? [])
const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Milliseconds from an act to the frame after the one that shows the text which it opens, to be written in. */
export async function timeOpening(act: () => void, text: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve))
  const start = performance.now()
  act()
  do await nextFrame()
  while (!body()?.textContent.includes(text))
  await nextFrame()
  return performance.now() - start
}

/** The lines of the text that is open, to be given to other pages. */
export function lines(): Lines {
  const text = body()
  if (!text) throw new Error('No text is open.')
  const { fontFamily, fontSize, lineHeight, inlineSize } = getComputedStyle(text)
  const height = `${String(scrollerOf(text).clientHeight)}px`
  return { column: inlineSize, height, face: fontFamily, size: fontSize, line: lineHeight }
}

function scrollerOf(element: HTMLElement): HTMLElement {
  const holder = element.parentElement
  if (!holder) return element
  return /auto|scroll/.test(getComputedStyle(holder).overflowY) ? holder : scrollerOf(holder)
}

/** The middle paragraph is scrolled into the middle of the page; answers where in the window its letters are. */
export async function placeToWrite(): Promise<{ readonly x: number; readonly y: number }> {
  const block = blocks()[Math.floor(blocks().length / 2)]
  const letters = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
  if (!block || !letters) throw new Error('There is no paragraph to write in.')
  block.scrollIntoView({ block: 'center' })
  await nextFrame()
  await nextFrame()
  const range = document.createRange()
  const middle = Math.floor((letters.textContent ?? '').length / 2)
  range.setStart(letters, middle)
  range.setEnd(letters, middle + 1)
  const { x, y, width, height } = range.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether the caret stands in the middle paragraph. */
export function caretIsThere(): boolean {
  const { anchorNode = null, isCollapsed = false } = getSelection() ?? {}
  const middle = blocks()[Math.floor(blocks().length / 2)]
  return isCollapsed && anchorNode !== null && middle?.contains(anchorNode) === true
}

interface Key {
  readonly at: number
  isShown: boolean
}

const watch = { keys: [] as number[], last: null as Key | null, stop: () => undefined as void }
const channel = new MessageChannel()
/** Called when the main thread is done with the frame that was asked for. */
const painted: (() => void)[] = []
channel.port1.onmessage = () => {
  for (const call of painted.splice(0)) call()
}

/** From now on, each key's time from its event to the end of the first frame with what it typed is kept. */
export function watchKeys(): void {
  const text = body()
  if (!text) throw new Error('No text is open.')
  watch.keys = []
  const observer = new MutationObserver(() => {
    if (watch.last) watch.last.isShown = true
  })
  observer.observe(text, { subtree: true, childList: true, characterData: true })
  addEventListener('keydown', noticeKey, true)
  watch.stop = () => {
    observer.disconnect()
    removeEventListener('keydown', noticeKey, true)
  }
}

/** The times of the keys since `watchKeys`, in milliseconds. */
export function keyTimes(): readonly number[] {
  watch.stop()
  return watch.keys
}

function noticeKey({ timeStamp }: KeyboardEvent): void {
  const key: Key = { at: timeStamp, isShown: false }
  watch.last = key
  awaitPaint(key)
}

function awaitPaint(key: Key): void {
  requestAnimationFrame(() => {
    painted.push(() => {
      if (key.isShown) watch.keys.push(performance.now() - key.at)
      else if (watch.last === key) awaitPaint(key)
    })
    channel.port2.postMessage(null)
  })
}
