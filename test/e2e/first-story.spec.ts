import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { articleIn } from '../kit/article-in.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { midad } from '../kit/midad.ts'
import { bodyOf, typeByKeys, untilSaved } from '../kit/typing.ts'
import { hasJava, htmlFindings } from '../kit/vnu.ts'

const root = path.resolve(import.meta.dirname, '../..')
const ownSample = path.join(root, 'assets/samples/oasis-robot-cup.txt')
const sharedSample = path.resolve(root, '../shared/samples/hammouchi-qatar-2022.txt')
const picture = path.join(import.meta.dirname, 'fixtures/harbour.png')

let desk: DeskUnderTest
let page: Page
let place: string
let library: string

test.beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-story-'))
  library = path.join(place, 'library')
  await mkdir(library)
  await openDesk()
})

test.afterEach(async () => {
  await desk.close()
  await rm(place, { recursive: true, force: true })
})

async function openDesk(): Promise<void> {
  desk = await launchDesk({ library })
  page = desk.page
  await page.locator('.library').waitFor()
}

/** Answers the system's dialogs, which no test can click. */
async function chooseInDialogs(...paths: readonly string[]): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

async function importFile(file: string): Promise<void> {
  await chooseInDialogs(file)
  await page.locator('.library').getByRole('button', { name: 'استيراد' }).click()
  await bodyOf(page).waitFor()
}

async function onlyFile(): Promise<string> {
  const [file, ...others] = (await readdir(library)).filter((name) => name.endsWith('.midad'))
  expect(others).toEqual([])
  return path.join(library, file ?? '')
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

test('the real article of 2022 comes in with its headline, and without what its site added', async () => {
  test.skip(!existsSync(sharedSample), 'the sample is not beside this checkout')
  await importFile(sharedSample)
  await expect(field('العنوان')).toHaveValue(
    'عبد اللطيف حموشي ينقل التجربة الامنية المغربية لقطر لدعم فعاليات مونديال 2022',
  )
  await expect(field('التوقيع')).toHaveValue('حدث/م')
  await expect(bodyOf(page).locator('p')).toHaveCount(4)
  await expect(bodyOf(page)).not.toContainText('التعليقات مغلقة')
  await expect(page.getByRole('alert')).toContainText('حدث كم')
})

test('what is said of an import hides neither the line that one writes nor the X-ray of it', async () => {
  await importFile(ownSample)
  await page.getByRole('alert').waitFor()
  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, '\nBBC: آخر سطر')
  await page.keyboard.press('F8')
  await page.locator('.x-ray-pane').waitFor()
  await typeByKeys(page, ' هنا')
  const hidden = await page.evaluate(() => {
    const selectors = ['.x-ray-pane', '.status-bar', '.article-body > :last-child'] as const
    return selectors.filter((selector) => {
      const element = document.querySelector(selector)
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
      return !element?.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
  })
  expect(hidden).toEqual([])
})

test('a story is imported, written on, saved, closed, opened again and exported, and loses nothing', async () => {
  test.slow()
  await importFile(ownSample)
  await expect(field('العنوان')).not.toHaveValue('')
  await expect(field('العنوان')).not.toHaveValue(/ – /)
  await expect(field('التوقيع')).not.toHaveValue('')
  await expect(bodyOf(page)).not.toContainText('التعليقات مغلقة')

  await bodyOf(page).locator('p').last().click()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, '\nقالت France 24 إن «المغرب» فاز 2-0 أمس.\n')
  await page.keyboard.press('Control+Alt+2')
  await typeByKeys(page, 'خلفية\n')
  await page.keyboard.press('Control+Shift+8')
  await typeByKeys(page, 'أولا\nثانيا\n\n')
  await page.keyboard.press('Control+b')
  await typeByKeys(page, 'مهم')
  await page.keyboard.press('Control+b')
  await typeByKeys(page, ' ثم رابط ')
  await page.keyboard.press('Control+k')
  await page.getByLabel('العنوان الإلكتروني').fill('https://example.ma/sport')
  await page.getByLabel('النص الظاهر').fill('الخبر')
  await page.keyboard.press('Enter')
  await typeByKeys(page, ' هنا')

  const body = bodyOf(page)
  await expect(body.locator('h2').last()).toHaveText('خلفية')
  await expect(body.locator('ul > li')).toHaveText(['أولا', 'ثانيا'])
  await expect(body.locator('strong').last()).toHaveText('مهم')
  await expect(body.locator('a').last()).toHaveAttribute('href', 'https://example.ma/sport')
  await expect(body.getByText('France 24')).toBeVisible()

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'صورة', exact: true }).click()
  await page.getByTestId('picture-file').setInputFiles(picture)
  await expect(body.locator('figure img')).toHaveJSProperty('naturalWidth', 960)
  await page.getByRole('button', { name: 'صورة بلا وصف' }).first().click()
  await page.getByLabel('وصف الصورة لمن لا يراها').fill('قارب أحمر في البحر')
  await page.getByLabel('المصدر').fill('أرشيف')
  await page.getByTestId('focus').focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key)
  await expect(page.getByText('40٪ من اليسار، 49٪ من الأعلى')).toBeAttached()
  await page.getByRole('button', { name: 'تطبيق' }).click()

  await page.keyboard.press('Control+s')
  await untilSaved(page)
  const file = await onlyFile()
  const before = await readFile(file)
  const written = await articleIn(file)
  await desk.close()

  await openDesk()
  await page.locator('.article-row-main').click()
  await expect(bodyOf(page).locator('figure img')).toHaveJSProperty('naturalWidth', 960)
  expect(await readFile(file)).toEqual(before)
  await bodyOf(page).locator('h2').last().click()
  await typeByKeys(page, 'س')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+s')
  await untilSaved(page)
  expect(JSON.stringify(await articleIn(file))).toBe(JSON.stringify(written))

  for (const profile of ['web', 'page']) {
    const fromWindow = path.join(place, 'window', profile)
    const fromShell = path.join(place, 'shell', profile)
    await mkdir(fromWindow, { recursive: true })
    await chooseInDialogs(fromWindow)
    await page.keyboard.press('Control+e')
    await page.locator(`input[value=${profile}]`).check()
    await page.getByRole('button', { name: 'اختيار المجلد والتصدير' }).click()
    await expect(page.getByRole('status').last()).toContainText('صُدِّر المقال')
    await page.getByRole('dialog').getByRole('button', { name: 'إغلاق' }).last().click()

    expect(midad('export', file, '--profile', profile, '--to', fromShell)).toMatchObject({ status: 0 })
    expect(await everyFile(fromShell)).toEqual(await everyFile(fromWindow))
    if (hasJava) expect(htmlFindings(await checkable(fromWindow))).toEqual([])
  }
})

/** Every file below a folder, by its path in it. */
async function everyFile(folder: string): Promise<Readonly<Record<string, Buffer>>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const files = names.map(async ({ name, parentPath }): Promise<[string, Buffer]> => {
    const whole = path.join(parentPath, name)
    return [path.relative(folder, whole), await readFile(whole)]
  })
  return Object.fromEntries(await Promise.all(files))
}

/** The HTML files of a folder as documents: a fragment is put into the smallest page that may hold it. */
async function checkable(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'))
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      const content = await readFile(file, 'utf8')
      if (content.startsWith('<!doctype html>')) return file
      const whole = path.join(place, `whole-${name}`)
      await writeFile(
        whole,
        `<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>م</title></head><body><h1>م</h1>${content}</body></html>\n`,
      )
      return whole
    }),
  )
}
