import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
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

const pane = () => page.locator('.history-pane')
const comparison = () => page.locator('.comparison')
const paragraphs = () => bodyOf(page).locator('p')

/** Writes two paragraphs, has them kept by a replacement of all, and changes one word of the first and takes the second away. */
async function writeAndChange(): Promise<void> {
  await typeByKeys(page, 'فاز فريق Manchester City أمس\nوهذه فقرة ثانية من الخبر')
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'بحث' }).fill('City')
  await page.getByRole('textbox', { name: 'استبدال بـ' }).fill('United')
  await page.getByRole('button', { name: 'استبدال الكل' }).click()
  await page.keyboard.press('Escape')
  await paragraphs().nth(1).click({ clickCount: 3 })
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(paragraphs()).toHaveText(['فاز فريق Manchester United أمس'])
  await untilSaved(page)
}

async function compareWithReplaced(): Promise<void> {
  await page.keyboard.press('Control+Alt+h')
  await pane().getByRole('button', { name: 'قبل استبدال الكل' }).click()
  await expect(comparison()).toBeVisible()
}

test('what changed since a version is marked in its words, each block in its direction, and comes back by paragraph', async () => {
  await writeAndChange()
  await compareWithReplaced()
  const rows = comparison().locator('.comparison-row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0).locator('p')).toHaveAttribute('dir', 'rtl')
  await expect(rows.nth(0).locator('del')).toHaveText('City')
  await expect(rows.nth(0).locator('ins')).toHaveText('United')
  const places = await rows
    .nth(0)
    .evaluate((row) => ['del', 'ins'].map((tag) => row.querySelector(tag)?.getBoundingClientRect().x ?? 0))
  expect(places[0], 'City stands left of United, inside an English phrase').toBeLessThan(places[1] ?? 0)
  await expect(rows.nth(1)).toHaveAttribute('data-change', 'removed')

  await rows.nth(1).getByRole('button', { name: 'استرجع هذه الفقرة كما كانت' }).click()
  await expect(paragraphs()).toHaveText(['فاز فريق Manchester United أمس', 'وهذه فقرة ثانية من الخبر'])
  await expect(comparison().locator('[data-change="removed"]')).toHaveCount(0)
})

test('a whole version comes back, one undo gives the later one back, and both are kept', async () => {
  await writeAndChange()
  await page.locator('.story-headline').fill('عنوان جديد')
  await compareWithReplaced()
  await expect(comparison().locator('.comparison-field ins')).toHaveText('عنوان جديد')
  await comparison().getByRole('button', { name: 'استرجع هذه النسخة كلها' }).click()
  await expect(paragraphs()).toHaveText(['فاز فريق Manchester City أمس', 'وهذه فقرة ثانية من الخبر'])
  await expect(page.locator('.story-headline')).toHaveValue('')
  await expect(pane().getByText('قبل استرجاع نسخة')).toBeVisible()
  await expect(comparison().getByText('لا فرق بين النسختين.')).toBeVisible()
  await comparison().getByRole('button', { name: 'عد إلى الكتابة' }).click()
  await paragraphs().first().click()
  await page.keyboard.press('Control+z')
  await expect(paragraphs()).toHaveText(['فاز فريق Manchester United أمس'])
  await expect(page.locator('.story-headline')).toHaveValue('عنوان جديد')
})

test('an article whose file is broken is brought back from its history', async () => {
  await writeAndChange()
  await page.locator('.story-headline').fill('خبر الملعب')
  await untilSaved(page)
  const name = (await page.locator('.saving-state').getAttribute('title')) ?? ''
  await page.locator('.library-new').click()
  await page.getByRole('dialog').getByRole('button', { name: 'صفحة بيضاء' }).click()
  await expect(page.locator('.story-headline')).toHaveValue('')
  await writeFile(path.join(desk.userData, 'library', name), Buffer.alloc(3_000))
  await expect(page.getByText('ملف لا يُقرأ')).toBeVisible()
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('dialog').getByRole('button', { name: 'استرجع' }).click()
  await expect(page.locator('.story-headline')).toHaveValue('خبر الملعب')
  await expect(paragraphs()).toHaveText(['فاز فريق Manchester United أمس'])
})
