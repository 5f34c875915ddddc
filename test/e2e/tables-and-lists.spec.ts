import { expect, type Locator, type Page, test } from '@playwright/test'
import type { ArticleElement } from '../../renderer/article/element.ts'
import { writeBody } from '../../renderer/article/export/write-body.ts'
import { printHtml } from '../../renderer/article/html/print.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { pasteHtml } from '../kit/paste.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

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

const standings = (dir: 'rtl' | 'ltr') =>
  `<p>قبل</p><table dir="${dir}"><tr><th>الفريق</th><th>النقاط</th><th>الأهداف</th></tr>
  <tr><td>المغرب</td><td>9</td><td>FIFA</td></tr></table><p>بعد</p>`

const cell = (text: string) =>
  bodyOf(page)
    .locator('td, th')
    .filter({ hasText: new RegExp(`^${text}$`) })

/** The words of a row as they are painted, from the right edge of the window to the left. */
const fromRight = (row: Locator) =>
  row.locator('td, th').evaluateAll((cells) =>
    cells
      .map((each) => ({
        text: each.textContent.replace('\ufeff', ''),
        right: each.getBoundingClientRect().right,
      }))
      .sort((one, other) => other.right - one.right)
      .map(({ text }) => text),
  )

const firstRow = () => fromRight(bodyOf(page).locator('tr').first())

/** Puts the caret behind the letters of a cell, or before them. */
async function stand(text: string, where: 'start' | 'end'): Promise<void> {
  await cell(text).evaluate((each, atEnd) => {
    const letters = document.createTreeWalker(each, NodeFilter.SHOW_TEXT).nextNode()
    if (letters) document.getSelection()?.collapse(letters, atEnd ? (letters.textContent ?? '').length : 0)
  }, where === 'end')
}

const here = () =>
  page.evaluate(() => document.getSelection()?.focusNode?.parentElement?.closest('td, th, p')?.textContent)

async function tableCommand(name: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'الجدول', exact: true }).click()
  await page.locator('.menu').getByText(name, { exact: true }).click()
}

for (const [dir, before, after] of [
  ['rtl', ['الفريق', '', 'النقاط', 'الأهداف'], ['الفريق', 'النقاط', '', 'الأهداف']],
  ['ltr', ['الأهداف', 'النقاط', '', 'الفريق'], ['الأهداف', '', 'النقاط', 'الفريق']],
] as const) {
  test(`a column is put before and after in the order of reading of a table that is ${dir}`, async () => {
    await pasteHtml(page, standings(dir))
    await cell('النقاط').click()
    await tableCommand('عمود قبله')
    expect(await firstRow()).toEqual(before)
    await page.keyboard.press('Control+z')
    await cell('النقاط').click()
    await tableCommand('عمود بعده')
    expect(await firstRow()).toEqual(after)
  })

  test(`the icons of the columns are drawn as they stand in a table that is ${dir}`, async () => {
    await pasteHtml(page, standings(dir))
    await cell('النقاط').click()
    await page.getByRole('toolbar').getByRole('button', { name: 'الجدول', exact: true }).click()
    const plus = page.getByRole('menuitem', { name: 'عمود قبله' }).locator('path').last()
    const icon = page.getByRole('menuitem', { name: 'عمود قبله' }).locator('svg')
    const [drawn, frame] = [await plus.boundingBox(), await icon.boundingBox()]
    const isOnTheRight = (drawn?.x ?? 0) > (frame?.x ?? 0) + (frame?.width ?? 0) / 2
    expect(isOnTheRight).toBe(dir === 'rtl')
    await page.keyboard.press('Escape')
  })
}

test('the writer turns the columns round and back; it is saved, and exported with the table', async () => {
  await pasteHtml(page, '<table><tr><td>المغرب</td><td>2</td></tr></table>')
  expect(await firstRow()).toEqual(['المغرب', '2'])
  await cell('المغرب').click()
  await tableCommand('الأعمدة من اليسار إلى اليمين')
  expect(await firstRow()).toEqual(['2', 'المغرب'])
  await untilSaved(page)
  await page.keyboard.press('Control+z')
  expect(await firstRow()).toEqual(['المغرب', '2'])
})

test('Tab walks in reading order, and begins a row behind the last cell', async () => {
  await pasteHtml(page, standings('ltr'))
  await stand('الأهداف', 'end')
  await page.keyboard.press('Tab')
  expect(await here()).toBe('المغرب')
  await page.keyboard.press('Shift+Tab')
  expect(await here()).toBe('الأهداف')
  await stand('FIFA', 'end')
  await page.keyboard.press('Tab')
  await typeByKeys(page, 'جديد')
  await expect(bodyOf(page).locator('tr').last().locator('td')).toHaveText(['جديد', '\ufeff', '\ufeff'])
})

for (const dir of ['rtl', 'ltr'] as const) {
  test(`arrows go to the cell on that side in a table that is ${dir}`, async () => {
    await pasteHtml(page, standings(dir))
    const [towards, back] =
      dir === 'rtl' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const)
    const walks = [
      ['9', 'end', towards, 'FIFA'],
      ['9', 'start', back, 'المغرب'],
      ['الفريق', 'end', 'ArrowDown', 'المغرب'],
      ['النقاط', 'end', 'ArrowDown', '9'],
      ['9', 'end', 'ArrowUp', 'النقاط'],
      ['المغرب', 'end', 'ArrowDown', 'بعد'],
      ['الأهداف', 'end', 'ArrowUp', 'قبل'],
    ] as const
    for (const [from, where, key, to] of walks) {
      await stand(from, where)
      await page.keyboard.press(key)
      expect(await here(), `${from} ${key}`).toBe(to)
    }
    await typeByKeys(page, '!')
    await expect(bodyOf(page).locator('p').first()).toContainText('!')
  })
}

