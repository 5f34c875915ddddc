import { inspect } from 'node:util'
import { openDisplays } from './display.mjs'
import { announce, electronRuntime } from './electron-runtime.mjs'
import { freshBundle } from './fresh-bundle.mjs'
import { plainly, refusal } from './plainly.mjs'
import { root } from './root.mjs'
import { ensureSandbox } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { command, failedOnce, passedOnce, playwright, vitest } from './test-runners.mjs'

/** @typedef {import('./test-runners.mjs').Tally} Tally */

/** So many desks are driven side by side: the tests wait for windows more than they work. */
const mostDesks = 2

/**
 * The steps in their order. Those that open windows need what `bundle` makes and sets up.
 * @type {Readonly<Record<string, { windows?: true, run: (words: readonly string[], aside: boolean) => Promise<Tally> }>>}
 */
const steps = {
  types: { run: (_words, aside) => command('typescript/bin/tsc', ['-b'], aside) },
  lint: { run: lint },
  unit: { run: unit },
  bundle: { windows: true, run: prepareWindows },
  e2e: { windows: true, run: playwright },
  package: { windows: true, run: (words) => vitest(['--project', 'package', ...words], false) },
}

/** `npm test` runs every step, `npm test -- unit e2e` those named, and `npm test -- e2e -g heading` hands on the rest. */
await plainly(async () => {
  const { chosen, rest } = choose(process.argv.slice(2))
  process.chdir(root)
  const windows = chosen.filter((name) => steps[name]?.windows)
  const others = chosen.filter((name) => !windows.includes(name))
  // Tests wait for windows while a core is idle: what opens none fills it, and speaks when each step is done.
  const aside = windows.length > 0
  const results = await Promise.all([inTurn(others, rest, aside), inTurn(windows, rest, false)])
  return report(results.flat())
})

/** @param {readonly string[]} names @param {readonly string[]} words @param {boolean} aside */
async function inTurn(names, words, aside) {
  const results = []
  for (const name of names) {
    const result = await timed(name, words, aside)
    results.push(result)
    if (name === 'bundle' && result.failed > 0) break
  }
  return results
}

/** @param {string} name @param {readonly string[]} words @param {boolean} aside @returns {Promise<Tally & { name: string, seconds: number }>} */
async function timed(name, words, aside) {
  process.stdout.write(`\n— ${name}\n`)
  const start = performance.now()
  const tally = await attempt(name, words, aside)
  return { name, ...tally, seconds: (performance.now() - start) / 1000 }
}

/** @param {readonly string[]} words */
function choose(words) {
  const first = words.findIndex((word) => !(word in steps))
  const names = first === -1 ? words : words.slice(0, first)
  const rest = first === -1 ? [] : words.slice(first)
  if (rest.length > 0 && names.length !== 1) throw refusal(`Name one of: ${Object.keys(steps).join(' ')}`)
  const openWindows = names.some((name) => steps[name]?.windows)
  const chosen = Object.keys(steps).filter(
    (name) => names.length === 0 || names.includes(name) || (name === 'bundle' && openWindows),
  )
  return { chosen, rest }
}

/** @param {string} name @param {readonly string[]} words @param {boolean} aside @returns {Promise<Tally>} */
async function attempt(name, words, aside) {
  try {
    return (await steps[name]?.run(words, aside)) ?? failedOnce
  } catch (error) {
    const isRefusal = error instanceof Error && error.name === 'Refusal'
    process.stdout.write(`${isRefusal ? error.message : inspect(error)}\n`)
    return failedOnce
  }
}

/** @param {readonly string[]} _words @param {boolean} aside @returns {Promise<Tally>} */
async function lint(_words, aside) {
  const rules = await command('eslint/bin/eslint.js', ['--config', 'build/eslint.config.mjs', '.'], aside)
  const layout = await command('@biomejs/biome/bin/biome', ['check'], aside)
  return rules.failed + layout.failed > 0 ? failedOnce : passedOnce
}

/** @param {readonly string[]} words @param {boolean} aside @returns {Promise<Tally>} */
function unit(words, aside) {
  return vitest(
    ['--project', 'unit', '--project', 'screen', ...(aside ? ['--maxWorkers', '1'] : []), ...words],
    aside,
  )
}

/** Bundles the desk and sets up what windows need, in the variables that the runners inherit. @returns {Promise<Tally>} */
async function prepareWindows() {
  await freshBundle()
  const runtime = await electronRuntime()
  announce(runtime)
  ensureSystemLibraries(runtime.executable, { display: true })
  ensureSandbox(runtime.folder)
  const display = await openDisplays(mostDesks)
  Object.assign(process.env, display, { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder })
  return passedOnce
}

/** @param {readonly (Tally & { name: string, seconds: number })[]} results */
function report(results) {
  process.stdout.write('\n')
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
    process.stdout.write(`${name.padEnd(8)} ${counts} in ${seconds.toFixed(0)} s\n`)
  }
  const [passed, failed, skipped] = [sum(results, 'passed'), sum(results, 'failed'), sum(results, 'skipped')]
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  return passed > 0 && failed === 0 ? 0 : 1
}

/** @param {readonly Tally[]} tallies @param {keyof Tally} kind */
function sum(tallies, kind) {
  return tallies.reduce((total, tally) => total + tally[kind], 0)
}
