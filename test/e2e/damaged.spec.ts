import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeEach(async () => {
  desk = await launchDesk({ settings: { theme: 'dark' } })
  page = desk.page
})

test.afterEach(async () => {
  await desk.close()
})

const words = 'فاز فريق Manchester City أمس على ضيفه'

/** Writes an article, opens another one, and harms the file of the first; answers its path and what it holds then. */
async function harm(
  how: (whole: Buffer) => Buffer,
): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  await openBlankPage(page)
  await typeByKeys(page, words)
  await page.locator('.story-headline').fill('خبر الملعب')
  await untilSaved(page)
  const file = path.join(
    desk.userData,
    'library',
    (await page.locator('.saving-state').getAttribute('title')) ?? '',
  )
  await page.locator('.library-new').click()
  await page.getByRole('dialog').getByRole('button', { name: 'صفحة بيضاء' }).click()
  await expect(page.locator('.story-headline')).toHaveValue('')
  const bytes = how(await readFile(file))
  await writeFile(file, bytes)
  await page.locator('.article-row').filter({ hasText: 'ملف لا يُقرأ' }).locator('.article-row-main').click()
  await expect(page.locator('.damaged-page')).toBeVisible()
  return { file, bytes }
}

const shoot = async (name: string) => {
  if (process.env['MIDAD_SHOTS']) await page.screenshot({ path: `${process.env['MIDAD_SHOTS']}/${name}.png` })
}

test('a truncated file opens for reading only with what is left of it, and becomes an article of its own', async () => {
  const { file, bytes } = await harm((whole) => whole.subarray(0, Math.floor(whole.length * 0.6)))
  await expect(bodyOf(page)).toContainText('فاز فريق')
  await expect(bodyOf(page)).toHaveAttribute('aria-readonly', 'true')
  await bodyOf(page).click()
  await typeByKeys(page, 'زيادة')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).not.toContainText('زيادة')
  await expect(bodyOf(page).locator('p')).toHaveCount(1)
  await expect(page.locator('.saving-state')).toHaveCount(0)
  await shoot('truncated-dark')
  await page.getByRole('button', { name: 'اجعله مقالا جديدا' }).click()
  await expect(page.locator('.damaged-page')).toHaveCount(0)
  await expect(page.locator('.story-headline')).toHaveValue('خبر الملعب')
  await expect(bodyOf(page)).toContainText('فاز فريق')
  await expect(page.locator('.article-row')).toHaveCount(3)
  expect((await readFile(file)).equals(bytes), 'the damaged file is as it was').toBe(true)
})

test('a file of NULs opens with the newest good version of its history, and stays as it is', async () => {
  const { file, bytes } = await harm((whole) => Buffer.alloc(whole.length))
  await expect(page.locator('.outside-bar')).toContainText('لم يبق في الملف ما يُقرأ.')
  await expect(bodyOf(page)).toContainText('فاز فريق')
  await shoot('zeroed-dark')
  await page.getByRole('button', { name: 'أغلق', exact: true }).click()
  await expect(page.locator('.damaged-page')).toHaveCount(0)
  expect((await readFile(file)).equals(bytes)).toBe(true)
})
