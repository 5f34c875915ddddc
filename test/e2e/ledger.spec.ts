import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { pasteHtml } from '../kit/paste.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

let folder = ''
let desk: DeskUnderTest

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-ledger-'))
  desk = await launchDesk()
})

test.afterAll(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const dialog = (page: Page) => page.getByRole('dialog')

const shot = async (page: Page, name: string) => {
  const shots = process.env['MIDAD_SHOTS']
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) })
}

test('names are added, told apart, found, and go to a CSV file and back', async () => {
  const { app, page, userData } = desk
  await openBlankPage(page)
  await page.keyboard.press('Control+Alt+g')
  await expect(dialog(page).getByText('لا أسماء في السجل بعد')).toBeVisible()
  await shot(page, 'ledger-empty')
  await dialog(page).getByRole('button', { name: 'إضافة اسم' }).click()
  await page.keyboard.type('عبد اللطيف حموشي')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Abdellatif Hammouchi')
  await page.keyboard.press('Enter')
  await page.keyboard.type('لوسيل')
  await dialog(page).getByLabel('صيغ خاطئة').nth(1).fill('اللوسيل ؛ عبد اللطيف حموشي')
  await expect(dialog(page).locator('.ledger-told')).toContainText('معتمدة في')
  await shot(page, 'ledger-doubt')
  await dialog(page).getByLabel('صيغ خاطئة').nth(1).fill('اللوسيل ؛ Loussail')
  await expect(dialog(page).locator('.ledger-told li')).toHaveCount(0)

  const csv = path.join(folder, 'names.csv')
  const rows = Array.from({ length: 3_000 }, (_none, index) => `مكان;حي ${index};Quartier ${index}`)
  await writeFile(csv, ['النوع;العربية;الفرنسية', 'شخص;لوسيل;Lusail', 'كوكب;زحل;', ...rows].join('\r\n'))
  await app.evaluate((electron, filePath) => {
    electron.dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    electron.dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, csv)
  await dialog(page).getByRole('button', { name: 'إضافة اسم' }).click()
  await dialog(page).getByLabel('ملاحظة').nth(2).fill('يُسأل عن رسمه')
  await dialog(page).getByLabel('بحث في السجل').fill('لوسيل')
  await expect(dialog(page).locator('.ledger-row')).toHaveCount(1)
  await dialog(page).getByRole('button', { name: 'استيراد CSV…' }).click()
  await expect(dialog(page).locator('.ledger-report h3')).toHaveText([
    'سطور لم تُؤخذ 1',
    'أسماء جديدة 3000',
    'أسماء تغيرت 1',
  ])
  await shot(page, 'ledger-report')
  await dialog(page).getByRole('button', { name: 'حسنا' }).click()
  await expect(dialog(page).getByLabel('بحث في السجل')).toHaveValue('')
  await expect(dialog(page).locator('.ledger-row').nth(3)).toBeVisible()
  await expect(dialog(page).getByLabel('ملاحظة').nth(2)).toHaveValue('يُسأل عن رسمه')
  await expect(dialog(page).locator('.ledger-row').nth(60)).toHaveCount(0)
  await dialog(page).getByLabel('بحث في السجل').fill('quartier 2999')
  await expect(dialog(page).locator('.ledger-row')).toHaveCount(1)
  await dialog(page)
    .getByRole('button', { name: /حذف .*حي 2999/ })
    .click()
  await dialog(page).getByLabel('بحث في السجل').fill('')
  await shot(page, 'ledger-long')
  await dialog(page).getByRole('button', { name: 'تصدير CSV…' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('names.csv')
  expect((await readFile(csv, 'utf8')).split('\r\n').slice(0, 3)).toEqual([
    '\ufeffالنوع;العربية;الفرنسية;الإنجليزية;الصيغ الخاطئة;ملاحظة',
    'شخص;عبد اللطيف حموشي;Abdellatif Hammouchi;;;',
    'شخص;لوسيل;Lusail;;اللوسيل | Loussail;',
  ])
  await dialog(page).getByRole('button', { name: 'حفظ' }).click()
  await expect(dialog(page)).toHaveCount(0)
  const kept = JSON.parse(await readFile(path.join(userData, 'newsroom.json'), 'utf8')) as {
    ledger: readonly unknown[]
  }
  expect(kept.ledger).toHaveLength(3_001)
})

test('an agreed name is offered while one types, taken by Tab as one step of undo, and hidden by Escape', async () => {
  const { page } = desk
  const list = page.locator('.complete-names')
  await bodyOf(page).click()
  await typeByKeys(page, 'قال وعبد')
  await expect(list.getByRole('option')).toHaveText(['عبد اللطيف حموشي'])
  await expect(page.locator('[aria-live=polite]', { hasText: 'عبد اللطيف حموشي' })).toHaveText(
    'عبد اللطيف حموشي',
  )
  await shot(page, 'complete-name')
  await page.keyboard.press('Tab')
  await expect(bodyOf(page)).toHaveText('قال وعبد اللطيف حموشي')
  await expect(list).toBeHidden()
  await expect(page.locator('[aria-live=polite]', { hasText: 'عبد اللطيف حموشي' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toHaveText('قال وعبد')
  await typeByKeys(page, ' للوسي')
  await expect(list.getByRole('option')).toHaveText(['لوسيل'])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await typeByKeys(page, 'ل، في Abde')
  await expect(list.getByRole('option')).toHaveText(['Abdellatif Hammouchi'])
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await typeByKeys(page, 'حي 1')
  await expect(list).toBeHidden()
  await expect(bodyOf(page).locator('p')).toHaveText(['قال وعبد للوسيل، في Abde', 'حي 1'])
  await untilSaved(page)
})

test('Tab in a cell takes the name that is offered there, and goes to the next cell where none is', async () => {
  const { page } = desk
  const list = page.locator('.complete-names')
  await openBlankPage(page)
  await pasteHtml(page, '<table><tr><td>هنا</td><td>هناك</td></tr></table>')
  await bodyOf(page).locator('td').first().click()
  await page.keyboard.press('End')
  await typeByKeys(page, ' Abde')
  await expect(list.getByRole('option')).toHaveText(['Abdellatif Hammouchi'])
  await page.keyboard.press('Tab')
  await expect(bodyOf(page).locator('td')).toHaveText(['هنا Abdellatif Hammouchi', 'هناك'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await typeByKeys(page, '!')
  await expect(bodyOf(page).locator('td')).toHaveText(['هنا Abdellatif Hammouchi', 'هناك!'])
})

test('a name whose list has no place on the screen is not taken by Tab', async () => {
  const { page } = desk
  const list = page.locator('.complete-names')
  await openBlankPage(page)
  await bodyOf(page).click()
  await typeByKeys(page, 'قال عبد')
  await expect(list).toBeVisible()
  await page.evaluate(() => {
    Range.prototype.getClientRects = () => document.createElement('div').getClientRects()
    window.dispatchEvent(new Event('resize'))
  })
  await expect(list).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(bodyOf(page)).toHaveText('قال عبد')
})
