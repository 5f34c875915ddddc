import { hasDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { freshBundle } from './fresh-bundle.mjs'
import { exitCode, launch } from './launch.mjs'
import { plainly, refusal } from './plainly.mjs'
import { ensureSandbox } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/** What the loader answers when a shared library is missing. */
const cannotLoad = 127
/** From here on, a shell's exit code names the signal that ended a program. */
const killed = 128

await plainly(async () => {
  const words = process.argv.length > 2 ? process.argv.slice(2) : ['--help']
  await freshBundle()
  const runtime = await electronRuntime()
  ensureSandbox(runtime.folder)
  // Chromium's own remarks would stand between the findings.
  const run = () => exitCode(launch(runtime, words, { switches: ['--log-level=3'] }))
  const first = await run()
  if (first === cannotLoad) ensureSystemLibraries(runtime.executable, { display: false })
  const code = first === cannotLoad ? await run() : first
  if (code > killed && !hasDisplay())
    throw refusal('There is no display here to open the desk on; try --help')
  return code
})
