import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { otherDesk, writeElsewhere } from '../kit/other-desk.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page
let folder: string

test.beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
  folder = join(desk.userData, 'library')
})

test.beforeEach(async () => {
  for (const name of articles()) rmSync(join(folder, name))
  rmSync(join(folder, '.midad-bin'), { recursive: true, force: true })
  await openBlankPage(page)
  await typeByKeys(page, 'أول الكلام')
  await untilSaved(page)
})

test.afterAll(async () => {
  await desk.close()
})

const bar = () => page.locator('.outside-bar')
const choose = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
const articles = () => readdirSync(folder).filter((name) => name.endsWith('.midad'))
const file = () => join(folder, articles()[0] ?? '')

/** The texts of every article in the folder, as another program reads them. */
async function texts(): Promise<readonly string[]> {
  const other = otherDesk(folder)
  const { rows } = await other.state()
  const found: string[] = []
  for (const { id } of rows) {
    const opened = await other.open(id)
    if (opened.ok)
      found.push(
        opened.value.article.body
          .map(({ children }) => children.map((child) => ('text' in child ? child.text : '')).join(''))
          .join('|'),
      )
  }
  other.close()
  return found.toSorted()
}

/** Types words, and lets another desk write its own before they are saved. */
async function clash(): Promise<void> {
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' كلامي')
  await writeElsewhere(folder, 'كلام غيري')
  await expect(bar()).toContainText('غيّر برنامج آخر هذا المقال')
}

test('what another program writes is shown, where there is nothing unsaved here; what was here is in the history', async () => {
  await writeElsewhere(folder, 'كلام غيري')
  await expect(bodyOf(page)).toHaveText('كلام غيري')
  await expect(page.locator('.message')).toContainText('فقُرئ من جديد')
  await page.keyboard.press('Control+Alt+h')
  await expect(page.locator('.version').first()).toBeVisible()
  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' ثم زيادة')
  await untilSaved(page)
  expect(await texts()).toEqual(['كلام غيري ثم زيادة'])
})

test('with words on both sides nothing is written over; the writer keeps what is here', async () => {
  await clash()
  expect(await texts()).toEqual(['كلام غيري'])
  await choose('أبقِ ما هنا')
  await expect(bar()).toBeHidden()
  await untilSaved(page)
  expect(await texts()).toEqual(['أول الكلام كلامي'])
})

test('… takes what is in the file', async () => {
  await clash()
  await choose('خذ ما في الملف')
  await expect(bodyOf(page)).toHaveText('كلام غيري')
  await expect(bar()).toBeHidden()
  expect(await texts()).toEqual(['كلام غيري'])
})

test('… keeps both, as two articles', async () => {
  await clash()
  await choose('أبقِهما معا')
  await expect(bodyOf(page)).toHaveText('كلام غيري')
  expect(await texts()).toEqual(['أول الكلام كلامي', 'كلام غيري'])
})

test('… compares, takes a paragraph of the file, and keeps the rest', async () => {
  await page.keyboard.press('Control+End')
  await typeByKeys(page, '\nفقرة ثانية مني')
  await writeElsewhere(folder, 'أول الكلام كما صححه غيري')
  await expect(bar()).toBeVisible()
  await choose('قارن')
  const comparison = page.getByRole('region', { name: 'ما في الملف' })
  await expect(comparison.locator('.comparison-row')).toHaveCount(2)
  await comparison.getByRole('button', { name: 'خذ هذه الفقرة من الملف' }).first().click()
  await expect(bodyOf(page).locator('p')).toHaveText(['أول الكلام كما صححه غيري', 'فقرة ثانية مني'])
  await comparison.getByRole('button', { name: 'أبقِ ما هنا' }).click()
  await untilSaved(page)
  expect(await texts()).toEqual(['أول الكلام كما صححه غيري|فقرة ثانية مني'])
})

test('a file that was deleted is written again', async () => {
  rmSync(file())
  await expect(bar()).toContainText('لم يعد ملف المقال في المجلد')
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' بقي')
  await choose('اكتب الملف من جديد')
  await expect(bar()).toBeHidden()
  await untilSaved(page)
  expect(await texts()).toEqual(['أول الكلام بقي'])
})

for (const [name, damage] of [
  ['zeroed', (path: string) => Buffer.alloc(statSync(path).size)],
  ['emptied', () => ''],
  ['filled with garbage', () => 'garbage'],
] as const)
  test(`a file that was ${name} is written again, and stays in the bin`, async () => {
    const path = file()
    const bytes = Buffer.from(damage(path))
    writeFileSync(path, bytes)
    await expect(bar()).toContainText('لم يعد ملف المقال مقروءا')
    expect(readFileSync(path)).toEqual(bytes)
    await choose('اكتب الملف من جديد')
    await expect(bar()).toBeHidden()
    await untilSaved(page)
    expect(await texts()).toEqual(['أول الكلام'])
    const bin = join(folder, '.midad-bin')
    expect(readdirSync(bin).map((held) => readFileSync(join(bin, held)))).toEqual([bytes])
  })

test('a touch, a copy put in its place, another name and our own saves are no changes', async () => {
  const later = new Date(Date.now() + 60_000)
  utimesSync(file(), later, later)
  writeFileSync(`${file()}.new`, readFileSync(file()))
  renameSync(`${file()}.new`, file())
  renameSync(file(), join(folder, 'اسم آخر.midad'))
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' وزيادة')
  await untilSaved(page)
  await expect(page.locator('.article-row')).toHaveCount(1)
  await expect(bar()).toBeHidden()
  expect(await texts()).toEqual(['أول الكلام وزيادة'])
})

test('a conflict copy of a sync client is an article of its own, and ours is saved on', async () => {
  const copy = `${file().slice(0, -6)}.sync-conflict-20221120-103000-ABCDEFG.midad`
  writeFileSync(copy, readFileSync(file()))
  await expect(page.locator('.article-row')).toHaveCount(2)
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' وزيادة')
  await untilSaved(page)
  expect(await texts()).toEqual(['أول الكلام', 'أول الكلام وزيادة'])
  expect(existsSync(copy)).toBe(true)
})

test('with words on both sides the window stays open until the writer has chosen', async () => {
  await clash()
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await expect(page.locator('.message')).toContainText('تغيّر المقال')
  await expect(bar()).toBeVisible()
  await choose('أبقِ ما هنا')
  await untilSaved(page)
  expect(await texts()).toEqual(['أول الكلام كلامي'])
})
