import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../kit/typing.ts'

const picture = path.join(import.meta.dirname, 'fixtures/harbour.png')

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

/** Puts data on the system's clipboard as another program would, and pastes it by the key. */
async function paste(kinds: { readonly text?: string; readonly html?: string }): Promise<void> {
  await page.evaluate(({ text = '', html = '' }) => {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text)
      if (html !== '') event.clipboardData?.setData('text/html', html)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', put, { capture: true, once: true })
  }, kinds)
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
}

/** Presses the key for copying, and answers what the page gave to the clipboard. */
async function copy(): Promise<{ readonly text: string; readonly html: string }> {
  const given = await page.evaluateHandle(() => {
    const read: { text: string; html: string }[] = []
    const listen = ({ clipboardData }: ClipboardEvent) => {
      const kind = (name: string) => clipboardData?.getData(name) ?? ''
      read.push({ text: kind('text/plain'), html: kind('text/html') })
    }
    document.addEventListener('copy', listen, { once: true })
    return read
  })
  await page.keyboard.press('Control+c')
  const [first] = await given.jsonValue()
  if (!first) throw new Error('the page gave nothing to the clipboard')
  return first
}

/** Where a letter of the body is painted, as its distance from the left edge of the window. */
const letterAt = (text: string, offset: number) =>
  page.evaluate(
    ([wanted, at]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.article-body') as Element,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = (node.textContent ?? '').indexOf(wanted)
        if (index < 0) continue
        const range = document.createRange()
        range.setStart(node, index + at)
        range.setEnd(node, index + at + 1)
        return range.getBoundingClientRect().x
      }
      return -1
    },
    [text, offset] as const,
  )

test('every block has the direction of its words, not of its first letter', async () => {
  await typeByKeys(
    page,
    'BBC: قالت الوزارة إن الأمطار ستستمر.\nLe ministre a déclaré que la pluie continuera.\n2022\nالمغرب 2-0 بلجيكا',
  )
  const dirs = await bodyOf(page)
    .locator('p')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('dir')))
  expect(dirs).toEqual(['rtl', 'ltr', 'rtl', 'rtl'])
  expect(await letterAt('BBC:', 0)).toBeGreaterThan(await letterAt('قالت', 0))
  expect(await letterAt('Le ministre', 0)).toBeLessThan(await letterAt('Le ministre', 3))
})

test('the writer’s own choice of direction stands above the words, and goes on after Enter', async () => {
  await typeByKeys(page, 'FIFA')
  await page.getByRole('toolbar').getByRole('button', { name: 'الاتجاه' }).click()
  await page.getByRole('menuitemradio', { name: 'من اليسار إلى اليمين', exact: true }).click()
  await typeByKeys(page, '\nثم')
  const dirs = await bodyOf(page)
    .locator('p')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('dir')))
  expect(dirs).toEqual(['ltr', 'ltr'])
})

test('undo takes back a word, redo brings it again', async () => {
  await typeByKeys(page, 'واحد اثنان ثلاثة')
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toHaveText(/^واحد اثنان\s*$/)
  await page.keyboard.press('Control+Shift+z')
  await expect(bodyOf(page)).toHaveText('واحد اثنان ثلاثة')
})

test('Backspace takes one haraka at a time, then the letter', async () => {
  await page.keyboard.insertText('أهلًا')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(bodyOf(page)).toHaveText('أهل')
})

test('the keys of commands work with an Arabic keyboard layout', async () => {
  await page.evaluate(() => {
    const body = document.querySelector('.article-body')
    body?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'لا',
        code: 'KeyB',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    )
  })
  await typeByKeys(page, 'غليظ')
  await expect(bodyOf(page).locator('strong')).toHaveText('غليظ')
})

test('a page pasted from the web leaves only what an article holds', async () => {
  await paste({
    text: 'x',
    html: '<h1 onclick="x()">عنوان</h1><p style="color:red;text-align:right">نص <b>مهم</b> و<a href="javascript:alert(1)">رابط</a> <a href="https://example.ma">آخر</a><img src="https://example.com/pixel.gif"></p><script>window.ran = 1</script><ul><li>أ<li>ب</ul>',
  })
  const body = bodyOf(page)
  await expect(body.locator('h2')).toHaveText('عنوان')
  await expect(body.locator('strong')).toHaveText('مهم')
  await expect(body.locator('a')).toHaveText('آخر')
  await expect(body.locator('li')).toHaveText(['أ', 'ب'])
  await expect(body.locator('img')).toHaveCount(0)
  expect(await page.evaluate('window.ran')).toBeUndefined()
})

test('plain text is pasted by paragraphs, a phrase into its line', async () => {
  await typeByKeys(page, 'قبل  بعد')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await paste({ text: 'عبارة' })
  await expect(bodyOf(page).locator('p')).toHaveCount(1)
  await page.keyboard.press('Control+End')
  await paste({ text: '\nفقرة ثانية\n\nTroisième paragraphe' })
  await expect(bodyOf(page).locator('p').last()).toHaveText('Troisième paragraphe')
})

