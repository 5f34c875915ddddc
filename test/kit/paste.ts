import type { Page } from '@playwright/test'

/** Puts HTML on the system's clipboard as another program would, and pastes it by the key. */
export const pasteHtml = (page: Page, html: string): Promise<void> =>
  paste(page, { 'text/plain': ' ', 'text/html': html })

/** The same with letters alone. */
export const pasteText = (page: Page, text: string): Promise<void> => paste(page, { 'text/plain': text })

async function paste(page: Page, kinds: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((held) => {
    const put = (event: ClipboardEvent) => {
      for (const [kind, data] of Object.entries(held)) event.clipboardData?.setData(kind, data)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
  }, kinds)
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
}
