import { hasDisplay } from './display.mjs'
import { announce, electronRuntime } from './electron-runtime.mjs'
import { freshBundle } from './fresh-bundle.mjs'
import { exitCode, launch } from './launch.mjs'
import { plainly } from './plainly.mjs'
import { sampleJob } from './sample-job.mjs'
import { ensureSandbox } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

await plainly(async () => {
  await freshBundle()
  const runtime = await electronRuntime()
  announce(runtime)
  ensureSystemLibraries(runtime.executable, { display: false })
  if (!hasDisplay()) return sampleJob()
  ensureSandbox(runtime.folder)
  return exitCode(launch(runtime, process.argv.slice(2)))
})
