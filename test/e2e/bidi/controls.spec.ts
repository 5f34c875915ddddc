import { expect, type Page, test } from '@playwright/test'
import { loadSpecimen, openBody } from '../../kit/caret-specimen.ts'
import { everyControl, withSigns } from '../../kit/controls.ts'
import type { DeskUnderTest } from '../../kit/launch-desk.ts'
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

const said = () => page.locator('.message')

test('pasted controls become isolates that the page draws, and none stays in the letters', async () => {
  const shown = await loadSpecimen(page, withSigns('قال <LRE>FIFA أمس<PDF> في الرباط<RLM>'))
  expect(shown).toBe('قال FIFA أمس في الرباط')
  const painted = await page.evaluate(() => {
    const places = new Map<string, number>()
    for (const string of document.querySelectorAll('.article-body [data-slate-string]')) {
      for (const word of ['FIFA', 'أمس', 'الرباط']) {
        const at = string.textContent.indexOf(word)
        if (at === -1 || !string.firstChild) continue
        const range = document.createRange()
        range.setStart(string.firstChild, at)
        range.setEnd(string.firstChild, at + word.length)
        places.set(word, range.getBoundingClientRect().left)
      }
    }
    return Array.from(places)
      .toSorted(([, one], [, other]) => one - other)
      .map(([word]) => word)
  })
  expect(painted).toEqual(['الرباط', 'FIFA', 'أمس'])
  await expect(said()).toHaveCount(0)
})

test('a pasted override is not obeyed, and the window says which letters it would have turned', async () => {
  const shown = await loadSpecimen(page, withSigns('حمّل الملف <RLO>gpj.exe<PDF> الآن'))
  expect(shown).toBe('حمّل الملف gpj.exe الآن')
  await expect(said()).toContainText('gpj.exe')
  const letters = (await bodyOf(page).textContent()) ?? ''
  expect(everyControl.filter((control) => letters.includes(control))).toEqual([])
})
