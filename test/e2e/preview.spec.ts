import path from 'node:path'
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { mixedLine } from '../kit/mixed-lines.ts'
import { paintedBlocks } from '../kit/painted-order.ts'
import { pasteHtml } from '../kit/paste.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../kit/typing.ts'

test.describe.configure({ mode: 'serial' })

let desk: DeskUnderTest
let page: Page
let frame: FrameLocator

test.beforeAll(async () => {
  desk = await launchDesk({ settings: { libraryShown: true, previewHost: 'own' } })
  page = desk.page
  frame = page.frameLocator('.preview iframe')
})

test.afterAll(async () => {
  await desk.close()
})

const pane = () => page.getByRole('complementary', { name: 'المعاينة' })
const shown = () => frame.locator('.entry-content')
const choose = (label: string, option: string) => pane().getByLabel(label).selectOption(option)

/** The letters of a block of one line, as they stand from left to right. */
const painted = (block: Locator): Promise<string> =>
  block.evaluate((element) => {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = element.ownerDocument.createRange()
    const letters: { letter: string; at: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [offset, letter] of Array.from(node.textContent ?? '').entries()) {
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        if (letter !== '\uFEFF' && letter !== ' ')
          letters.push({ letter, at: range.getBoundingClientRect().left })
      }
    return letters
      .toSorted((one, other) => one.at - other.at)
      .map(({ letter }) => letter)
      .join('')
  })

test('a line is in the preview as it is in the editor, while it is written', async () => {
  await openBlankPage(page)
  await page.keyboard.press('F9')
  await expect(pane()).toBeVisible()
  const line = 'فاز Young Robots (Paris) 2-0 أمس!'
  await typeByKeys(page, line)
  await expect(shown().locator('p')).toHaveText(line)
  const written = await painted(bodyOf(page).locator('p'))
  expect(await painted(shown().locator('p'))).toBe(written)
  await choose('الموقع', 'foreign')
  await expect(frame.locator('.masthead')).toBeVisible()
  expect(await frame.locator('html').getAttribute('dir')).toBe('ltr')
  expect(await painted(shown().locator('p'))).toBe(written)
  await choose('الموقع', 'own')
})

test('mixed lines are painted as they are meant in both websites', async () => {
  const lines = Array.from({ length: 24 }, (_, seed) => mixedLine(seed + 1))
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  await openBlankPage(page)
  await pasteHtml(
    page,
    lines.map(({ text, direction }) => `<p dir="${direction}">${escape(text)}</p>`).join(''),
  )
  for (const host of ['own', 'foreign']) {
    await choose('الموقع', host)
    const blocks = shown().locator('p')
    await expect(blocks).toHaveCount(lines.length)
    await blocks.evaluateAll((all) => {
      for (const each of all as HTMLElement[]) each.style.setProperty('white-space', 'pre')
    })
    const orders = lines.map(({ intended }) => intended)
    expect((await paintedBlocks(blocks, orders)).map(({ turnedAt }) => turnedAt)).toEqual(lines.map(() => []))
  }
  await choose('الموقع', 'own')
})

test('nothing runs in the frame, and nothing leaves it', async () => {
  await openBlankPage(page)
  await pasteHtml(
    page,
    '<p>قبل</p><script>top.ran = 1</script><img src="https://example.com/a.png" onerror="top.ran = 1"><p onclick="top.ran = 1">بعد <a href="javascript:top.ran = 1">هنا</a> و<a href="https://example.com/b">هناك</a></p>',
  )
  await expect(shown()).toContainText('بعد')
  const said = desk.said.length
  const answer = await page.evaluate(`new Promise((resolve) => {
    const held = document.querySelector('.preview iframe').contentDocument
    const seen = []
    held.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const script = held.createElement('script')
    script.append('top.ran = 1')
    const image = held.createElement('img')
    image.setAttribute('onerror', 'top.ran = 1')
    image.src = 'https://example.com/a.png'
    const sheet = held.createElement('style')
    sheet.append('@import "https://example.com/a.css"; @font-face { font-family: x; src: url(https://example.com/a.woff2) } body { font-family: x }')
    const inner = held.createElement('iframe')
    inner.src = '/index.html'
    const refresh = held.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = '0; url=https://example.com/'
    held.head.append(sheet, refresh)
    held.body.append(script, image, inner)
    setTimeout(() => {
      for (const each of [sheet, refresh, script, image, inner]) each.remove()
      resolve({ ran: String(window.ran), seen: [...new Set(seen)].toSorted(), place: held.defaultView.location.href })
    }, 400)
  })`)
  expect(answer).toMatchObject({ ran: 'undefined', place: 'app://desk/preview.html' })
  expect((answer as { seen: readonly string[] }).seen).toEqual(
    expect.arrayContaining(['font-src', 'frame-src', 'img-src', 'style-src-elem']),
  )
  expect(desk.said.slice(said).join('\n')).toContain('sandboxed')
  await frame.getByRole('link', { name: 'هناك' }).click()
  await expect(pane().getByRole('status')).toContainText('https://example.com/b')
  expect(await shown().count()).toBe(1)
})

