import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const results = path.join(root, 'test/results')

/** Compilers make much that they soon forget: with more room for it they rest less to tidy up. */
const heap = ['--max-semi-space-size=64']

/** What opens no window runs while the bundler, and what sets windows up, write into the variables of this process. */
const beforeWindows = { ...process.env }

/** @type {Tally} */
export const passedOnce = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const failedOnce = { passed: 0, failed: 1, skipped: 0 }

/**
 * Runs a program from node_modules that counts as one test; aside, what it says comes when it ends.
 * @param {string} program @param {readonly string[]} words @param {boolean} aside
 */
export async function command(program, words, aside) {
  return (await node(program, words, aside)) === 0 ? passedOnce : failedOnce
}

/** @param {readonly string[]} words @param {boolean} aside @returns {Promise<Tally>} */
export async function vitest(words, aside) {
  const file = path.join(results, aside ? 'vitest-aside.json' : 'vitest.json')
  await rm(file, { force: true })
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file]
  const all = ['run', '--config', 'test/vitest.config.ts', ...reporters, ...words]
  const code = await node('vitest/vitest.mjs', all, aside)
  const report = await readReport(file)
  if (!report) return failedOnce
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return settle(code, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  })
}

/** @param {readonly string[]} words @returns {Promise<Tally>} */
export async function playwright(words) {
  const file = path.join(results, 'playwright.json')
  await rm(file, { force: true })
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file
  const reporters = ['--reporter', 'list,json']
  const all = ['test', '--config', 'test/playwright.config.ts', ...reporters, ...words]
  const code = await node('@playwright/test/cli.js', all, false)
  const report = await readReport(file)
  if (!report) return failedOnce
  const { expected, unexpected, flaky, skipped } = report.stats
  return settle(code, { passed: expected, failed: unexpected + flaky, skipped })
}

/** A runner that failed though none of its tests did (a file that does not load, an error outside a test) counts as one. @param {number} code @param {Tally} tally */
function settle(code, tally) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** @param {string} program @param {readonly string[]} words @param {boolean} aside @returns {Promise<number>} */
async function node(program, words, aside) {
  const child = spawn(process.execPath, [...heap, path.join(root, 'node_modules', program), ...words], {
    cwd: root,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: aside ? beforeWindows : process.env,
  })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part))
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(said))
  return typeof code === 'number' ? code : 1
}

/** @param {string} file */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}
