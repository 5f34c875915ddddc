import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen, openBody, putCaret } from '../../kit/caret-specimen.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { typeByKeys } from '../../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
})

test.afterAll(async () => {
  await desk.close()
})

const flag = () => page.locator('.caret-flag')

/** How far the flag stands from the caret, in pixels. */
const distance = () =>
  page.evaluate(() => {
    const caret = document.getSelection()?.getRangeAt(0).getClientRects()[0]
    const shown = document.querySelector('.caret-flag')?.getBoundingClientRect()
    if (!caret || !shown) return Number.POSITIVE_INFINITY
    return Math.max(
      Math.abs(shown.top - caret.top),
      Math.min(Math.abs(shown.left - caret.x), Math.abs(shown.right - caret.x)),
    )
  })

test('in a paragraph of both directions the caret shows which way the next letter will run', async () => {
  await loadSpecimen(page, 'قال FIFA اليوم')
  await putCaret(page, 6)
  await expect(flag()).toHaveAttribute('data-way', 'ltr')
  await expect.poll(distance).toBeLessThan(2)
  await putCaret(page, 11)
  await expect(flag()).toHaveAttribute('data-way', 'rtl')
  await expect.poll(distance).toBeLessThan(2)
})

test('where two runs meet, it shows the one that the caret came from', async () => {
  await loadSpecimen(page, 'قال FIFA اليوم')
  await putCaret(page, 2)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(flag()).toHaveAttribute('data-way', 'rtl')
  await putCaret(page, 6)
  await expect(flag()).toHaveAttribute('data-way', 'ltr')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(flag()).toHaveAttribute('data-way', 'ltr')
})

test('it comes with the first letter of the other direction, and goes with the last', async () => {
  await loadSpecimen(page, 'قال')
  await page.keyboard.press('End')
  await expect(flag()).toBeHidden()
  await typeByKeys(page, ' F')
  await expect(flag()).toBeVisible()
  await expect(flag()).toHaveAttribute('data-way', 'ltr')
  await page.keyboard.press('Backspace')
  await expect(flag()).toBeHidden()
})

test('it goes along when the paragraph is turned round', async () => {
  await loadSpecimen(page, 'قال الوزير Rabat إن ')
  await page.keyboard.press('End')
  await expect.poll(distance).toBeLessThan(2)
  await page.keyboard.press('ControlLeft+ShiftLeft')
  await expect(page.locator('.article-body p')).toHaveAttribute('dir', 'ltr')
  await expect.poll(distance).toBeLessThan(2)
  for (const key of ['ControlRight', 'ShiftRight']) await page.keyboard.down(key)
  for (const key of ['ControlRight', 'ShiftRight']) await page.keyboard.up(key)
  await expect(page.locator('.article-body p')).toHaveAttribute('dir', 'rtl')
  await expect.poll(distance).toBeLessThan(2)
})

test('a selection and another field have none', async () => {
  await loadSpecimen(page, 'قال FIFA اليوم')
  await putCaret(page, 6)
  await expect(flag()).toBeVisible()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(flag()).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await expect(flag()).toBeVisible()
  await page.locator('.story-headline, textarea').first().focus()
  await expect(flag()).toBeHidden()
})
