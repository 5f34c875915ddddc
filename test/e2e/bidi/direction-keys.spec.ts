import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen } from '../../kit/caret-specimen.ts'
import { type DeskUnderTest, launchDesk } from '../../kit/launch-desk.ts'
import { bodyOf, openBlankPage } from '../../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
})

test.beforeEach(async () => {
  await openBlankPage(page)
})

test.afterAll(async () => {
  await desk.close()
})

async function chord(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys) await page.keyboard.up(key)
}

test('Ctrl and Shift of one side set the direction, when nothing else was pressed; Enter keeps it', async () => {
  await loadSpecimen(page, 'قال FIFA اليوم')
  const blocks = bodyOf(page).locator('p')
  await chord('ControlLeft', 'ShiftLeft')
  await expect(blocks.first()).toHaveAttribute('dir', 'ltr')
  await chord('ControlLeft', 'ShiftRight')
  await chord('ControlRight', 'ShiftRight', 'ArrowLeft')
  await expect(blocks.first()).toHaveAttribute('dir', 'ltr')
  await chord('ShiftRight', 'ControlRight')
  await expect(blocks.first()).toHaveAttribute('dir', 'rtl')
  await chord('ControlLeft', 'ShiftLeft')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(blocks).toHaveCount(2)
  await expect(blocks.last()).toHaveAttribute('dir', 'ltr')
})

/** How far the caret stands from the left and the right edge of its block, in pixels. */
const distances = () =>
  page.evaluate(() => {
    const selection = document.getSelection()
    const block = selection?.focusNode?.parentElement?.closest('p')?.getBoundingClientRect()
    const caret = selection?.getRangeAt(0).getBoundingClientRect()
    return block && caret ? { left: caret.x - block.left, right: block.right - caret.x } : null
  })

test('the caret of an empty paragraph stands where its first letter will', async () => {
  await expect.poll(async () => (await distances())?.right).toBeLessThan(2)
  await chord('ControlLeft', 'ShiftLeft')
  await expect.poll(async () => (await distances())?.left).toBeLessThan(2)
})
