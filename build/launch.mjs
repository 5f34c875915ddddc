import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { root } from './root.mjs'
import { sandboxSwitches } from './sandbox.mjs'

/**
 * Starts the desk of this checkout in an Electron.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {readonly string[]} words
 * @param {{ switches?: readonly string[], stdio?: import('node:child_process').StdioOptions }} [wish]
 */
export function launch(runtime, words, { switches = [], stdio = 'inherit' } = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...variables } = process.env
  return spawn(runtime.executable, [...sandboxSwitches(), ...switches, root, ...words], {
    cwd: whereTheUserIs(),
    env: variables,
    stdio,
  })
}

/**
 * The exit code of a child, as a shell would give it; the child gets our signals while it runs.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function exitCode(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  const [code, signal] = /** @type {[number | null, NodeJS.Signals | null]} */ (await once(child, 'close'))
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}

/** npm runs scripts in the folder of package.json; paths given by the user start where the user typed them. */
function whereTheUserIs() {
  const script = process.env['npm_lifecycle_event']
  return script === 'midad' || script === 'start' ? process.env['INIT_CWD'] : process.cwd()
}
