import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { pasteHtml } from '../kit/paste.ts'
import { bodyOf, typeByKeys } from '../kit/typing.ts'

const story = `زيارة إلى ملعب لوسيل

تفقد المسؤول المغربي  الملعب ، في سياق الرغبة القطرية الاكيدة.

قال إن ملعب ” لوسيل” جاهز ، وإن تعزبز الأمن من الاولويات.
`

let folder: string
let desk: DeskUnderTest
let page: Page

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-copy-desk-'))
  await mkdir(path.join(folder, 'library'))
  await writeFile(path.join(folder, 'خبر.txt'), story)
  desk = await launchDesk({ library: path.join(folder, 'library'), args: [path.join(folder, 'خبر.txt')] })
  page = desk.page
  await expect(page.locator('.status-proofs')).toHaveText(/8 /, { timeout: 20_000 })
})

test.afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const card = () => page.locator('.proof-card')
const group = (name: string) => page.locator('.proof-group').filter({ hasText: name })
const place = (text: string) => page.locator('.proof-place', { has: page.locator(`bdi:text-is("${text}")`) })

/** How many stretches are underlined on the page, in each way. */
const underlined = async (look: string) => page.locator(`.proof-lines [data-look=${look}]`).count()

test('findings are underlined, walked by a key, put right by another, and a word is judged when the caret has left it', async () => {
  await expect.poll(() => underlined('spelling')).toBe(3)
  expect(await underlined('fix')).toBe(5)
  await bodyOf(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F7')
  await expect(card()).toContainText('فراغ مكرر')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toContainText('المغربي الملعب ،')
  await page.keyboard.press('Control+F7')
  await page.keyboard.press('Control+F7')
  await expect(card()).toContainText('الإملاء')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toContainText('القطرية الأكيدة.')
  await expect(page.locator('.status-proofs')).toHaveText(/6 /)
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('القطرية الاكيدة.')
  await expect(page.locator('.status-proofs')).toHaveText(/7 /)

  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' تعزبز المبارة')
  // The first of the two words is told, so both were read.
  await expect(page.locator('.status-proofs')).toHaveText(/8 /)
  await typeByKeys(page, ' ')
  await expect(page.locator('.status-proofs')).toHaveText(/9 /)
})

test('a finding in the headline is underlined where it stands, and its last word is judged when the caret has left it', async () => {
  const headline = page.locator('.story-headline')
  await headline.fill(
    'تعزبز الأمن في ملعب لوسيل أمام المنتخب المغربي قبل المباراة مع FIFA في الدوحة ثم تعزبز الأمن',
  )
  await expect.poll(() => underlined('spelling')).toBe(5)
  const boxOf = (node: Element) => node.getBoundingClientRect().toJSON() as DOMRect
  const field = await headline.evaluate(boxOf)
  const boxes = () =>
    page
      .locator('.proof-lines [data-look=spelling]')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().toJSON() as DOMRect))
  const [first, second, ...others] = (await boxes()).filter(({ bottom }) => bottom <= field.bottom + 1)
  expect(others).toEqual([])
  if (!first || !second) throw new Error('two words of the headline are underlined')
  // The first word stands at the right edge of the first line, the other on a line below it.
  expect(Math.round(field.right - first.right)).toBe(0)
  expect(first.top - field.top).toBeLessThan(10)
  expect(second.top).toBeGreaterThan(first.bottom - 10)
  for (const { width } of [first, second]) expect(Math.abs(width - 90)).toBeLessThan(50)

  await place('تعزبز').first().click()
  const shown = await card().boundingBox()
  expect(Math.abs((shown?.y ?? 0) - first.bottom)).toBeLessThan(20)
  await page.keyboard.press('Escape')
  await headline.press('Control+Home')
  await page.keyboard.press('Control+F7')
  await expect(card()).toContainText('تعزبز')
  await page.keyboard.press('Escape')
  await headline.press('Control+End')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Alt+Enter')
  await expect(card()).toContainText('تعزبز')
  await page.keyboard.press('Escape')
  // The walk may have moved the page.
  const moved = (await headline.evaluate(boxOf)).top - field.top
  await page.mouse.click(second.left + 5, second.top + moved + 10, { button: 'right' })
  await expect(card()).toContainText('تعزبز')
  await page.keyboard.press('Enter')
  await expect(headline).toHaveValue(/ ثم تعزيز الأمن$/)
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue(/ ثم تعزبز الأمن$/)

  await headline.press('Control+End')
  await page.keyboard.type(' الرياصية المبارة')
  // The first of the two words is told, so both were read.
  await expect.poll(() => underlined('spelling')).toBe(6)
  await page.keyboard.type(' ')
  await expect.poll(() => underlined('spelling')).toBe(7)
  await page.keyboard.type('ثم المبارة')
  await bodyOf(page).click()
  await expect.poll(() => underlined('spelling')).toBe(8)
})

