import type { Page } from '@playwright/test'

/** Presses a key for each letter, as a keyboard does: Arabic letters arrive by the same events as Latin ones. */
export async function typeByKeys(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    if (letter === '\n') await page.keyboard.press('Enter')
    else await page.keyboard.type(letter)
  }
}

/** The body of the open article. */
export const bodyOf = (page: Page) => page.locator('.article-body')

/** Waits until everything that was written is in the file. */
export const untilSaved = (page: Page) => page.locator('.saving-state.saved').waitFor()
