import { expect, type Page, test } from '@playwright/test'
import { openBody } from '../../kit/caret-specimen.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { pasteHtml } from '../../kit/paste.ts'
import { bodyOf, untilSaved } from '../../kit/typing.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
})

test.afterAll(async () => {
  await desk.close()
})

/** Some lines of an Arabic paragraph with Latin names, numbers and isolates in it, and of a French one. */
const arabic =
  'أعلن موقع Yahoo! اليوم أن فريق Real Madrid فاز 2-0 على FC Barcelona في مباراة يوم 2022-11-20، '.repeat(4)
const french =
  'Le journal « الصباح » a écrit que 12 عرب ont lu le Code pénal et la revue الحوار hier. '.repeat(4)

async function load(html: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Backspace')
  await pasteHtml(page, html)
  await expect(bodyOf(page)).not.toHaveText(/^\s*$/)
}

interface Place {
  readonly block: number
  readonly offset: number
  /** Of the letter behind the caret, in pixels: where a line is broken the caret itself may be told to be in either. */
  readonly x: number
  readonly end: number
  readonly y: number
  /** The edges of the block that it is in. */
  readonly left: number
  readonly right: number
}

const place = (): Promise<Place> =>
  page.evaluate(() => {
    const { focusNode, focusOffset = 0 } = document.getSelection() ?? {}
    const blocks = Array.from(document.querySelectorAll('.article-body > p'))
    const index = blocks.findIndex((block) => focusNode && block.contains(focusNode))
    const range = document.createRange()
    range.selectNodeContents(blocks[index] ?? document.body)
    const { left, right } = range.getBoundingClientRect()
    if (focusNode) range.setEnd(focusNode, focusOffset)
    const offset = range.toString().length
    range.collapse(false)
    const letters = focusNode?.textContent?.length ?? 0
    if (focusNode && focusOffset < letters) range.setEnd(focusNode, focusOffset + 1)
    const { x, right: end, y } = range.getBoundingClientRect()
    return { block: index, offset, x, end, y, left, right }
  })

const press = async (key: string): Promise<Place> => {
  await page.keyboard.press(key)
  return place()
}

test('Home and End go to the edges of the painted line: in Arabic to the right and to the left', async () => {
  await load(`<p>${arabic}</p><p>${french}</p>`)
  await page.keyboard.press('Control+Home')
  const second = await press('ArrowDown')
  expect(second.offset).toBeGreaterThan(0)
  const end = await press('End')
  expect(end.offset).toBeGreaterThan(second.offset)
  const home = await press('Home')
  expect(home.offset).toBeLessThan(end.offset)
  expect(home.right - home.end).toBeLessThan(2)
  await page.keyboard.press('Control+End')
  const last = await press('Home')
  expect(last.block).toBe(1)
  expect(last.x - last.left).toBeLessThan(2)
  expect(last.offset).toBeGreaterThan(0)
})

test('Ctrl+Home and Ctrl+End go to the ends of the article, with Shift they select all', async () => {
  await load(`<p>${arabic}</p><p>${french}</p>`)
  expect(await press('Control+Home')).toMatchObject({ block: 0, offset: 0 })
  expect(await press('Control+End')).toMatchObject({ block: 1, offset: french.trim().length })
  await page.keyboard.press('Control+Shift+Home')
  expect((await page.evaluate(() => String(document.getSelection()))).length).toBeGreaterThan(
    arabic.length + french.length - 5,
  )
})

test('↓ and ↑ go from line to line near where the caret is painted, and back', async () => {
  await load(`<p>${arabic}</p><p>${french}</p>`)
  await page.keyboard.press('Control+Home')
  for (let count = 0; count < 20; count += 1) await page.keyboard.press('ArrowLeft')
  const down: Place[] = []
  for (let count = 0; count < 4; count += 1) down.push(await press('ArrowDown'))
  const heights = down.map(({ y }) => y)
  expect(heights).toEqual([...heights].sort((one, other) => one - other))
  const up = await press('ArrowUp')
  expect(up.block).toBe(down[2]?.block)
  expect(Math.abs(up.x - (down[2]?.x ?? 0))).toBeLessThan(12)
})

test('Page Down and Page Up move the caret by about what is seen, and back', async () => {
  await load(`<p>${arabic}</p><p>${french}</p>`.repeat(12))
  const first = await press('Control+Home')
  const down = await press('PageDown')
  expect(down.block).toBeGreaterThan(first.block + 1)
  const further = await press('PageDown')
  expect(further.block).toBeGreaterThan(down.block)
  await page.keyboard.press('PageUp')
  expect((await press('PageUp')).block).toBeLessThanOrEqual(1)
})

for (const [name, text, onward, back] of [
  ['an Arabic', arabic, 'ArrowLeft', 'ArrowRight'],
  ['a French', french, 'ArrowRight', 'ArrowLeft'],
] as const)
  test(`an arrow walks through all the lines of ${name} paragraph, and back`, async () => {
    const some = text.slice(0, 190).trim()
    await load(`<p>${some}</p>`)
    const { length } = some
    await page.keyboard.press('Control+Home')
    for (const [key, edge] of [
      [onward, length],
      [back, 0],
    ] as const) {
      const seen = new Set<number>([(await place()).offset])
      let lines = 0
      let y = (await place()).y
      for (let count = 0; count < length; count += 1) {
        const at = await press(key)
        if (Math.abs(at.y - y) > 8) lines += 1
        y = at.y
        seen.add(at.offset)
      }
      expect(seen.size, key).toBeGreaterThanOrEqual(length)
      expect((await place()).offset).toBe(edge)
      expect(lines).toBeLessThan(8)
    }
  })

test('a direction that was chosen is there after saving and opening again', async () => {
  await load('<p>قال الوزير</p><p>FIFA</p>')
  await page.keyboard.press('Control+Home')
  for (const key of ['ControlLeft', 'ShiftLeft']) await page.keyboard.down(key)
  for (const key of ['ControlLeft', 'ShiftLeft']) await page.keyboard.up(key)
  await expect(bodyOf(page).locator('p').first()).toHaveAttribute('dir', 'ltr')
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page).locator('p').first()).toHaveAttribute('dir', 'ltr')
  await expect(bodyOf(page).locator('p').last()).toHaveAttribute('dir', 'rtl')
})
