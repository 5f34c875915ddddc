import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, typeByKeys, untilSaved } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page
let place: string
let library: string

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-library-'))
  desk = await launchDesk()
  page = desk.page
})

test.beforeEach(async () => {
  library = path.join(await mkdtemp(path.join(place, 'مجلد ')), 'مقالات')
  await mkdir(library)
  await chooseFolder(library)
  await expect(page.locator('.library-nothing')).toBeVisible()
})

test.afterAll(async () => {
  await desk.close()
  await rm(place, { recursive: true, force: true })
})

const rows = () => page.locator('.article-row-main strong')
const files = async () => (await readdir(library)).filter((name) => name.endsWith('.midad')).sort()

async function newArticle(template: string, headline: string): Promise<void> {
  await page.locator('.library-new').click()
  await page.getByRole('dialog').getByRole('button', { name: template }).click()
  const title = page.getByRole('textbox', { name: 'العنوان', exact: true })
  // The article that was open stays until it is saved.
  await expect(title).toHaveValue('')
  await title.click()
  await typeByKeys(page, headline)
  await page.keyboard.press('Control+s')
  await untilSaved(page)
  await expect(rows().filter({ hasText: headline })).toHaveCount(1)
}

async function choose(headline: string, action: string): Promise<void> {
  const row = page.locator('.article-row').filter({ hasText: headline }).first()
  await row.hover()
  await row.getByRole('button', { name: 'إجراءات المقال' }).click()
  await row.getByRole('menuitem', { name: action }).click()
}

/** Changes the library's folder as a writer does; only the system's dialog is answered by the test. */
async function chooseFolder(folder: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, folder)
  await page.getByRole('button', { name: 'ترتيب' }).click()
  await page.getByRole('menuitem', { name: 'تغيير المجلد…' }).click()
}

test('an empty library says what to do', async () => {
  await expect(page.locator('.library-nothing')).toContainText('لا مقالات هنا بعد')
})

test('a new article takes its file’s name from its headline', async () => {
  await newArticle('صفحة بيضاء', 'الرباط تستضيف معرض الكتاب 2026')
  expect(await files()).toEqual(['الرباط تستضيف معرض الكتاب 2026.midad'])
})

test('a template gives the new article its shape', async () => {
  await newArticle('تقرير مباراة', 'المغرب 2-0 بلجيكا')
  await expect(bodyOf(page).locator('h2')).toHaveText(['الأهداف', 'الترتيب'])
  await expect(bodyOf(page).locator('th')).toHaveText(['الفريق', 'لعب', 'نقاط'])
})

test('articles are renamed, moved, duplicated, binned and restored', async () => {
  await newArticle('صفحة بيضاء', 'خبر أول')
  await choose('خبر أول', 'تغيير اسم الملف')
  await page.getByRole('textbox', { name: 'اسم الملف' }).fill('Brief: le sommet?')
  await page.getByRole('button', { name: 'تطبيق' }).click()
  await expect.poll(files).toEqual([expect.stringMatching(/^Brief.*le sommet.*\.midad$/)])

  await choose('خبر أول', 'نقل إلى مجلد…')
  await page.getByRole('combobox', { name: 'المجلد' }).fill('أرشيف')
  await page.keyboard.press('Enter')
  await expect.poll(() => readdir(library)).toContain('أرشيف')
  await expect.poll(async () => (await readdir(path.join(library, 'أرشيف'))).length).toBe(1)
  await choose('خبر أول', 'نقل إلى مجلد…')
  await expect(page.getByRole('combobox', { name: 'المجلد' })).toHaveValue('أرشيف')
  await page.getByRole('combobox', { name: 'المجلد' }).fill('')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await files()).length).toBe(1)

  await choose('خبر أول', 'نسخة ثانية')
  await expect(rows()).toHaveCount(2)
  expect(await files()).toHaveLength(2)

  await choose('خبر أول', 'نقل إلى السلة')
  await expect(rows()).toHaveCount(1)
  await page.getByRole('button', { name: 'سلة المهملات' }).click()
  await expect(rows()).toHaveText(['خبر أول'])
  await choose('خبر أول', 'استرجاع')
  await expect(rows()).toHaveCount(2)
  expect(await files()).toHaveLength(2)
})

