import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import type { Profile } from '../../../renderer/article/export/profile.ts'
import { page as pageProfile } from '../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../../renderer/article/export/profiles/wordpress.ts'
import { type DeskUnderTest, launchDesk } from '../../kit/launch-desk.ts'
import { type MixedLine, mixedLine } from '../../kit/mixed-lines.ts'
import { paintedBlocks } from '../../kit/painted-order.ts'
import { pasteHtml } from '../../kit/paste.ts'
import { bodyOf, openBlankPage } from '../../kit/typing.ts'

const count = process.env['MIDAD_LONG'] ? 2_000 : 1_000
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

/** The lines as an export writes them. */
function exported(profile: Profile, some: readonly MixedLine[]): string {
  const body = some.map(({ text, direction }) => ({
    type: 'paragraph' as const,
    dir: direction,
    children: [{ text }],
  }))
  const article: Article = { ...emptyArticle('ar'), body }
  return contentOf(article, profile)
}

function contentOf(article: Article, profile: Profile): string {
  const [first] = exportArticle(article, profile)
  if (!first || !('content' in first)) throw new Error('An export begins with its HTML.')
  return first.content
}

/** The desk's own session loads no files. */
async function openFile(name: string, html: string): Promise<Page> {
  const file = path.join(desk.userData, name)
  await writeFile(file, html)
  const opening = desk.app.waitForEvent('window')
  await desk.app.evaluate(
    ({ BrowserWindow }, place) =>
      new BrowserWindow({ webPreferences: { partition: 'exported' } }).loadFile(place),
    file,
  )
  return opening
}

async function wrongUnder(page: Page, rules: string, some: readonly MixedLine[]) {
  await style(page, rules + unbroken)
  const blocks = page.locator('p')
  await expect(blocks).toHaveCount(some.length)
  const orders = some.map(({ intended }) => intended)
  return wrong(await paintedBlocks(blocks, orders), some, 0)
}

test(`H4 the page export paints ${count} mixed lines as they are meant`, async () => {
  const page = await openFile('page.html', exported(pageProfile, lines))
  expect(await wrongUnder(page, '', lines)).toEqual([])
  await page.close()
})

/** Rules of themes, page builders and resets under which `dir` on blocks and spans keeps every line in order. */
const survived = {
  'the host and its box have a direction of their own':
    'body { direction: ltr; } .entry-content { direction: rtl; unicode-bidi: embed; } div { direction: ltr; }',
  'everything is aligned to the left': '.entry-content, p, span { text-align: left !important; }',
  'paragraphs embed': 'p { unicode-bidi: embed; }',
  'spans are reset as sheets of the nineties do it':
    'html, body, div, p, span { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }',
  'all is reverted': '*, *::before, *::after { all: revert; box-sizing: border-box; }',
  'spans are boxes': 'span { display: inline-block; position: relative; }',
  'letters are spaced and hyphenated': 'p { letter-spacing: 1px; word-break: break-word; hyphens: auto; }',
} as const

/** An author's `direction` and `unicode-bidi` win over the attribute (CSS Writing Modes 3, 2.1): no markup outlives these. */
const fatal = {
  'every tag is turned': '* { direction: ltr; }',
  'paragraphs are turned': 'p { direction: ltr; text-align: left; }',
  'spans do not isolate': 'span { unicode-bidi: normal; direction: inherit; }',
  'what has a direction loses it': '[dir] { unicode-bidi: normal; direction: inherit; }',
  'paragraphs guess': 'p { unicode-bidi: plaintext; }',
  'every letter is overridden': '* { unicode-bidi: bidi-override; }',
} as const

const inHost = (host: string, some: readonly MixedLine[]) =>
  `<!doctype html><meta charset="utf-8"><body dir="${host}"><div class="entry-content">${exported(web, some)}</div>`

for (const host of ['rtl', 'ltr'] as const) {
  test(`H4 and H5 hold: the web export paints ${count} mixed lines as they are meant, in an ${host} host`, async () => {
    const page = await openFile(`${host}.html`, inHost(host, lines))
    expect(await wrongUnder(page, '', lines)).toEqual([])
    await page.close()
  })

  test(`H4 and H5 hold: WordPress’s blocks paint 500 mixed lines as they are meant, as items of a list, in an ${host} host`, async () => {
    const some = lines.slice(0, 500)
    const list = {
      type: 'list' as const,
      ordered: false,
      children: some.map(({ text, direction }) => ({
        type: 'list-item' as const,
        children: [{ type: 'paragraph' as const, dir: direction, children: [{ text }] }],
      })),
    }
    const blocks = contentOf({ ...emptyArticle('ar'), body: [list] }, wordpress)
    const page = await openFile(
      `blocks-${host}.html`,
      `<!doctype html><meta charset="utf-8"><body dir="${host}"><div class="entry-content">${blocks}</div>`,
    )
    await style(page, 'li { white-space: pre !important; list-style: none; }')
    const items = page.locator('li > span')
    await expect(items).toHaveCount(some.length)
    const orders = some.map(({ intended }) => intended)
    expect(wrong(await paintedBlocks(items, orders), some, 0)).toEqual([])
    await page.close()
  })

  test(`H5 hostile rules of an ${host} host that the markup outlives, and those that no markup does`, async () => {
    const some = lines.slice(0, 250)
    const page = await openFile(`hostile-${host}.html`, inHost(host, some))
    for (const [name, rules] of Object.entries(survived))
      expect(await wrongUnder(page, rules, some), name).toEqual([])
    for (const [name, rules] of Object.entries(fatal))
      expect((await wrongUnder(page, rules, some)).length, name).toBeGreaterThan(0)
    await page.close()
  })
}
