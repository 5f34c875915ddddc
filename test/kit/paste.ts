import type { Page } from '@playwright/test'

/** Puts HTML on the system's clipboard as another program would, and pastes it by the key. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((held) => {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', ' ')
      event.clipboardData?.setData('text/html', held)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
  }, html)
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
}
