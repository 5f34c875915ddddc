import type { Page } from '@playwright/test'
import { type DeskUnderTest, type DeskWish, launchDesk } from './launch-desk.ts'
import { bodyOf } from './typing.ts'

/** Opens the desk on an empty article, with the caret in its body. */
export async function openBody(wish: DeskWish = {}): Promise<DeskUnderTest> {
  const desk = await launchDesk(wish)
  await desk.page.locator('.library-new').click()
  await desk.page.getByRole('dialog').getByRole('button', { name: 'صفحة بيضاء' }).click()
  await bodyOf(desk.page).click()
  return desk
}

/** Puts a specimen in the emptied body, and the caret at its start; answers with the letters of its block. */
export async function loadSpecimen(page: Page, specimen: string): Promise<string> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Backspace')
  return page.evaluate(async (given) => {
    const data = new DataTransfer()
    data.setData(given.startsWith('<') ? 'text/html' : 'text/plain', given)
    const body = document.querySelector('.article-body')
    body?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const block = body
      ?.querySelector('[data-slate-string]')
      ?.closest('[data-slate-node="element"]:not([data-slate-inline])')
    const strings = Array.from(block?.querySelectorAll('[data-slate-string]') ?? [])
    const first = strings[0]?.firstChild
    if (first) document.getSelection()?.collapse(first, 0)
    return strings.map(({ textContent }) => textContent).join('')
  }, specimen)
}

/** Puts the caret at an offset of the letters that the body shows, and waits until the article knows. */
export const putCaret = (page: Page, offset: number) =>
  page.evaluate(async (at) => {
    let rest = at
    for (const { firstChild } of document.querySelectorAll('.article-body [data-slate-string]')) {
      const length = firstChild?.textContent?.length ?? 0
      if (firstChild && rest <= length) {
        const heard = new Promise((done) => {
          document.addEventListener('selectionchange', done, { once: true })
        })
        document.getSelection()?.collapse(firstChild, rest)
        if (at > 0) await heard
        return
      }
      rest -= length
    }
  }, offset)

/** Puts the caret at the right edge of the first line of its block, if that reads from the right; else of the last. */
export const toRightEdge = (page: Page) =>
  page.evaluate(() => {
    const { focusNode } = document.getSelection() ?? {}
    const block = focusNode?.parentElement?.closest('[data-slate-node="element"]:not([data-slate-inline])')
    const strings = Array.from(block?.querySelectorAll('[data-slate-string]') ?? [])
    const isRtl = block && getComputedStyle(block).direction === 'rtl'
    const node = strings.at(isRtl ? 0 : -1)?.firstChild
    if (node) document.getSelection()?.collapse(node, isRtl ? 0 : node.textContent?.length)
  })
