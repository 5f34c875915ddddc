import { expect, type Page, test } from '@playwright/test'
import { type ActOutcome, type CaretAct, doActs, watchActs } from '../../kit/caret-acts.ts'
import { loadSpecimen, openBody } from '../../kit/caret-specimen.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
import { walked } from './specimens.ts'

let desk: DeskUnderTest
let page: Page

test.beforeAll(async () => {
  desk = await openBody()
  page = desk.page
  await watchActs(page)
})

test.afterAll(async () => {
  await desk.close()
})

const placesOf = (text: string): readonly number[] => [
  ...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index),
  text.length,
]

/** What of a letter its direction follows from. */
const kindOf = (letter: string): number =>
  [/^[\u0590-\u08ff]/u, /^\p{L}/u, /^\p{N}/u, /^\s/u].findIndex((kind) => kind.test(letter))

/** The places where runs of letters, texts of the page or the line itself begin and end. */
function boundariesOf(text: string, seams: readonly number[]): readonly number[] {
  return placesOf(text).filter(
    (place) =>
      place === 0 ||
      place === text.length ||
      seams.includes(place) ||
      kindOf(text.slice(place - 1)) !== kindOf(text.slice(place)),
  )
}

/** Where two texts of the page meet: at the edges of marks, links and isolates. */
const seamsShown = () =>
  page.evaluate(() => {
    const strings = Array.from(document.querySelectorAll('.article-body [data-slate-string]'))
    return strings.map((_, index) =>
      strings.slice(0, index).reduce((sum, { textContent }) => sum + textContent.length, 0),
    )
  })

/** Which letters go: behind the caret a letter with all that stands on it, before it one haraka or what is no letter's. */
function gone(text: string, { offset, key }: CaretAct): readonly [number, number] {
  const places = placesOf(text)
  const place = places.indexOf(offset)
  if (key === 'Delete') return [offset, places[place + 1] ?? offset]
  const isHaraka = /[\u064b-\u0652\u0670]/u.test(text.slice(offset - 1, offset))
  return [isHaraka ? offset - 1 : (places[place - 1] ?? 0), offset]
}

function isAsMeant(text: string, act: CaretAct, { shown, held, caret, undone }: ActOutcome): boolean {
  const [from, to] = gone(text, act)
  const meant = text.slice(0, from) + text.slice(to)
  return shown === meant && held.trimEnd() === meant.trimEnd() && caret === from && undone === text
}

async function faultsOf(specimen: string): Promise<readonly string[]> {
  const text = await loadSpecimen(page, specimen)
  // Where nothing is taken there is nothing to undo.
  const acts = boundariesOf(text, await seamsShown()).flatMap((offset): readonly CaretAct[] => [
    ...(offset > 0 ? [{ offset, key: 'Backspace' } as const] : []),
    ...(offset < text.length ? [{ offset, key: 'Delete' } as const] : []),
  ])
  const outcomes = await doActs(desk, acts)
  return acts.flatMap((act, index) => {
    const outcome = outcomes[index]
    const isRight = outcome !== undefined && isAsMeant(text, act, outcome)
    return isRight ? [] : [`${specimen} ${act.key} at ${String(act.offset)}: ${JSON.stringify(outcome)}`]
  })
}

test('Backspace and Delete take the letter beside the caret in the order of reading, at every boundary of every line', async () => {
  test.setTimeout(240_000)
  const faults: string[] = []
  for (const specimen of walked) faults.push(...(await faultsOf(specimen)))
  expect(faults).toEqual([])
})
