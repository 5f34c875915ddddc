import { expect, type Page, test } from '@playwright/test'
import { openBody } from '../../kit/caret-specimen.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { pasteHtml } from '../../kit/paste.ts'
import { bodyOf } from '../../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
})

test.afterAll(async () => {
  await desk.close()
})

async function load(html: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Backspace')
  await pasteHtml(page, html)
  await expect(bodyOf(page)).not.toHaveText(/^\s*$/)
}

/** The moving end of the selection: the block, counted from 0, and the offset in its letters. */
const focus = () =>
  page.evaluate(() => {
    const { focusNode, focusOffset = 0 } = document.getSelection() ?? {}
    const blocks = Array.from(document.querySelectorAll('.article-body :is(p, h2, li > p)'))
    const index = blocks.findIndex((block) => focusNode && block.contains(focusNode))
    const strings = Array.from(blocks[index]?.querySelectorAll('[data-slate-string]') ?? [])
    const before = strings.filter(
      (string) => focusNode && string.compareDocumentPosition(focusNode) === Node.DOCUMENT_POSITION_FOLLOWING,
    )
    const isInside = strings.some((string) => focusNode && string.contains(focusNode))
    const start = before.reduce((sum, { textContent }) => sum + textContent.length, 0)
    return `${String(index)}:${String(start + (isInside ? focusOffset : 0))}`
  })

async function press(key: string, times: number): Promise<readonly string[]> {
  const places: string[] = []
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press(key)
    places.push(await focus())
  }
  return places
}

const mixed = '<p>نص</p><p dir="ltr">ab</p><p dir="ltr">cd</p><p>نص A</p>'

test('← from a paragraph that is rtl into one that is ltr goes on to the next, never back and forth', async () => {
  await load(mixed)
  await page.keyboard.press('Control+Home')
  expect(await press('ArrowLeft', 11)).toEqual([
    '0:1',
    '0:2',
    '1:0',
    '2:0',
    '3:0',
    '3:1',
    '3:2',
    '3:3',
    '3:4',
    '3:4',
    '3:4',
  ])
})

test('→ goes the same way back', async () => {
  await load(mixed)
  await page.keyboard.press('Control+End')
  expect(await press('ArrowRight', 10)).toEqual([
    '3:3',
    '3:2',
    '3:1',
    '3:0',
    '2:2',
    '1:2',
    '0:2',
    '0:1',
    '0:0',
    '0:0',
  ])
})

test('the caret leaves a paragraph as the paragraph reads, and turns round with the arrow', async () => {
  await load(mixed)
  await page.keyboard.press('Control+Home')
  await press('ArrowDown', 2)
  await page.keyboard.press('Home')
  expect(await press('ArrowLeft', 2)).toEqual(['1:2', '1:1'])
  expect(await press('ArrowRight', 2)).toEqual(['1:2', '2:0'])
  expect(await press('ArrowLeft', 1)).toEqual(['1:2'])
})

test('an empty paragraph is a stop between two of either direction', async () => {
  await load('<p>نص</p><p dir="ltr">ab</p>')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  expect(await press('ArrowLeft', 3)).toEqual(['0:1', '0:2', '1:0'])
  expect(await press('ArrowLeft', 1)).toEqual(['2:0'])
})

test('with Shift the selection grows over the edge of a block and shrinks again', async () => {
  await load(mixed)
  await page.keyboard.press('Control+Home')
  expect(await press('Shift+ArrowLeft', 4)).toEqual(['0:1', '0:2', '1:0', '2:0'])
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await press('Shift+ArrowRight', 2)).toEqual(['2:2', '1:2'])
})

test('without Shift, an arrow leaves a selection over blocks on the side of the article’s reading', async () => {
  await load(mixed)
  await page.keyboard.press('Control+a')
  expect(await press('ArrowRight', 1)).toEqual(['0:0'])
  await page.keyboard.press('Control+a')
  expect(await press('ArrowLeft', 1)).toEqual(['3:4'])
})
