import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
  await openBlankPage(page)
})

test.afterAll(async () => {
  await desk.close()
})

test('A writer who does not rest is saved all the same', async () => {
  const folder = path.join(desk.userData, 'library')
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.midad'))
  const file = path.join(folder, name)
  const { mtimeMs } = await stat(file)
  const isSaved = async () => (await stat(file).catch(() => null))?.mtimeMs !== mtimeMs
  const start = performance.now()
  while (!(await isSaved()) && performance.now() - start < 20_000) await page.keyboard.type('ب')
  expect(performance.now() - start).toBeLessThan(13_000)
})

test('A window that loses the keyboard, or is asked to keep everything, saves without waiting for a rest', async () => {
  for (const ask of [
    () => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    () => desk.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  ]) {
    await typeByKeys(page, 'كلام')
    await expect(page.locator('.saving-state.unsaved')).toBeVisible()
    // The clock of the page stands: no rest ends.
    await page.evaluate(() => {
      window.setTimeout = (() => 0) as unknown as typeof window.setTimeout
    })
    await page.keyboard.type('!')
    await ask()
    await untilSaved(page)
  }
})
