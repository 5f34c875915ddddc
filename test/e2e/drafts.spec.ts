import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { replayed } from '../../electron/drafts/draft-article.ts'
import { readJournal } from '../../electron/drafts/journal.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

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

const startAgain = async () => {
  desk = await launchDesk({ userData: desk.userData })
  page = desk.page
  await bodyOf(page).waitFor()
}
const drafts = async () =>
  (await readdir(path.join(desk.userData, 'drafts')).catch(() => [])).filter((name) =>
    name.endsWith('.journal'),
  )
const onlyFile = async () => {
  const folder = path.join(desk.userData, 'library')
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.midad'))
  return path.join(folder, name)
}
const message = () => page.getByRole('alert')
const headline = () => page.getByRole('textbox', { name: 'العنوان', exact: true })

/** Types while no rest ends, so that nothing is saved, until every letter is in the draft. */
async function typeUnsaved(text: string): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout } = window
    const short = (run: () => void, milliseconds = 0) =>
      milliseconds > 1_000 ? 0 : setTimeout(run, milliseconds)
    window.setTimeout = short as typeof window.setTimeout
  })
  await typeByKeys(page, text)
  await expect.poll(drafted).toContain(text.split('\n').at(-1))
}

/** The article of the only draft on disk, as JSON. */
async function drafted(): Promise<string> {
  const [name] = await drafts()
  if (name === undefined) return ''
  const journal = readJournal(await readFile(path.join(desk.userData, 'drafts', name)))
  const draft = journal && replayed(journal)
  return draft?.ok ? JSON.stringify(draft.value.article) : ''
}

test('An article that was never saved is there after a kill with every word, and the window says so', async () => {
  await headline().click()
  await typeByKeys(page, 'قرعة FIFA')
  await bodyOf(page).click()
  await typeUnsaved('عاجل: أعلن FIFA في زيورخ\nموعد القرعة')
  await desk.kill()
  await startAgain()
  await expect(headline()).toHaveValue('قرعة FIFA')
  await expect(bodyOf(page).locator('p')).toHaveText(['عاجل: أعلن FIFA في زيورخ', 'موعد القرعة'])
  await expect(message()).toContainText('استُرجع النص')
  await untilSaved(page)
  await expect.poll(drafts).toEqual([])
  await desk.kill()
  await startAgain()
  await expect(bodyOf(page).locator('p')).toHaveText(['عاجل: أعلن FIFA في زيورخ', 'موعد القرعة'])
  await expect(message()).toHaveCount(0)
})

test('After a kill the caret is where it was, and the next letter goes there', async () => {
  await typeByKeys(page, 'أول\nثان\nثالث')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await typeByKeys(page, '2')
  await untilSaved(page)
  const kept = path.join(desk.userData, 'drafts', 'place.json')
  await expect.poll(() => readFile(kept, 'utf8')).toContain('"anchor":{"path":[1,0],"offset":1}')
  await desk.kill()
  await startAgain()
  await expect(bodyOf(page)).toBeFocused()
  await typeByKeys(page, '.')
  await expect(bodyOf(page).locator('p')).toHaveText(['أول', '2.ثان', 'ثالث'])
})

test('Where the file became unreadable, the words are in an article of their own, and the file stays', async () => {
  await typeByKeys(page, 'كلام محفوظ')
  await untilSaved(page)
  await typeUnsaved(' وكلام غير محفوظ')
  const file = await onlyFile()
  await desk.kill()
  const damaged = Buffer.alloc((await stat(file)).size)
  await writeFile(file, damaged)
  await startAgain()
  await expect(bodyOf(page)).toContainText('كلام محفوظ وكلام غير محفوظ')
  await expect(message()).toContainText('لم يعد يُقرأ')
  await expect(message()).toContainText('مسترجع')
  expect(await readFile(file)).toEqual(damaged)
  const names = await readdir(path.dirname(file))
  expect(names.filter((name) => name.endsWith('.midad'))).toHaveLength(2)
})

test('A draft that cannot be written is said at once, and the article is saved all the same', async () => {
  await writeFile(path.join(desk.userData, 'drafts'), 'no folder')
  await typeByKeys(page, 'كلام')
  await expect(page.locator('.saving-state.troubled .saving-why')).toContainText('المسودة')
  await untilSaved(page)
  await expect(page.locator('.saving-why')).toHaveCount(0)
})
