import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { pasteHtml } from '../kit/paste.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../kit/typing.ts'

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

async function useTool(name: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'أدوات النص' }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

const told = () => page.locator('.status-bar output')

test('digits change in the whole article, but not in a model, an address or a date of machines', async () => {
  await pasteHtml(
    page,
    '<p>سجل <strong>15</strong> هدفا بهاتف iPhone 15 يوم 2022-11-20.</p><p>انظر <a href="https://a.ma/15">الخبر 7</a> وعلى https://a.ma/2022</p>',
  )
  await useTool('أرقام ٠-٩')
  await expect(bodyOf(page).locator('p')).toHaveText([
    'سجل ١٥ هدفا بهاتف iPhone 15 يوم 2022-11-20.',
    'انظر الخبر ٧ وعلى https://a.ma/2022',
  ])
  await expect(bodyOf(page).locator('strong')).toHaveText('١٥')
  await expect(told()).toHaveText('تغيّر موضعان')
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page).locator('p').first()).toHaveText('سجل 15 هدفا بهاتف iPhone 15 يوم 2022-11-20.')
  await expect(told()).toHaveText('')
})

test('only what is selected changes, and stays selected', async () => {
  await typeByKeys(page, 'عام ٢٠٢٢\nوعام ٢٠٢٣')
  await page.keyboard.press('Shift+Home')
  await useTool('أرقام 0-9')
  await expect(bodyOf(page)).toContainText('عام ٢٠٢٢')
  await expect(bodyOf(page)).toContainText('وعام 2023')
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('وعام 2023')
})

test('tashkeel and tatweel go, in one step each, and the caret stays where it stood', async () => {
  await page.keyboard.insertText('أَهْلًا بِمُعَلِّمِنـــا، سنة 1444 هـ')
  await useTool('حذف الحركات مع إبقاء الشدة')
  await expect(bodyOf(page)).toHaveText('أهلا بمعلّمنـــا، سنة 1444 هـ')
  await useTool('حذف التشكيل كله')
  await expect(bodyOf(page)).toHaveText('أهلا بمعلمنـــا، سنة 1444 هـ')
  await useTool('حذف التطويل')
  await expect(bodyOf(page)).toHaveText('أهلا بمعلمنا، سنة 1444 هـ')
  await typeByKeys(page, '!')
  await expect(bodyOf(page)).toHaveText('أهلا بمعلمنا، سنة 1444 هـ!')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toHaveText('أهلا بمعلّمنـــا، سنة 1444 هـ')
})

test('a tool that finds nothing says so', async () => {
  await typeByKeys(page, 'لا شيء هنا')
  await useTool('حذف التطويل')
  await expect(told()).toHaveText('لم يتغير شيء')
})

test('the tools stand in the menu of the system, too', async () => {
  const labels = await desk.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(
      ({ submenu }) => submenu?.items.map(({ label }) => label) ?? [],
    ),
  )
  expect(labels).toEqual(expect.arrayContaining(['أرقام 0-9', 'أرقام ٠-٩', 'حذف التطويل']))
})

test('the toolbar is one row, with the tools and a table in it', async () => {
  await pasteHtml(page, '<table><tr><td>المغرب</td></tr></table>')
  await bodyOf(page).locator('td').click()
  await expect(page.getByRole('toolbar').getByRole('button', { name: 'الجدول', exact: true })).toBeVisible()
  const tops = await page
    .locator('.toolbar-group')
    .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
})
