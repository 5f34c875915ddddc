import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { type DeskUnderTest, launchDesk } from '../../kit/launch-desk.ts'
import { type MixedLine, mixedLine } from '../../kit/mixed-lines.ts'
import { paintedBlocks } from '../../kit/painted-order.ts'
import { pasteHtml } from '../../kit/paste.ts'
import { bodyOf, openBlankPage } from '../../kit/typing.ts'

const count = 2_000
const perPage = 500
const seed = Number(process.env['MIDAD_SEED'] ?? 1)
const lines = Array.from({ length: count }, (_, index) => mixedLine(seed + index))

let desk: DeskUnderTest

test.beforeAll(async () => {
  desk = await launchDesk()
})

test.afterAll(async () => {
  await desk.close()
})

const style = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)

/** Where a long line is broken is not the question here. */
const unbroken = 'p { white-space: pre !important; }'
/** What the page would be without Midad's isolates. */
const plain = '.isolate::before, .isolate::after { content: none !important; }'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asHtml = (some: readonly MixedLine[]) =>
  some.map(({ text, direction }) => `<p dir="${direction}">${escape(text)}</p>`).join('\n')

const wrong = (
  painted: Awaited<ReturnType<typeof paintedBlocks>>,
  some: readonly MixedLine[],
  from: number,
) =>
  painted.flatMap(({ text, turnedAt }, index) => {
    const line = some[index]
    const isRight = turnedAt.length === 0 && text === line?.text
    return isRight ? [] : [{ seed: seed + from + index, text, turnedAt, parts: line?.parts }]
  })

test(`the editor paints ${count} mixed lines as they are meant`, async () => {
  test.setTimeout(240_000)
  const { page } = desk
  for (let from = 0; from < count; from += perPage) {
    const some = lines.slice(from, from + perPage)
    await openBlankPage(page)
    await style(page, unbroken)
    await pasteHtml(page, asHtml(some))
    const blocks = bodyOf(page).locator('> p')
    await expect(blocks).toHaveCount(some.length)
    const orders = some.map(({ intended }) => intended)
    expect(wrong(await paintedBlocks(blocks, orders), some, from)).toEqual([])
    await style(page, unbroken + plain)
    const without = wrong(await paintedBlocks(blocks, orders), some, from)
    expect(without.length, 'plain layout paints most such lines otherwise').toBeGreaterThan(some.length / 2)
  }
})

/** The body of the lines as the website gets it. */
function exported(): string {
  const body = lines.map(({ text, direction }) => ({
    type: 'paragraph' as const,
    dir: direction,
    children: [{ text }],
  }))
  const article: Article = { ...emptyArticle('ar'), body }
  const [first] = exportArticle(article, web)
  if (!first || !('content' in first)) throw new Error('An export begins with its HTML.')
  return first.content
}

for (const host of ['rtl', 'ltr'] as const)
  test(`the web export paints ${count} mixed lines as they are meant, in an ${host} host`, async () => {
    const file = path.join(desk.userData, `${host}.html`)
    await writeFile(
      file,
      `<!doctype html><meta charset="utf-8"><style>${unbroken}</style><body dir="${host}">${exported()}`,
    )
    const opening = desk.app.waitForEvent('window')
    await desk.app.evaluate(
      // The desk's own session loads no files.
      ({ BrowserWindow }, place) =>
        new BrowserWindow({ webPreferences: { partition: 'exported' } }).loadFile(place),
      file,
    )
    const page = await opening
    const blocks = page.locator('p')
    await expect(blocks).toHaveCount(count)
    const orders = lines.map(({ intended }) => intended)
    expect(wrong(await paintedBlocks(blocks, orders), lines, 0)).toEqual([])
    await page.close()
  })