test('what is copied is clean HTML with directions, and comes back whole', async () => {
  await typeByKeys(page, 'نص ')
  await page.keyboard.press('Control+b')
  await typeByKeys(page, 'غليظ')
  await page.keyboard.press('Control+a')
  const { text, html } = await copy()
  expect(text).toBe('نص غليظ')
  expect(html).toContain('<p dir="rtl">نص <strong>غليظ</strong></p>')
  expect(html).not.toMatch(/slate|data-|span/)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect(bodyOf(page).locator('strong')).toHaveCount(2)
})

test('a picture dropped on the page lands where it was dropped', async () => {
  await typeByKeys(page, 'الأولى\nالثانية')
  const bytes = [...(await readFile(picture))]
  await page.evaluate((held) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(held)], 'ميناء.png', { type: 'image/png' }))
    const place = document.querySelector('.article-body p')?.getBoundingClientRect()
    const init = {
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
      clientX: (place?.right ?? 0) - 30,
      clientY: (place?.top ?? 0) + 10,
    }
    document.querySelector('.article-body p')?.dispatchEvent(new DragEvent('drop', init))
  }, bytes)
  await expect(bodyOf(page).locator('figure img')).toHaveJSProperty('naturalWidth', 960)
  const order = await bodyOf(page).evaluate((body) => Array.from(body.children, ({ tagName }) => tagName))
  expect(order).toEqual(['P', 'FIGURE', 'P'])
})

test('a file that is no picture is refused with a sentence, and nothing is added', async () => {
  await page.getByRole('toolbar').getByRole('button', { name: 'صورة', exact: true }).click()
  await page
    .getByTestId('picture-file')
    .setInputFiles({ name: 'صورة.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') })
  await expect(page.getByRole('alert')).toContainText('ليس صورة يقرؤها مداد')
  await expect(bodyOf(page).locator('figure')).toHaveCount(0)
})

test('find marks every place, hamzas aside, and replaces them in one step', async () => {
  await typeByKeys(page, 'الأمن في الرباط، والامن في الدار البيضاء.')
  await expect(bodyOf(page)).toHaveText('الأمن في الرباط، والامن في الدار البيضاء.')
  await page.keyboard.press('Control+f')
  await page.getByLabel('بحث', { exact: true }).fill('الامن')
  await expect(page.locator('.find-bar output')).toHaveText('1 من 2')
  expect(await page.evaluate(`CSS.highlights.get('found').size`)).toBe(2)
  await page.getByLabel('استبدال بـ').fill('السلام')
  await page.getByRole('button', { name: 'استبدال الكل' }).click()
  await expect(bodyOf(page)).toHaveText('السلام في الرباط، والسلام في الدار البيضاء.')
  await page.keyboard.press('Escape')
  await bodyOf(page).click()
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toHaveText('الأمن في الرباط، والامن في الدار البيضاء.')
})

test('a table is filled by Tab, and grows at its end', async () => {
  await page.getByRole('toolbar').getByRole('button', { name: 'إدراج' }).click()
  await page.getByRole('menuitemradio', { name: 'جدول' }).click()
  await page.getByLabel('الصفوف').fill('2')
  await page.getByLabel('الأعمدة').fill('2')
  await page.keyboard.press('Enter')
  await page.locator('.article-body table').waitFor()
  for (const text of ['الفريق', 'النقاط', 'Raja', '9', 'الوداد']) {
    await typeByKeys(page, text)
    await page.keyboard.press('Tab')
  }
  await expect(bodyOf(page).locator('th')).toHaveText(['الفريق', 'النقاط'])
  await expect(bodyOf(page).locator('tr')).toHaveCount(3)
  await expect(bodyOf(page).locator('table')).toHaveAttribute('dir', 'rtl')

  const box = await bodyOf(page).boundingBox()
  await bodyOf(page).click({ position: { x: 100, y: (box?.height ?? 0) - 20 } })
  await typeByKeys(page, 'ثم نكتب بعد الجدول')
  await expect(bodyOf(page).locator('table + p')).toHaveText('ثم نكتب بعد الجدول')
})

test('the counts follow the text', async () => {
  await typeByKeys(page, 'كلمة FIFA 2022')
  await expect(page.locator('.status-bar')).toContainText('3 كلمات')
})

test('a finding leads to its place', async () => {
  await typeByKeys(page, 'نص')
  await page.locator('.findings button').filter({ hasText: 'المقال بلا عنوان' }).click()
  await typeByKeys(page, 'وجدناه')
  await expect(page.getByRole('textbox', { name: 'العنوان', exact: true })).toHaveValue('وجدناه')
  await expect(page.locator('.findings button')).toHaveCount(0)
})
