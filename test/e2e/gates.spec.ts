import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, typeByKeys } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page
let out: string

test.beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'midad-gates-'))
  const library = path.join(out, 'library')
  await mkdir(library)
  desk = await launchDesk({ library, settings: { byline: 'ليلى بناني' } })
  page = desk.page
  await page.getByRole('button', { name: 'مقال جديد' }).first().click()
  await page.getByRole('button', { name: /صفحة بيضاء/ }).click()
  await bodyOf(page).waitFor()
  await desk.app.evaluate(
    ({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    },
    path.join(out, 'html'),
  )
  await mkdir(path.join(out, 'html'))
})

test.afterEach(async () => {
  await desk.close()
  await rm(out, { recursive: true, force: true })
})

const finding = (words: string) => page.locator('.findings li').filter({ hasText: words })

test('what is found leads to its place, is repaired by one press, and one undo brings it back', async () => {
  await page.getByRole('textbox', { name: 'العنوان', exact: true }).fill('فاز المغرب')
  await bodyOf(page).click()
  await page.keyboard.press('Control+Alt+4')
  await typeByKeys(page, 'فصل\n')
  await typeByKeys(page, 'قال TK إن')
  await expect(page.locator('.status-findings[data-stopped]')).toHaveText('ملاحظتان')

  await page.keyboard.press('F7')
  await expect(finding('TK')).toHaveAttribute('aria-current', 'true')
  await typeByKeys(page, 'الوزير')
  await expect(bodyOf(page)).toContainText('قال الوزير إن')
  await expect(finding('TK')).toHaveCount(0)

  await finding('يقفز').getByRole('button', { name: 'رفع المستوى' }).click()
  await expect(bodyOf(page).locator('h2')).toHaveText('فصل')
  await expect(page.locator('.findings li')).toHaveCount(0)
  await bodyOf(page).press('Control+z')
  await expect(bodyOf(page).locator('h4')).toHaveText('فصل')
  await expect(finding('يقفز')).toHaveCount(1)
})

test('a failed gate stops the export until somebody lets it out by name, and the report says who', async () => {
  await bodyOf(page).click()
  await typeByKeys(page, 'قال TK إن')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('المقال بلا عنوان')
  await expect(dialog.getByRole('button', { name: 'اختيار المجلد والتصدير' })).toHaveCount(0)
  await dialog.getByRole('button', { name: /علامة نسيان/ }).click()
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await expect(bodyOf(page)).toContainText('قال  إن')

  await page.keyboard.press('Control+e')
  await dialog.getByRole('button', { name: 'التصدير رغم ذلك' }).click()
  await expect(dialog.getByLabel('من يأذن بالتصدير؟')).toHaveValue('ليلى بناني')
  await dialog.getByLabel('السبب').fill('خبر عاجل')
  await dialog.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
  await expect(page.getByRole('status').last()).toContainText('صُدِّر المقال')
  const report: unknown = JSON.parse(await readFile(path.join(out, 'html/report.json'), 'utf8'))
  expect(report).toMatchObject({
    exports: [{ override: { by: 'ليلى بناني', why: 'خبر عاجل', rules: ['headline-missing'] } }],
  })
  expect(await readdir(path.join(out, 'html'))).toHaveLength(2)
  await dialog.getByRole('button', { name: 'إغلاق' }).last().click()

  await bodyOf(page).click()
  await page.keyboard.press('Control+Shift+e')
  await expect(dialog).toContainText('المقال بلا عنوان')
  await expect(dialog.getByRole('radio', { name: 'الحافظة' })).toBeChecked()
  await dialog.getByRole('button', { name: 'التصدير رغم ذلك' }).click()
  await dialog.getByRole('button', { name: 'نسخ' }).click()
  await expect(dialog.getByRole('status')).toContainText('في الحافظة الآن')
})
