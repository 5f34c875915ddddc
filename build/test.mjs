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
 * The steps in their order, those of one core side by side. Those that open windows need what `bundle` makes and sets up.
 * @type {Readonly<Record<string, { beside?: true, windows?: true, run: (words: readonly string[]) => Promise<Tally> }>>}
 */
const steps = {
  types: { beside: true, run: () => command('typescript/bin/tsc', ['-b']) },
  lint: { beside: true, run: lint },
  unit: { run: (words) => vitest(['--project', 'unit', '--project', 'screen', ...words]) },
  bundle: { run: prepareWindows },
  e2e: { windows: true, run: playwright },
  package: { windows: true, run: (words) => vitest(['--project', 'package', ...words]) },
}

/** `npm test` runs every step, `npm test -- unit e2e` those named, and `npm test -- e2e -g heading` hands on the rest. */
await plainly(async () => {
  const { chosen, rest } = choose(process.argv.slice(2))
  process.chdir(root)
  const beside = chosen.filter((name) => steps[name]?.beside)
  const results = await Promise.all(beside.map((name) => timed(name, rest)))
  for (const name of chosen.filter((name) => !beside.includes(name))) {
    const result = await timed(name, rest)
    results.push(result)
    if (name === 'bundle' && result.failed > 0) break
  }
  return report(results)
})

/** @param {string} name @param {readonly string[]} words @returns {Promise<Tally & { name: string, seconds: number }>} */
async function timed(name, words) {
  process.stdout.write(`\n— ${name}\n`)
  const start = performance.now()
  const tally = await attempt(name, words)
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

/** @param {string} name @param {readonly string[]} words @returns {Promise<Tally>} */
async function attempt(name, words) {
  try {
    return (await steps[name]?.run(words)) ?? failedOnce
  } catch (error) {
    const isRefusal = error instanceof Error && error.name === 'Refusal'
    process.stdout.write(`${isRefusal ? error.message : inspect(error)}\n`)
    return failedOnce
  }
}

/** @returns {Promise<Tally>} */
async function lint() {
  const rules = await command('eslint/bin/eslint.js', ['--config', 'build/eslint.config.mjs', '.'])
  const layout = await command('@biomejs/biome/bin/biome', ['check'])
  return rules.failed + layout.failed > 0 ? failedOnce : passedOnce
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
