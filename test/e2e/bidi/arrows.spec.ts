import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen, openBody, toRightEdge } from '../../kit/caret-specimen.ts'
import { type CaretPlace, walk, watchCaret } from '../../kit/caret-walk.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
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

const stopsOf = (text: string): readonly number[] => [
  ...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index),
  text.length,
]

/** The first step of a walk that does not go on in the way of its arrow; the edges that a step may be painted at are tried in turn. */
function wrongStep(places: readonly CaretPlace[], sign: 1 | -1): string | null {
  let at = sign === 1 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  for (const { offset, edges } of places) {
    const onward = edges.filter((edge) => (edge - at) * sign > 0.5)
    if (onward.length === 0) return `at ${String(offset)}`
    at = sign === 1 ? Math.min(...onward) : Math.max(...onward)
  }
  return null
}

/** What is wrong with the walks through a specimen, both ways; nothing where all is right. */
async function faultsOf(specimen: string): Promise<readonly string[]> {
  const text = await loadSpecimen(page, specimen)
  const stops = stopsOf(text)
  await toRightEdge(page)
  const left = await walk(desk, 'Left', stops.length - 1)
  const right = await walk(desk, 'Right', stops.length - 1)
  return (
    [
      ['←', left, -1],
      ['→', right, 1],
    ] as const
  ).flatMap(([arrow, places, sign]) => {
    const visited = places.map(({ offset }) => offset)
    const reached = new Set(visited)
    const first = arrow === '←' ? right.at(-1)?.offset : left.at(-1)?.offset
    const missed = stops.filter((stop) => !reached.has(stop) && stop !== first)
    const wrong = wrongStep(places, sign)
    const isWhole = missed.length === 0 && reached.size === stops.length - 1
    return isWhole && !wrong
      ? []
      : [`${specimen} ${arrow} ${visited.join(' ')}; missed ${missed.join(' ')}; ${wrong ?? ''}`]
  })
}

test('an arrow moves the caret its own way on the screen, through every place of the line', async () => {
  test.setTimeout(120_000)
  const faults: string[] = []
  for (const specimen of walked) faults.push(...(await faultsOf(specimen)))
  expect(faults).toEqual([])
})

test('without Shift, an arrow leaves a selection on its own side', async () => {
  const text = 'قال FIFA اليوم'
  await loadSpecimen(page, text)
  await walk(desk, 'Left', 5)
  const inside = await walk(desk, 'Left', 2, 'shift')
  expect(inside.map(({ offset }) => offset)).toEqual([6, 5])
  expect(await walk(desk, 'Right', 1)).toMatchObject([{ offset: 7 }])
})

test('Ctrl and an arrow move by words on the screen, in both scripts', async () => {
  await loadSpecimen(page, 'قال FIFA World اليوم')
  const places = await walk(desk, 'Left', 4, 'control')
  expect(places.map(({ offset }) => offset)).toEqual([3, 9, 14, 20])
})
