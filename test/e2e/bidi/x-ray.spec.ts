import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen } from '../../kit/caret-specimen.ts'
import { type DeskUnderTest, launchDesk } from '../../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../../kit/typing.ts'
import { specimens } from './specimens.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await launchDesk()
  page = desk.page
})

test.beforeEach(async () => {
  await openBlankPage(page)
})

test.afterEach(async () => {
  if (await pane().isVisible()) await page.keyboard.press('F8')
})

test.afterAll(async () => {
  await desk.close()
})

const pane = () => page.getByRole('region', { name: 'الأشعة' })

/** The left edges of the letters that the body shows, in pixels. */
const edges = () =>
  page.evaluate(() => {
    const range = document.createRange()
    return Array.from(document.querySelectorAll('.article-body [data-slate-string]')).flatMap(
      ({ firstChild }) =>
        Array.from(firstChild?.textContent ?? '', (_, at) => {
          if (!firstChild) return 0
          range.setStart(firstChild, at)
          range.setEnd(firstChild, at + 1)
          return Math.round(range.getBoundingClientRect().left)
        }),
    )
  })

test('one key says why the line reads so, and one key makes it read otherwise', async () => {
  await typeByKeys(page, 'أعجبني FIFA!')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F8')
  await expect(pane()).toContainText('الفقرة من اليمين إلى اليسار لأن كلماتها عربية.')
  const before = await edges()
  await page.keyboard.press('Alt+Digit1')
  await expect(pane()).toContainText('معزول لأنك طلبت ذلك')
  await expect(bodyOf(page).locator('.isolate')).toHaveText('FIFA!')
  const [last, sign] = [(await edges()).at(-2) ?? 0, (await edges()).at(-1) ?? 0]
  expect(sign).toBeGreaterThan(last)
  expect(before.at(-1)).toBeLessThan(before.at(-2) ?? 0)
  await page.keyboard.press('F8')
  await expect(pane()).toBeHidden()
})

test('hidden signs are named, and go at one key', async () => {
  await page.keyboard.insertText('كلمة\u200f هنا\u200d')
  await page.keyboard.press('F8')
  const named = bodyOf(page).locator('[data-hidden]')
  await expect(named).toHaveCount(2)
  await expect(named.first()).toHaveAttribute('data-hidden', 'RLM')
  await page.keyboard.press('Alt+Digit1')
  await expect(named).toHaveCount(1)
  await expect(named.first()).toHaveAttribute('data-hidden', 'ZWJ')
})

test('a line under X-ray is painted as without', async () => {
  const changed: string[] = []
  for (const specimen of specimens.filter((_, index) => index % 5 === 0)) {
    await loadSpecimen(page, specimen)
    const plain = await edges()
    await page.keyboard.press('F8')
    await expect(pane()).toBeVisible()
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
    if ((await edges()).join() !== plain.join()) changed.push(specimen)
    await page.keyboard.press('F8')
    await expect(pane()).toBeHidden()
  }
  expect(changed).toEqual([])
})
