// @ts-check
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../build/root.mjs'
import { openWindow } from './window.mjs'

/** @import { Page } from '@playwright/test' */
/** @import { TargetName } from './options.mjs' */
/** @import { Stage, Story } from './prepare.mjs' */
/** @import { Window } from './window.mjs' */

/**
 * Something to write in. `start` leaves a window in which nothing is open yet, `open` opens the story and answers the
 * milliseconds, `paragraphs` says what the story holds now as the target itself keeps it.
 * @typedef {object} Target
 * @property {(stage: Stage, place: string) => Promise<Window>} start
 * @property {(page: Page, story: Story) => Promise<number>} open
 * @property {(page: Page, story: Story) => Promise<readonly string[]>} paragraphs
 */

/** @type {Target} */
const midad = {
  start: async (stage, place) => {
    const library = path.join(place, 'library')
    await cp(stage.library, library, { recursive: true })
    await writeFile(
      path.join(place, 'settings.json'),
      JSON.stringify({ settings: { libraryFolder: library } }),
    )
    const window = await openWindow(stage, place, [root])
    await window.page.locator('.article-row').first().waitFor()
    return window
  },
  open: (page, { headline, paragraphs: [first = ''] }) =>
    page.evaluate(
      ([headline, text]) => {
        const rows = [...document.querySelectorAll('.article-row-main')]
        const row = rows.find((each) => each.querySelector('strong')?.textContent === headline)
        if (!(row instanceof HTMLElement)) throw new Error(`The library does not list “${headline}”.`)
        return probe.timeOpening(() => row.click(), text)
      },
      /** @type {const} */ ([headline, first]),
    ),
  // What was typed must have come into the file by itself.
  paragraphs: async (page, { headline }) => {
    await page.locator('.saving-state.saved').waitFor()
    return page.evaluate(async (headline) => {
      const { rows } = await window.desk.library()
      const opened = await window.desk.openArticle(rows.find((row) => row.headline === headline)?.id ?? '')
      if (!opened.ok) throw new Error(opened.problem.code)
      return opened.value.article.body.map(({ children }) =>
        children.map((child) => ('text' in child ? child.text : '')).join(''),
      )
    }, headline)
  },
}

/** @param {'bare' | 'slate'} name @returns {Target} */
const pageOf = (name) => ({
  start: async (stage, place) => {
    await mkdir(place, { recursive: true })
    const page = path.join(stage.pages, `${name}.html`)
    const window = await openWindow(stage, place, [path.join(import.meta.dirname, 'shell'), `--page=${page}`])
    await window.page.evaluate((lines) => {
      const { style } = document.documentElement
      for (const [name, value] of Object.entries(lines)) style.setProperty(`--${name}`, value)
    }, stage.lines ?? {})
    return window
  },
  open: (page, { paragraphs }) =>
    page.evaluate((paragraphs) => {
      const [place, measured] = [document.getElementById('page'), window.measuredPage]
      if (!place || !measured) throw new Error('The page has nothing to open.')
      return probe.timeOpening(() => measured.open(place, paragraphs), paragraphs[0] ?? '')
    }, paragraphs),
  paragraphs: (page) => page.evaluate(() => window.measuredPage?.paragraphs() ?? []),
})

/** @type {Readonly<Record<TargetName, Target>>} */
export const targets = { midad, bare: pageOf('bare'), slate: pageOf('slate') }
