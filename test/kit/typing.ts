import { expect, type Page } from '@playwright/test'

/** Presses a key for each letter, as a keyboard does: Arabic letters arrive by the same events as Latin ones. */
export async function typeByKeys(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    if (letter === '\n') await page.keyboard.press('Enter')
    else await page.keyboard.type(letter)
  }
}

/** Makes a new, empty article in the Arabic interface, opens it and puts the caret in its body. */
export async function openBlankPage(page: Page): Promise<void> {
  // The article before may be as empty: what is written too soon would be in that one.
  await bodyOf(page).evaluateAll((bodies) => {
    for (const body of bodies) body.setAttribute('data-before', '')
  })
  await page.locator('.library-new').click()
  await page.getByRole('dialog').getByRole('button', { name: 'صفحة بيضاء' }).click()
  await page.locator('.article-body:not([data-before])').waitFor()
  await expect(bodyOf(page)).toHaveText(/^\s*$/)
  await bodyOf(page).click()
}

/** The body of the open article. */
export const bodyOf = (page: Page) => page.locator('.article-body')

/** Waits until everything that was written is in the file. */
export const untilSaved = (page: Page) => page.locator('.saving-state.saved').waitFor()
