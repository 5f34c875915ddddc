import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { pasteText } from '../kit/paste.ts'
import { bodyOf, openBlankPage, typeByKeys } from '../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeEach(async () => {
  desk = await launchDesk()
  page = desk.page
  await openBlankPage(page)
})

test.afterEach(async () => {
  await desk.close()
})

const headline = () => page.locator('.story-headline')

/** Chooses an entry of the native menu by its key, as the mouse does. */
const chooseInMenu = (key: string) =>
  desk.app.evaluate(({ Menu, BrowserWindow }, accelerator) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const item = items?.find((each) => each.accelerator === accelerator)
    item?.click(undefined, BrowserWindow.getAllWindows()[0])
    return item !== undefined
  }, key)

test('a field takes back a word a step, by keys of any layout and by the menu, and the body stays', async () => {
  await typeByKeys(page, 'نص المقال')
  await headline().click()
  await page.keyboard.type('فوز الرجاء على Raja اليوم')
  await page.keyboard.press('Control+z')
  await expect(headline()).toHaveValue('فوز الرجاء على Raja ')
  // On a French keyboard Z is where others have W.
  await headline().dispatchEvent('keydown', { key: 'z', code: 'KeyW', ctrlKey: true })
  await expect(headline()).toHaveValue('فوز الرجاء على ')
  await headline().dispatchEvent('keydown', { key: 'w', code: 'KeyZ', ctrlKey: true })
  await expect(headline()).toHaveValue('فوز الرجاء على ')
  expect(await chooseInMenu('CmdOrCtrl+Z')).toBe(true)
  await expect(headline()).toHaveValue('فوز الرجاء ')
  await expect(headline()).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await expect(headline()).toHaveValue('فوز الرجاء على ')
  await page.keyboard.type('طنجة')
  await expect(headline()).toHaveValue('فوز الرجاء على طنجة')
  await expect(bodyOf(page)).toHaveText('نص المقال')
})

test('what is pasted in the middle of a field becomes one line, and one writes on behind it', async () => {
  await headline().click()
  await page.keyboard.type('قبل بعد')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await pasteText(page, 'سطر\n\nآخر ')
  await page.keyboard.type('ثم ')
  await expect(headline()).toHaveValue('قبل سطر آخر ثم بعد')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(headline()).toHaveValue('قبل بعد')
})