test('a click leads to the paragraph in the editor', async () => {
  await openBlankPage(page)
  await typeByKeys(page, 'الأولى\nالثانية\nالأولى')
  await expect(shown().locator('p')).toHaveCount(3)
  for (const [at, said] of [
    [1, 'والثانية'],
    [2, 'والأولى'],
  ] as const) {
    await shown().locator('p').nth(at).click()
    await page.waitForFunction((wished) => {
      const body = document.querySelector('.article-body')
      const held = getSelection()?.anchorNode?.parentElement?.closest('p')
      return document.activeElement === body && held === body?.querySelectorAll('p')[wished]
    }, at)
    await page.keyboard.type('و')
    await expect(bodyOf(page).locator('p').nth(at)).toHaveText(said)
  }
})

test('what one reads keeps its place while another paragraph is written', async () => {
  await openBlankPage(page)
  await pasteHtml(page, Array.from({ length: 60 }, (_, at) => `<p>فقرة ${String(at)} في الصفحة</p>`).join(''))
  await expect(shown().locator('p')).toHaveCount(60)
  await shown()
    .locator('p')
    .nth(40)
    .evaluate((block) => {
      block.scrollIntoView()
      block.setAttribute('data-kept', '')
    })
  const top = () => frame.locator('html').evaluate((root) => root.scrollTop)
  const before = await top()
  expect(before).toBeGreaterThan(500)
  await page.keyboard.type('!')
  await expect(shown().locator('p').nth(59)).toHaveText('فقرة 59 في الصفحة!')
  expect(await top()).toBe(before)
})

test('a phone is 375 pixels wide, and the preview comes back as it was left', async () => {
  await pane().getByRole('tab', { name: 'الهاتف' }).click()
  await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(375)
  await frame.locator('h1').click()
  await page.keyboard.press('F9')
  await expect(pane()).toBeHidden()
  await page.keyboard.press('F9')
  await expect(pane().getByRole('tab', { name: 'الهاتف' })).toHaveAttribute('aria-selected', 'true')
  await expect(shown().locator('p')).toHaveCount(60)
})

test('where there is no room for both, the story’s details and the preview take turns', async () => {
  await expect(page.locator('.details')).toBeHidden()
  await page.keyboard.press('Control+Alt+d')
  await expect(page.locator('.details')).toBeVisible()
  await expect(pane()).toBeHidden()
  await page.keyboard.press('F9')
  await expect(page.locator('.details')).toBeHidden()
})

test('the picture of the article is in the page and on its card, and every tab has its drawing', async () => {
  await openBlankPage(page)
  await page.locator('.story-headline').fill('ميناء Tanger')
  await bodyOf(page).click()
  await page.getByRole('button', { name: 'صورة', exact: true }).click()
  await page.getByTestId('picture-file').setInputFiles(path.join(import.meta.dirname, 'fixtures/harbour.png'))
  await expect(shown().locator('img')).toHaveJSProperty('naturalWidth', 960)
  for (const [name, drawing, pictures] of [
    ['نتيجة البحث', '.search-result', 0],
    ['بطاقة المشاركة', '.large-card', 1],
    ['RSS', '.feed-entry', 1],
  ] as const) {
    await pane().getByRole('tab', { name }).click()
    await expect(pane().locator(drawing).getByRole('heading')).toHaveText('ميناء Tanger')
    await expect(pane().locator(drawing).locator('img')).toHaveCount(pictures)
  }
  await pane().getByRole('tab', { name: 'الصفحة' }).click()
})

for (const [interfaceLanguage, title, tab] of [
  ['fr', 'Aperçu', 'Téléphone'],
  ['en', 'Preview', 'Phone'],
] as const) {
  test(`the preview speaks the interface’s language: ${interfaceLanguage}`, async () => {
    await page.evaluate((change) => window.desk.changeSettings(change), { interfaceLanguage })
    await page.reload()
    const own = page.getByRole('complementary', { name: title })
    await expect(own.getByRole('tab', { name: tab })).toBeVisible()
    await expect(shown().locator('img')).toHaveJSProperty('naturalWidth', 960)
  })
}
