import type { Page } from '@playwright/test'
import type { DeskUnderTest } from './launch-desk.ts'

/** One place of the caret: its offset in the letters of the block, and the edges where it may be painted there, in pixels. */
export interface CaretPlace {
  readonly offset: number
  readonly edges: readonly number[]
}

/** Keys by their names in Electron. */
export type WalkKey = 'Left' | 'Right' | 'Home' | 'End'

/** Begins to note where the caret is after each key-up. */
export const watchCaret = (page: Page) =>
  page.evaluate(() => {
    const places: CaretPlace[] = []
    Object.assign(window, { caretPlaces: places })
    const edgesOf = (range: Range) =>
      Array.from(range.getClientRects(), ({ left, right }) => [left, right]).flat()
    document.addEventListener(
      'keyup',
      () => {
        const { focusNode, focusOffset } = document.getSelection() ?? {}
        if (!focusNode || focusOffset === undefined) return
        const block = (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.closest(
          '[data-slate-node="element"]:not([data-slate-inline])',
        )
        const nodes = Array.from(
          block?.querySelectorAll('[data-slate-string]') ?? [],
          (string) => string.firstChild as Text,
        )
        const index = nodes.findIndex((node) => node === focusNode)
        const before = nodes.slice(0, index).reduce((sum, { length }) => sum + length, 0)
        const offset = index < 0 ? -1 : before + focusOffset
        const letter = document.createRange()
        const edges: number[] = []
        let start = 0
        for (const node of nodes) {
          for (const { segment, index: at } of new Intl.Segmenter().segment(node.data)) {
            const end = at + segment.length
            if (start + end !== offset && start + at !== offset) continue
            letter.setStart(node, at)
            letter.setEnd(node, end)
            edges.push(...edgesOf(letter))
          }
          start += node.length
        }
        if (block && (offset === 0 || offset === start)) {
          letter.selectNodeContents(block)
          const all = edgesOf(letter)
          edges.push(Math.min(...all), Math.max(...all))
        }
        places.push({ offset, edges })
      },
      true,
    )
  })

/** Presses a key so many times, and answers where the caret was after each. The window gets them all at once, as from a held key. */
export async function walk(
  { app, page }: DeskUnderTest,
  key: WalkKey,
  times: number,
  ...modifiers: readonly ('control' | 'shift')[]
): Promise<readonly CaretPlace[]> {
  await page.evaluate(() => {
    ;(window as unknown as { caretPlaces: CaretPlace[] }).caretPlaces.length = 0
  })
  await app.evaluate(
    ({ BrowserWindow }, [keyCode, count, pressed]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (let press = 0; press < count; press += 1)
        for (const type of ['rawKeyDown', 'keyUp'] as const)
          contents?.sendInputEvent({ type, keyCode, modifiers: [...pressed] })
    },
    [key, times, modifiers] as const,
  )
  return page.evaluate(async (count) => {
    const { caretPlaces } = window as unknown as { caretPlaces: CaretPlace[] }
    while (caretPlaces.length < count) await new Promise((done) => requestAnimationFrame(done))
    return Array.from(caretPlaces)
  }, times)
}