test('everything that is safe is one key and one undo; all of a kind is one press in the panel, which says why', async () => {
  await bodyOf(page).click()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(bodyOf(page)).toContainText('تفقد المسؤول المغربي الملعب، في سياق الرغبة القطرية الاكيدة.')
  await expect(bodyOf(page)).toContainText('قال إن ملعب «لوسيل» جاهز، وإن تعزبز الأمن من الاولويات.')
  await expect(page.locator('.status-proofs')).toHaveText(/3 /)
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('ملعب ” لوسيل” جاهز ، وإن')

  await group('فراغ قبل علامة').getByRole('button', { name: 'إصلاح الكل' }).click()
  await expect(bodyOf(page)).toContainText('المغربي  الملعب، في')
  await expect(bodyOf(page)).toContainText('جاهز، وإن')
  await expect(group('فراغ قبل علامة')).toHaveCount(0)
  await group('الإملاء').getByLabel('لماذا؟').click()
  await expect(group('الإملاء').locator('.proof-why p').first()).toBeVisible()
  await group('الإملاء')
    .getByRole('button', { name: /استبدال.*تعزبز/ })
    .click()
  await expect(bodyOf(page)).toContainText('تعزيز الأمن')
})

test('a word that is let pass here stays so in the file, and one that is added to the dictionary everywhere', async () => {
  await place('تعزبز').click()
  await card().getByRole('button', { name: 'تجاوز في هذا المقال' }).click()
  await expect(page.locator('.status-proofs')).toHaveText(/7 /)
  await place('الاولويات').click()
  await card().getByRole('button', { name: 'إضافة إلى قاموسي' }).click()
  await expect(page.locator('.status-proofs')).toHaveText(/6 /)
  expect(await readFile(path.join(desk.userData, 'dictionary.txt'), 'utf8')).toBe('الاولويات\n')

  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await typeByKeys(page, ' من الاولويات تعزبز ')
  await expect(page.locator('.status-proofs')).toHaveText(/6 /)
})

test('what is pasted is offered a clean-up, which is listed and taken back', async () => {
  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await pasteHtml(page, '<p>قال <b>الوزير  الأول</b> ، إن ” الأمن ” أولا .</p>')
  const bar = page.locator('.outside-bar')
  await expect(bar).toContainText('في الملصق')
  await bar.getByRole('button', { name: 'تنظيف الملصق' }).click()
  await expect(bodyOf(page)).toContainText('قال الوزير الأول، إن «الأمن» أولا.')
  await expect(bodyOf(page).locator('strong').last()).toHaveText('الوزير الأول')
  await expect(bodyOf(page)).toContainText('ملعب ” لوسيل” جاهز ، وإن')
  await expect(bar).toContainText('أُصلح')
  await bar.getByRole('button', { name: 'تراجع' }).click()
  await expect(bodyOf(page)).toContainText('الأول ، إن ” الأمن ”')
})
