// @ts-check
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { median, quantile } from './statistics.mjs'

/*
 * What a key in a mixed paragraph of 500 words costs the heart: its direction and its isolates, in turns with a baseline
 * that only looks for foreign letters.
 */

const here = path.dirname(fileURLToPath(import.meta.url))
const made = path.join(here, '../../out/bench/bidi')

/** @param {string} name */
async function bundled(name) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: made,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: path.join(here, `../../renderer/article/bidi/${name}.ts`),
        formats: ['es'],
        fileName: () => `${name}.mjs`,
      },
    },
  })
  return pathToFileURL(path.join(made, `${name}.mjs`)).href
}

/** @type {{ isolatesOf: (runs: readonly { text: string }[], direction: 'ltr' | 'rtl') => readonly unknown[] }} */
const { isolatesOf } = await import(await bundled('isolates'))
/** @type {{ directionOfText: (text: string, base: 'ltr' | 'rtl') => 'ltr' | 'rtl' }} */
const { directionOfText } = await import(await bundled('direction'))

const words =
  'قالت الوزارة إن المنتخب المغربي فاز على بلجيكا 2-0 في قطر أمس حسب FIFA وأضاف الوزير في حساب @DGSN_MAROC يوم 2022-11-20 أن النتيجة'.split(
    ' ',
  )
const paragraph = Array.from({ length: 500 }, (_, index) => words[index % words.length]).join(' ')
const keys = 400

/** @type {number[]} */
const engine = []
/** @type {number[]} */
const baseline = []
for (let key = 0; key < keys; key += 1) {
  const place = Math.floor((paragraph.length * (key % 37)) / 37)
  const text = `${paragraph.slice(0, place)}${'متنبئ'.slice(0, (key % 5) + 1)}${String(key)}${paragraph.slice(place)}`
  const start = performance.now()
  const direction = directionOfText(text, 'rtl')
  isolatesOf([{ text }], direction)
  const between = performance.now()
  text.match(/[A-Za-z0-9]+/g)
  engine.push(between - start)
  baseline.push(performance.now() - between)
}

/** @param {string} name @param {readonly number[]} times */
const line = (name, times) =>
  `${name.padEnd(24)} median ${median(times).toFixed(3)} ms   95 % ${quantile(times, 0.95).toFixed(3)} ms`
console.log(line('direction + isolates', engine.slice(50)))
console.log(line('baseline', baseline.slice(50)))