test('all of a menu can be pressed, at the first row of a short list and at the last of a long one', async () => {
  await newArticle('صفحة بيضاء', 'وحيد')
  await expect(covered('وحيد')).resolves.toEqual([])
  const [file = ''] = await files()
  const bytes = await readFile(path.join(library, file))
  for (let copy = 1; copy <= 12; copy += 1)
    await writeFile(path.join(library, `نسخة ${String(copy)}.midad`), bytes)
  await expect(rows()).toHaveCount(13)
  await expect(covered('وحيد', -1)).resolves.toEqual([])
})

/** What of a row's menu is out of the window or behind something else. */
async function covered(headline: string, at = 0): Promise<readonly string[]> {
  const row = page.locator('.article-row').filter({ hasText: headline }).nth(at)
  await row.scrollIntoViewIfNeeded()
  await row.hover()
  await row.getByRole('button', { name: 'إجراءات المقال' }).click()
  const items = row.getByRole('menuitem')
  await expect(items).toHaveCount(7)
  const found = await items.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
      .map(({ textContent }) => textContent),
  )
  await page.keyboard.press('ArrowUp')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(items).toHaveCount(0)
  return found
}

test('the list is filtered as one types, hamzas aside, and sorted', async () => {
  await newArticle('صفحة بيضاء', 'أخبار الطقس')
  await newArticle('صفحة بيضاء', 'Sommet de Rabat')
  await newArticle('صفحة بيضاء', 'بطولة إفريقيا')
  await page.getByRole('searchbox').fill('افريقيا')
  await expect(rows()).toHaveText(['بطولة إفريقيا'])
  await page.getByRole('searchbox').fill('rabat')
  await expect(rows()).toHaveText(['Sommet de Rabat'])
  await page.getByRole('searchbox').fill('لا شيء كهذا')
  await expect(page.locator('.library-nothing')).toContainText('لا مقال يطابق')
  await page.getByRole('searchbox').fill('')
  await expect(rows()).toHaveText(['بطولة إفريقيا', 'Sommet de Rabat', 'أخبار الطقس'])
  await page.getByRole('button', { name: 'ترتيب' }).click()
  await page.getByRole('menuitemradio', { name: 'العنوان' }).click()
  await expect(rows()).toHaveText(['أخبار الطقس', 'بطولة إفريقيا', 'Sommet de Rabat'])
})

test('an article that another program puts into the folder appears by itself', async () => {
  await newArticle('صفحة بيضاء', 'الأصل')
  const [file = ''] = await files()
  await writeFile(path.join(library, 'وصل.midad'), await readFile(path.join(library, file)))
  await expect(rows()).toHaveCount(2)
})

test('a damaged file is shown as such, and stays as it is', async () => {
  const damaged = path.join(library, 'تالف.midad')
  await writeFile(damaged, 'PK\u0003\u0004 not really')
  await expect(page.locator('.article-row .bad')).toHaveText('ملف لا يُقرأ')
  expect(await readFile(damaged, 'utf8')).toBe('PK\u0003\u0004 not really')
})

test('switching between articles saves the one that is left', async () => {
  await newArticle('صفحة بيضاء', 'الأول')
  await bodyOf(page).click()
  await typeByKeys(page, 'نص لم يُحفظ بعد')
  await newArticle('صفحة بيضاء', 'الثاني')
  await rows().filter({ hasText: 'الأول' }).click()
  await expect(bodyOf(page)).toContainText('نص لم يُحفظ بعد')
})

test('closing the window saves what was written', async () => {
  await newArticle('صفحة بيضاء', 'قبل الإغلاق')
  await bodyOf(page).click()
  await typeByKeys(page, 'آخر جملة.')
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await desk.app.waitForEvent('close')
  desk = await launchDesk({ library })
  page = desk.page
  await page.locator('.library').waitFor()
  await rows().filter({ hasText: 'قبل الإغلاق' }).click()
  await expect(bodyOf(page)).toContainText('آخر جملة.')
})
