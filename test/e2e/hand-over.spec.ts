import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { bodyOf, openBlankPage, typeByKeys, untilSaved } from '../kit/typing.ts'

const desks: DeskUnderTest[] = []
let folder = ''

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-post-'))
})

test.afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close()
  await rm(folder, { recursive: true, force: true })
})

async function deskOf(byline: string, args: readonly string[] = []): Promise<DeskUnderTest> {
  const desk = await launchDesk({ settings: { byline }, args })
  desks.push(desk)
  return desk
}

/** Sends the open article by the key, as the writer chooses it in the dialogs. */
async function send({ app, page }: DeskUnderTest, file: string, choice: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.keyboard.press('Control+Alt+e')
  await page.getByRole('dialog').getByText(choice, { exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'اختر المكان…' }).click()
  await expect(page.getByText('كُتبت النسخة')).toBeVisible()
}

async function bringIn({ app, page }: DeskUnderTest, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, file)
  await page.keyboard.press('Control+o')
}

const paragraphs = (page: Page) => bodyOf(page).locator('p')

/** Types at the end of a paragraph. */
async function addTo(page: Page, index: number, words: string): Promise<void> {
  await paragraphs(page).nth(index).click()
  await page.keyboard.press('End')
  await typeByKeys(page, words)
  await untilSaved(page)
}

const opening = 'فاز فريق Manchester City أمس على ضيفه'
const middle = 'وقال المدرب إن الفريق لعب شوطا جيدا'
const end = 'ويلعب الفريق مباراته القادمة في الرباط'

/** One desk sends an article to another; both go on, each at its end and both at the middle; it comes back. */
async function comeBack(choice: string): Promise<DeskUnderTest> {
  const [out, back] = [path.join(folder, 'خبر.midad'), path.join(folder, 'عاد.midad')]
  const reporters = await deskOf('سعاد العلمي')
  await openBlankPage(reporters.page)
  await typeByKeys(reporters.page, [opening, middle, end].join('\n'))
  await untilSaved(reporters.page)
  await send(reporters, out, choice)

  const editors = await deskOf('هيئة التحرير', [out])
  await expect(paragraphs(editors.page)).toHaveText([opening, middle, end])
  await addTo(editors.page, 2, ' يوم 20 نونبر')
  await addTo(editors.page, 1, ' جدا')
  await editors.page.locator('.story-headline').fill('فوز في الديربي')
  await untilSaved(editors.page)
  await send(editors, back, choice)

  await addTo(reporters.page, 0, ' United')
  await addTo(reporters.page, 1, ' أمس')
  await bringIn(reporters, back)
  await expect(reporters.page.locator('.outside-bar')).toContainText('عاد.midad')
  return reporters
}

for (const choice of ['مع السجل'])
  test(`a copy that comes back ${choice} merges by paragraph: what only one side changed by one press, a clash by the writer`, async () => {
    const { page } = await comeBack(choice)
    await expect(paragraphs(page)).toHaveText([`${opening} United`, `${middle} أمس`, end])
    await page.getByRole('button', { name: 'قارن وادمج' }).click()
    const rows = page.locator('.merge-row')
    await expect(page.locator('.merge-sides')).toContainText('سعاد العلمي')
    const said = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-by')))
    expect(said).toEqual(['them', 'me', 'clash', 'them'])
    if (process.env['MIDAD_SHOTS']) await page.screenshot({ path: `${process.env['MIDAD_SHOTS']}/merge.png` })

    await page.locator('.comparison').getByRole('button', { name: 'ادمج ما لا يتعارض' }).click()
    await expect(paragraphs(page)).toHaveText([`${opening} United`, `${middle} أمس`, `${end} يوم 20 نونبر`])
    await expect(page.locator('.story-headline')).toHaveValue('فوز في الديربي')
    await rows.and(page.locator('[data-by=clash]')).getByRole('button', { name: 'خذ الواردة' }).click()
    await expect(paragraphs(page).nth(1)).toHaveText(`${middle} جدا`)
    await page.locator('.comparison').getByRole('button', { name: 'تم' }).click()
    await expect(page.locator('.outside-bar')).toHaveCount(0)

    await untilSaved(page)
    await page.keyboard.press('Control+Alt+h')
    await expect(page.locator('.history-pane').getByText('نسخة وردت من مكتب آخر')).toBeVisible()
    await expect(page.locator('.history-pane').getByText('قبل الدمج').first()).toBeVisible()
  })

test('taking all is one undo, keeping mine changes nothing, and keeping both makes a second article', async () => {
  const { page } = await comeBack('بلا سجل')
  const mine = [`${opening} United`, `${middle} أمس`, end]
  const theirs = [opening, `${middle} جدا`, `${end} يوم 20 نونبر`]
  await page.getByRole('button', { name: 'خذ الواردة كلها' }).click()
  await expect(paragraphs(page)).toHaveText(theirs)
  await paragraphs(page).first().click()
  await page.keyboard.press('Control+z')
  await expect(paragraphs(page)).toHaveText(mine)
  await untilSaved(page)
  await page.keyboard.press('Control+o')
  await page.getByRole('button', { name: 'أبقِ ما هنا' }).click()
  await expect(page.locator('.outside-bar')).toHaveCount(0)
  await expect(paragraphs(page)).toHaveText(mine)
  await page.keyboard.press('Control+o')
  await page.getByRole('button', { name: 'أبقِهما معا' }).click()
  await expect(page.locator('.article-row')).toHaveCount(2)
  await page
    .locator('.article-row')
    .filter({ hasText: 'فوز في الديربي' })
    .locator('.article-row-main')
    .click()
  await expect(paragraphs(page)).toHaveText(theirs)
})
