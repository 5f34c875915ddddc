import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'

const sample = path.resolve(import.meta.dirname, '../../assets/samples/oasis-robot-cup.txt')

let desk: DeskUnderTest
let place: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-interface-'))
  desk = await launchDesk({ library: path.join(place, 'library'), args: [sample] })
  await desk.page.locator('.article-body p').first().waitFor()
  await desk.page.locator('.message .icon-button').click()
})

test.afterAll(async () => {
  await desk.close()
  await rm(place, { recursive: true, force: true })
})

test('the native menu speaks the interface’s language and names every command once', async () => {
  const labels = await desk.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  )
  expect(labels).toEqual(expect.arrayContaining(['ملف', 'تحرير', 'تنسيق', 'إدراج', 'عرض']))
})

const languages = [
  { interfaceLanguage: 'ar', dir: 'rtl', exportName: 'تصدير', theme: 'light' },
  { interfaceLanguage: 'fr', dir: 'ltr', exportName: 'Exporter', theme: 'light' },
  { interfaceLanguage: 'en', dir: 'ltr', exportName: 'Export', theme: 'dark' },
] as const

for (const { interfaceLanguage, dir, exportName, theme } of languages) {
  test(`the interface is laid out ${dir} in ${interfaceLanguage}, with the article as it is`, async () => {
    const { page } = desk
    await page.evaluate((change) => window.desk.changeSettings(change), { interfaceLanguage, theme })
    await page.reload()
    await page.locator('.article-body p').first().waitFor()
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('button', { name: exportName, exact: true })).toBeVisible()
    await expect(page.locator('.article-body')).toHaveAttribute('dir', 'rtl')
    const [library, paper] = await Promise.all([
      page.locator('.library').boundingBox(),
      page.locator('.paper').boundingBox(),
    ])
    expect((library?.x ?? 0) > (paper?.x ?? 0)).toBe(dir === 'rtl')
    const font = await page.evaluate(
      `document.fonts.check('19px "Noto Naskh Arabic Variable"', 'خبر') && document.fonts.check('14px "IBM Plex Sans Arabic"', 'خبر')`,
    )
    expect(font).toBe(true)
    await page.screenshot({
      path: path.resolve(import.meta.dirname, `../results/desk-${interfaceLanguage}-${theme}.png`),
    })
  })
}

test('nothing of the desk overflows a small window', async () => {
  const { app, page } = desk
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(960, 620)
  })
  await page.waitForFunction('innerWidth <= 970')
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})
