import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Article, emptyArticle } from '../../renderer/article/article.ts'
import type { ArticleElement } from '../../renderer/article/element.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import { page as pageProfile } from '../../renderer/article/export/profiles/page.ts'
import { web } from '../../renderer/article/export/profiles/web.ts'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'
import { readOutline } from '../kit/outline.ts'
import { bodyOf, openBlankPage } from '../kit/typing.ts'

/** Words that begin a block, and the side at which its first line begins: its direction, as a reader sees it. */
const expected = [
  ['BBC: قالت', 'rtl'],
  ['"Apple Pay"', 'rtl'],
  ['🔴 Urgent', 'ltr'],
  ['2022', 'rtl'],
  ['@DGSN_MAROC', 'rtl'],
  ['المغرب فاز', 'rtl'],
  ['Le Maroc a gagné', 'ltr'],
  ['Reuters', 'rtl'],
  ['Hausse', 'ltr'],
  ['AFP', 'ltr'],
  ['Winston', 'ltr'],
  ['الفريق', 'rtl'],
  ['Équipe', 'ltr'],
  ['Raja', 'rtl'],
] as const

const body: readonly ArticleElement[] = readOutline(`
  paragraph: BBC: قالت الوزارة إن عدد المصابين ارتفع
  paragraph: "Apple Pay" هي خدمة للدفع
  paragraph: 🔴 Urgent : le Maroc se qualifie pour la finale
  paragraph: 2022
  paragraph: @DGSN_MAROC
  list:
    list-item:
      paragraph: المغرب فاز بالمباراة
    list-item:
      paragraph: Le Maroc a gagné le match
    list-item:
      paragraph: Reuters
  list:
    list-item:
      paragraph: Hausse des prix du carburant et du blé
    list-item:
      paragraph: AFP
  quote:
    paragraph: We shall fight on the beaches
    attribution: Winston Churchill
  table:
    table-row:
      table-cell: الفريق
      table-cell: النقاط
    table-row:
      table-cell: Équipe de football de la ville
      table-cell: 9
    table-row:
      table-cell: Raja
      table-cell: 7
`).body

const article: Article = { ...emptyArticle('ar'), body }

let desk: DeskUnderTest

test.beforeAll(async () => {
  desk = await launchDesk()
})

test.afterAll(async () => {
  await desk.close()
})

const htmlOf = (profile: Parameters<typeof exportArticle>[1]): string => {
  const [first] = exportArticle(article, profile)
  if (!first || !('content' in first)) throw new Error('An export begins with its HTML.')
  return first.content
}

test('in the editor, the side that a block begins at is the direction that it is given', async () => {
  const { page } = desk
  await openBlankPage(page)
  await page.evaluate((html) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', html)
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, once: true },
    )
  }, htmlOf(web))
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await bodyOf(page).locator('table').waitFor()
  expect(await sidesIn(page, '.article-body')).toEqual(expected)
})

for (const profile of [web, pageProfile])
  test(`in the ${profile.name} export, the side that a block begins at is that of the editor`, async () => {
    const file = path.join(desk.userData, `${profile.name}.html`)
    await writeFile(file, htmlOf(profile))
    const opening = desk.app.waitForEvent('window')
    await desk.app.evaluate(
      // The desk's own session loads no files.
      ({ BrowserWindow }, exported) =>
        new BrowserWindow({ width: 900, height: 1200, webPreferences: { partition: 'exported' } }).loadFile(
          exported,
        ),
      file,
    )
    const page = await opening
    await page.locator('table').waitFor()
    expect(await sidesIn(page, 'body')).toEqual(expected)
  })

/** The direction that the block of each beginning computes to, where its text is painted at that start edge, by its marker. */
const sidesIn = (page: Page, selector: string) =>
  page.evaluate(
    ([root, beginnings]) => {
      const within = document.querySelector(root)
      if (!within) throw new Error(`Nothing is ${root}.`)
      return beginnings.map((beginning) => [beginning, sideOf(beginning, within)])

      function sideOf(beginning: string, inside: Element): string {
        const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!(node.textContent ?? '').startsWith(beginning)) continue
          const block = node.parentElement?.closest('p, li, td, cite')
          if (!block) return 'nowhere'
          const line = document.createRange()
          line.selectNodeContents(node)
          const [text, box] = [line.getBoundingClientRect(), block.getBoundingClientRect()]
          const { direction, paddingLeft, paddingRight } = getComputedStyle(block)
          const left = text.left - box.left - Number.parseFloat(paddingLeft)
          const right = box.right - text.right - Number.parseFloat(paddingRight)
          const item = block.closest('li')
          const marker = item ? getComputedStyle(item).direction : direction
          const away = direction === 'ltr' ? left : right
          return away < 3 && marker === direction ? direction : `torn: ${direction}, marker ${marker}`
        }
        return 'missing'
      }
    },
    [selector, expected.map(([beginning]) => beginning)] as const,
  )
