// @ts-check
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDisplay } from '../../build/display.mjs'
import { announce, electronRuntime } from '../../build/electron-runtime.mjs'
import { freshBundle } from '../../build/fresh-bundle.mjs'
import { launch } from '../../build/launch.mjs'
import { refusal } from '../../build/plainly.mjs'
import { ensureSandbox } from '../../build/sandbox.mjs'
import { ensureSystemLibraries } from '../../build/system-libraries.mjs'
import { bundlePages } from './bundle-pages.mjs'
import { targets } from './targets.mjs'
import { paragraphsOf } from './text.mjs'

/** @import { Runtime } from '../../build/electron-runtime.mjs' */
/** @import { Wish } from './options.mjs' */
/** @import { Lines } from './page/probe.ts' */

/** Articles in the library beside those that are written in. */
const shelved = 50

/**
 * A story to write in: what it says, and the headline by which the library finds it.
 * @typedef {{ headline: string, paragraphs: readonly string[] }} Story
 *
 * What every measurement needs.
 * @typedef {object} Stage
 * @property {Runtime} runtime
 * @property {string} pages the folder of the pages that are measured beside Midad
 * @property {string} library a folder of articles; to be copied by those who write in it
 * @property {string} place a folder for what is of no use afterwards
 * @property {(size: number) => Story} story
 * @property {Lines | null} lines of Midad's text, for the other pages; null before anyone has looked
 * @property {() => Promise<void>} clear
 */

/** Bundles, finds Electron and a display, and fills a library. @param {Wish} wish @returns {Promise<Stage>} */
export async function prepare({ sizes }) {
  await freshBundle()
  const pages = await bundlePages()
  const runtime = await electronRuntime()
  announce(runtime)
  ensureSystemLibraries(runtime.executable, { display: true })
  ensureSandbox(runtime.folder)
  Object.assign(process.env, await openDisplay())

  const place = await mkdtemp(path.join(tmpdir(), 'midad-bench-'))
  const library = path.join(place, 'library')
  await fillLibrary(runtime, place, library, sizes)
  const clear = () => rm(place, { recursive: true, force: true, maxRetries: 5 })
  const stage = { runtime, pages, library, place, story, clear, lines: null }
  return { ...stage, lines: await linesOfMidad(stage, sizes) }
}

/** Opens a story once and looks; this also reads Midad from the disk for the first time. @param {Stage} stage @param {readonly number[]} sizes */
async function linesOfMidad(stage, [size = 500]) {
  const place = path.join(stage.place, 'lines')
  const { page, close } = await targets.midad.start(stage, place)
  await targets.midad.open(page, stage.story(size))
  const lines = await page.evaluate(() => probe.lines())
  await close()
  return lines
}

/** @param {number} size @returns {Story} */
function story(size) {
  return { headline: `قصة من ${size} كلمة`, paragraphs: paragraphsOf(size) }
}

/**
 * @param {Runtime} runtime
 * @param {string} place
 * @param {string} library
 * @param {readonly number[]} sizes
 */
async function fillLibrary(runtime, place, library, sizes) {
  const drafts = path.join(place, 'drafts')
  await mkdir(drafts)
  const others = Array.from({ length: shelved }, (_, index) => story(150 + index))
  const files = [...sizes.map(story), ...others].map(({ headline, paragraphs }, index) => ({
    file: path.join(drafts, `${index}.html`),
    html: page(headline, paragraphs),
  }))
  await Promise.all(files.map(({ file, html }) => writeFile(file, html)))
  const words = ['import', ...files.map(({ file }) => file), '--to', library]
  const desk = launch(runtime, words, { switches: ['--log-level=3'], stdio: 'ignore' })
  const [code] = await once(desk, 'close')
  if (code !== 0 && code !== 1) throw refusal(`midad import ended with ${code}`)
}

/** @param {string} headline @param {readonly string[]} paragraphs */
function page(headline, paragraphs) {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
  return `<!doctype html><html lang="ar" dir="rtl"><title>${headline}</title><article><h1>${headline}</h1>\n${body}</article>`
}
