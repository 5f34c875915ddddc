import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../kit/typing.ts'

let folder = ''
let desk: DeskUnderTest

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-newsroom-'))
})

test.afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const dialog = (page: Page) => page.getByRole('dialog')

/** Presses “Import…” and hands over a file. */
async function bringIn({ app, page }: DeskUnderTest, name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  await app.evaluate((electron, filePath) => {
    electron.dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, file)
  await dialog(page).getByRole('button', { name: 'استيراد…' }).click()
}

const ownPage = `<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head><title>{{headline}}</title><style>p { color: rgb(1, 2, 3) }</style></head>
<body><h1>{{headline}}</h1>{{body}}<footer>تطبيق المساء</footer></body>
</html>`

const shot = async (page: Page, name: string) => {
  const shots = process.env['MIDAD_SHOTS']
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) })
}

test('a newsroom is filled in, imported and shared: wrong fields are said as one types, an import shows what would change, and the preview its page', async () => {
  desk = await launchDesk()
  const { app, page } = desk
  await openBlankPage(page)
  await page.keyboard.press('Control+Alt+n')
  await dialog(page).getByLabel('اسم الموقع').fill('المساء Al Massae')
  const url = dialog(page).getByLabel('عنوان الموقع')
  await expect(url).toHaveAttribute('dir', 'ltr')
  await url.fill('ftp://almassae.ma')
  await expect(dialog(page).getByRole('alert')).toContainText('https://example.ma')
  await shot(page, 'newsroom-wrong')
  await dialog(page).getByRole('button', { name: 'حفظ' }).click()
  await expect(url).toBeFocused()
  await url.fill('almassae.ma/')
  await dialog(page).getByRole('button', { name: 'إضافة قسم' }).click()
  await dialog(page).getByLabel('اسم القسم').fill('رياضة')
  await dialog(page).getByLabel('تاريخ النشر').check()
  await shot(page, 'newsroom-filled')
  await dialog(page).getByRole('button', { name: 'حفظ' }).click()
  await expect(dialog(page)).toHaveCount(0)
  const kept = path.join(desk.userData, 'newsroom.json')
  expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject({
    site: { name: 'المساء Al Massae', url: 'https://almassae.ma', sections: [{ name: 'رياضة', slug: '' }] },
    rules: { needs: ['date', 'credit'] },
  })
  await expect(page.locator('.story-details datalist option')).toHaveAttribute('value', 'رياضة')

  await page.keyboard.press('Control+Alt+n')
  await bringIn(desk, 'خطأ.html', '<!-- {"name": "web"} -->\n<p>{{title}}</p>')
  await expect(dialog(page).locator('.newsroom-problems li')).toHaveCount(3)
  await shot(page, 'newsroom-refused')
  await dialog(page).getByRole('button', { name: 'حسنا' }).click()
  const shared = { format: 1, site: { name: 'المساء', sections: [{ name: 'ثقافة', slug: 'culture' }] } }
  const profiles = [{ name: 'app', label: 'تطبيق الهاتف', template: ownPage }]
  await bringIn(desk, 'المساء.json', JSON.stringify({ ...shared, profiles }))
  await expect(dialog(page).locator('.newsroom-changes tbody th')).toHaveText([
    'اسم الموقع',
    'عنوان الموقع',
    'الأقسام',
    'لا يُنشر مقال من دون',
    'صيغة جديدة',
  ])
  await shot(page, 'newsroom-changes')
  expect(await readFile(kept, 'utf8')).toContain('Al Massae')
  await dialog(page).getByRole('button', { name: 'خذ التغييرات' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('المساء.json')
  await expect(dialog(page).getByText('تطبيق الهاتف')).toBeVisible()

  const out = path.join(folder, 'مشترك.json')
  await app.evaluate((electron, filePath) => {
    electron.dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, out)
  await dialog(page).getByRole('button', { name: 'مشاركة…' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('مشترك.json')
  expect(await readFile(out, 'utf8')).toBe(await readFile(kept, 'utf8'))

  await page.keyboard.press('Escape')
  await bodyOf(page).click()
  await typeByKeys(page, 'قال Al Massae')
  await page.keyboard.press('F9')
  await page.getByRole('complementary', { name: 'المعاينة' }).getByLabel('الصيغة').selectOption('app')
  const shown = page.frameLocator('.preview iframe')
  await expect(shown.locator('footer')).toHaveText('تطبيق المساء')
  await expect(shown.locator('p')).toHaveCSS('color', 'rgb(1, 2, 3)')
})
