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

const paragraphs = {
  'Arabic with foreign names':
    'قالت الوزارة إن المنتخب المغربي فاز على بلجيكا 2-0 في قطر أمس حسب FIFA وأضاف الوزير في حساب @DGSN_MAROC يوم 2022-11-20 أن النتيجة',
  'French with Arabic names':
    'Le ministre a déclaré hier que le club الرجاء 2-0 a gagné à الرباط selon la chaîne الجزيرة le 20/11/2022 devant des milliers de personnes',
  'foreign words in every place':
    'فوز FIFA 2-0 (Paris) في Le Monde قال « Yahoo! » من C++ و @BBC 50% عند iPhone 15 إلى #Morocco و 10:30',
}
const keys = 200
/** Others may use the machine: each makes a round slower, never faster. */
const rounds = 9

/** @param {string} words @param {number} count */
const repeated = (words, count) =>
  Array.from({ length: count }, (_, index) => words.split(' ')[index % words.split(' ').length]).join(' ')

/** @param {string} paragraph @param {number} round */
function typeRound(paragraph, round) {
  /** @type {number[]} */
  const engine = []
  /** @type {number[]} */
  const baseline = []
  for (let key = round * keys; key < (round + 1) * keys; key += 1) {
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
  return { engine, baseline }
}

/** @param {string} name @param {readonly (readonly number[])[]} times of each round; the best of them counts */
const line = (name, times) => {
  const best = (/** @type {(round: readonly number[]) => number} */ figure) =>
    Math.min(...times.map(figure)).toFixed(3)
  return `${name.padEnd(30)} median ${best(median)} ms   95 % ${best((round) => quantile(round, 0.95))} ms`
}
for (const [name, words] of Object.entries(paragraphs)) {
  const paragraph = repeated(words, 500)
  const measured = Array.from({ length: rounds }, (_, round) => typeRound(paragraph, round))
  console.log(
    line(
      name,
      measured.map(({ engine }) => engine),
    ),
  )
  console.log(
    line(
      '  baseline',
      measured.map(({ baseline }) => baseline),
    ),
  )
}