/** Whether ink of a list's marker lies right of the letters of an item, left of them, or on neither side. */
async function markerSide(item: Locator): Promise<'right' | 'left' | 'none'> {
  await item.scrollIntoViewIfNeeded()
  const at = await item.boundingBox()
  if (!at) throw new Error('No such item is shown.')
  const strip = async (x: number) => {
    const picture = await item.page().screenshot({
      clip: { x, y: at.y, width: 34, height: Math.min(at.height, 34) },
    })
    return inkIn(picture)
  }
  if (await strip(at.x + at.width)) return 'right'
  return (await strip(at.x - 34)) ? 'left' : 'none'
}

const item = (text: string) =>
  bodyOf(page)
    .locator('li > p')
    .filter({ hasText: new RegExp(`^${text}`) })

/** Whether a picture has more than one colour. */
const inkIn = (picture: Buffer) =>
  page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [])
    return new Set(pixels).size > 1
  }, Array.from(picture))

test('markers stand where the items begin, also of nested lists and of numbers that count on', async () => {
  await pasteHtml(
    page,
    `<ol start="9"><li>أولا<ul><li>نقطة فرعية</li></ul></li><li>عاشرا</li></ol>
    <ol dir="ltr"><li>first of all the words<ul><li>a nested point of it</li></ul></li></ol>`,
  )
  expect([await markerSide(item('أولا')), await markerSide(item('نقطة'))]).toEqual(['right', 'right'])
  expect(await markerSide(item('عاشرا'))).toBe('right')
  expect([await markerSide(item('first')), await markerSide(item('a nested'))]).toEqual(['left', 'left'])
  await expect(bodyOf(page).locator('ol').first()).toHaveAttribute('start', '9')
})

test('a list that is selected whole turns its markers, by a key of the menu, and Undo turns them back', async () => {
  await pasteHtml(page, '<ul><li>واحد</li><li>اثنان</li></ul>')
  expect(await markerSide(item('اثنان'))).toBe('right')
  await page.keyboard.press('Control+a')
  await page.getByRole('toolbar').getByRole('button', { name: 'الاتجاه' }).click()
  await page.getByRole('menuitemradio', { name: 'من اليسار إلى اليمين', exact: true }).click()
  expect(await bodyOf(page).locator('ul').getAttribute('dir')).toBe('ltr')
  expect(await markerSide(item('اثنان'))).toBe('left')
  await page.keyboard.press('Control+z')
  expect(await markerSide(item('اثنان'))).toBe('right')
})

const paragraph = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const row = (...texts: readonly string[]): ArticleElement => ({
  type: 'table-row',
  children: texts.map((text) => ({ type: 'table-cell', header: false, children: [{ text }] })),
})
const listOf = (...children: ArticleElement[]): ArticleElement => ({
  type: 'list',
  ordered: false,
  children: children.map((child) => ({ type: 'list-item', children: [child] })),
})
const exported = [
  { type: 'table', children: [row('المغرب', 'النقاط'), row('بلجيكا', '2')] },
  { type: 'table', dir: 'ltr', children: [row('العمود الأول', 'العمود الثاني')] },
  listOf(paragraph('نقطة أولى')),
  listOf(paragraph('This is a point of its own')),
] satisfies readonly ArticleElement[]

/** A page of a website that is read in a direction, with a stylesheet of its own that knows nothing of the article. */
const hostPage = (host: 'rtl' | 'ltr', content: string) => `<!doctype html><html dir="${host}"><style>
  body { font: 16px serif; background: white; color: black; }
  ul, ol { margin: 0 0 20px 30px; padding: 0 40px; list-style: square outside; }
  table { width: 100%; margin-left: 12px; border-spacing: 3px; }
  td { text-align: left; }
</style><body>${content}</body></html>`

async function openWindow(): Promise<Page> {
  const opened = desk.app.waitForEvent('window')
  await desk.app.evaluate(({ BrowserWindow }) => {
    void new BrowserWindow({ width: 900, height: 600 }).loadURL('data:text/html,')
  })
  return opened
}

test('exported tables and lists keep their order and their markers in every host', async () => {
  const written = printHtml(
    writeBody(exported, {
      language: 'ar',
      base: 'rtl',
      picture: ({ picture, width, height }) => ({ src: picture, width, height, sources: [] }),
    }),
  )
  const site = await openWindow()
  for (const host of ['rtl', 'ltr'] as const) {
    await site.setContent(hostPage(host, written))
    expect(await fromRight(site.locator('tr').nth(0))).toEqual(['المغرب', 'النقاط'])
    expect(await fromRight(site.locator('tr').nth(1))).toEqual(['بلجيكا', '2'])
    expect(await fromRight(site.locator('tr').nth(2))).toEqual(['العمود الثاني', 'العمود الأول'])
    expect(await markerSide(site.locator('li').nth(0))).toBe('right')
    expect(await markerSide(site.locator('li').nth(1))).toBe('left')
  }
  await site.close()
})
