// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '../../build/root.mjs'
import { sandboxSwitches } from '../../build/sandbox.mjs'

/** @import { Stage } from './prepare.mjs' */

/**
 * Milliseconds from the call of Electron to a shown window with its content painted, and the processor time of all
 * processes until then.
 * @typedef {{ wall?: number, processor?: number, fault?: string }} StartCell
 */

/** Each has its own user data, which the first start leaves behind. */
const shell = path.join(import.meta.dirname, 'shell')
const patience = 60_000

/** @param {'midad' | 'empty'} name @param {Stage} stage @returns {Promise<StartCell>} */
export async function measureStart(name, stage) {
  const userData = path.join(stage.place, `start-${name}`)
  const { words, waitsFor } = await (name === 'midad' ? deskIn(userData, stage) : emptyIn(userData, stage))
  const start = performance.timeOrigin + performance.now()
  const child = spawn(
    stage.runtime.executable,
    [
      ...sandboxSwitches(),
      '-r',
      path.join(shell, 'say-when-shown.cjs'),
      ...words,
      `--user-data-dir=${userData}`,
    ],
    {
      env: { ...process.env, BENCH_WAITS_FOR: waitsFor },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patience,
    },
  )
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
  const line = said.split('\n').find((each) => each.startsWith('{"at"'))
  if (line === undefined) return { fault: `${name} showed no window` }
  const { at, processor } = JSON.parse(line)
  return { wall: at - start, processor }
}

/** @param {string} userData @param {Stage} stage */
async function deskIn(userData, stage) {
  const library = path.join(userData, 'library')
  await cp(stage.library, library, { recursive: true, force: false })
  const settings = JSON.stringify({ settings: { libraryFolder: library } })
  await writeFile(path.join(userData, 'settings.json'), settings)
  return { words: [root], waitsFor: '.article-row' }
}

/** @param {string} userData @param {Stage} stage */
async function emptyIn(userData, stage) {
  await mkdir(userData, { recursive: true })
  return { words: [shell, `--page=${path.join(stage.pages, 'empty.html')}`], waitsFor: 'p' }
}
