import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen, openBody, putCaret, toRightEdge } from '../../kit/caret-specimen.ts'
import { type CaretPlace, walk, watchCaret } from '../../kit/caret-walk.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { bodyOf } from '../../kit/typing.ts'
import { walked } from './specimens.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
  await watchCaret(page)
})

test.afterAll(async () => {
  await desk.close()
})

const offsets = (places: readonly CaretPlace[]) => places.map(({ offset }) => offset)

/** What the page marks as selected, and what a copy takes. */
const selected = () =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const copy = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.article-body')?.dispatchEvent(copy)
    const range = document.getSelection()?.getRangeAt(0)
    const marked = range?.cloneContents().textContent.replaceAll('\uFEFF', '')
    return { marked, copied: clipboardData.getData('text/plain') }
  })

/** What is wrong with selections that grow from the right edge of a specimen to its left and shrink again. */
async function faultsOf(specimen: string): Promise<readonly string[]> {
  const text = await loadSpecimen(page, specimen)
  const count = Array.from(new Intl.Segmenter().segment(text)).length
  const half = Math.floor(count / 2)
  await toRightEdge(page)
  const start = await walk(desk, 'Left', 1).then(() => walk(desk, 'Right', 1))
  const anchor = start[0]?.offset ?? 0
  const plain = offsets(await walk(desk, 'Left', count))
  await toRightEdge(page)
  const grown = offsets(await walk(desk, 'Left', half, 'shift'))
  const inside = await selected()
  grown.push(...offsets(await walk(desk, 'Left', count - half, 'shift')))
  const whole = await selected()
  const shrunk = offsets(await walk(desk, 'Right', count, 'shift'))
  const between = (focus: number | undefined) =>
    text.slice(Math.min(anchor, focus ?? 0), Math.max(anchor, focus ?? 0))
  const wrong = {
    grown: String(grown) !== String(plain) && grown,
    shrunk: String(shrunk) !== String([...plain.slice(0, -1).reverse(), anchor]) && shrunk,
    inside: (inside.marked !== between(grown[half - 1]) || inside.copied !== inside.marked) && inside,
    whole: (whole.marked !== text || whole.copied.trimEnd() !== text) && whole,
  }
  return Object.values(wrong).some(Boolean) ? [`${specimen} ${String(plain)} ${JSON.stringify(wrong)}`] : []
}

test('with Shift a selection grows and shrinks by one place of the line a key, and what it marks is what a copy takes', async () => {
  test.setTimeout(240_000)
  const faults: string[] = []
  for (const specimen of walked) faults.push(...(await faultsOf(specimen)))
  expect(faults).toEqual([])
})

/** A line, the place of the caret, a key, and what it selects. */
const acts: readonly (readonly [string, number, string, string])[] = [
  ['قال FIFA اليوم', 4, 'Shift+End', 'FIFA اليوم'],
  ['قال FIFA اليوم', 8, 'Shift+Home', 'قال FIFA'],
  ['قال FIFA اليوم', 3, 'Control+Shift+ArrowLeft', ' FIFA'],
  ['The word عرب is here', 9, 'Control+Shift+ArrowRight', 'عرب'],
  ['قال FIFA اليوم', 6, 'Control+Shift+ArrowLeft', 'FI'],
  ['قال FIFA اليوم', 6, 'Control+Shift+ArrowRight', 'FA'],
  ['The word عرب is here', 11, 'Control+Shift+ArrowRight', 'عر'],
  ['The word عرب is here', 9, 'Shift+End', 'عرب is here'],
  ['The word عرب is here', 12, 'Shift+Home', 'The word عرب'],
]

for (const [line, offset, key, expected] of acts)
  test(`${key} at ${String(offset)} in ${line} selects ${expected}`, async () => {
    await loadSpecimen(page, line)
    await putCaret(page, offset)
    await page.keyboard.press(key)
    expect(await selected()).toEqual({ marked: expected, copied: expected })
    await page.keyboard.type('س')
    await expect(bodyOf(page)).toHaveText(line.replace(expected, 'س'))
  })
