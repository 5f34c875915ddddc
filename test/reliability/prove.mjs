// @ts-check
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { plainly, refusal } from '../../build/plainly.mjs'
import { bundled } from './bundle.mjs'

/** How many cases a proof tries when nobody says. @type {Readonly<Record<string, number>>} */
const usualTimes = {
  'kill-storage': 1_000,
  'file-faults': 1_000_000,
  'crash-states': 1_000_000,
  'damaged-files': 10_000,
  'headline-names': 30_000,
  'full-disk': 200,
}
const mostShown = 30

/** `node test/reliability/prove.mjs kill-storage --times 1000 --seed 7` runs one proof; its last line counts the cases. */
await plainly(async () => {
  const { values, positionals } = parseArgs({
    options: { times: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const usual = usualTimes[name]
  if (usual === undefined) throw refusal(`Name one of: ${Object.keys(usualTimes).join(' ')}`)
  const times = wholeNumber('times', values.times ?? String(usual))
  const seed = wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * 2 ** 31)))
  /** @type {{ proof: import('./proof.ts').Proof }} */
  const { proof } = await import(pathToFileURL(await bundled(name)).href)
  process.stdout.write(`${name}, ${times} times, seed ${seed}\n`)
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)
  const findings = await proof({ times, seed, bundled }, say)
  if (!findings) {
    say('0 passed, 0 failed, 1 skipped')
    return 0
  }
  const { passed, failures, notes } = findings
  for (const line of [...failures.slice(0, mostShown), ...notes]) say(line)
  say(`${passed} passed, ${failures.length} failed`)
  return passed > 0 && failures.length === 0 ? 0 : 1
})

/** @param {string} name @param {string} text */
function wholeNumber(name, text) {
  if (!/^\d{1,10}$/.test(text)) throw refusal(`--${name} wants a whole number, not “${text}”`)
  return Number(text)
}
