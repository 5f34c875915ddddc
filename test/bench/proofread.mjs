// @ts-check
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { freshBundle } from '../../build/fresh-bundle.mjs'
import { plainly } from '../../build/plainly.mjs'
import { root } from '../../build/root.mjs'

const size = 10_000
const different = 3_000
const [mostLoad, mostCheck, mostMemory] = [1000, 1000, 250]
const memory = () => process.memoryUsage().rss / 1_000_000

/**
 * `npm run bench:proofread`: how long the thread of the copy desk loads each dictionary, how long it takes for 10,000 words that
 * it has not met, and how much memory it takes with all of them open. The words are one text, so one answer.
 */
await plainly(async () => {
  await freshBundle()
  const before = memory()
  const thread = new Worker(path.join(root, 'out/main/proof-thread.js'), {
    workerData: path.join(root, 'assets/dictionaries'),
  })
  const texts = Object.fromEntries(
    await Promise.all(['ar', 'fr', 'en'].map(async (language) => [language, await words(language)])),
  )
  let number = 0
  /** @param {string} language @param {string} text */
  const ask = async (language, text) => {
    const start = performance.now()
    number += 1
    thread.postMessage({ number, texts: [{ text, language, direction: language === 'ar' ? 'rtl' : 'ltr' }] })
    const [{ proofs }] = await once(thread, 'message')
    return { time: performance.now() - start, found: proofs[0].length }
  }
  const firsts = { ar: 'كتاب', fr: 'livre', en: 'book' }
  /** @type {number[]} */
  const loads = []
  for (const [language, word] of Object.entries(firsts)) loads.push((await ask(language, word)).time)
  /** @type {{ time: number, found: number }[]} */
  const checks = []
  for (const language of Object.keys(firsts)) checks.push(await ask(language, texts[language]))
  const again = await ask('ar', texts.ar)
  const used = memory() - before
  await thread.terminate()
  const lines = Object.keys(firsts).map((language, index) => {
    const check = checks[index]
    return `${language}: opened in ${loads[index]?.toFixed(0)} ms, ${size} words read in ${check?.time.toFixed(0)} ms, ${check?.found} found`
  })
  const isWithin =
    loads.every((time) => time < mostLoad) &&
    checks.every(({ time }) => time < mostCheck) &&
    used < mostMemory
  process.stdout.write(
    `${lines.join('\n')}\nthe same Arabic words again: ${again.time.toFixed(0)} ms\nmemory: ${used.toFixed(0)} MB\n${isWithin ? 'Within' : 'Past'} the limits: ${mostLoad} ms to open, ${mostCheck} ms to read, ${mostMemory} MB\n`,
  )
  return isWithin ? 0 : 1
})

/** The clean text of the evaluation over and over, and between its words 3,000 from all over the dictionary. @param {string} language */
async function words(language) {
  const text = await readFile(path.join(root, `test/proofread/clean-${language}.txt`), 'utf8')
  const list = text.split(/\s+/u).filter(Boolean)
  const dictionary = await readFile(
    path.join(root, `assets/dictionaries/${language}/${language}.dic`),
    'utf8',
  )
  const stems = [...dictionary.matchAll(/^\p{Ll}{3,}(?=\/)|^[ء-ي]{3,}(?=\/)/gmu)].map(([stem]) => stem)
  const step = Math.floor(stems.length / different)
  return Array.from({ length: size }, (_, index) =>
    index % 10 < 3 ? stems[(Math.floor(index / 10) * 3 + (index % 10)) * step] : list[index % list.length],
  ).join(' ')
}
