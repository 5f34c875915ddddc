import { join } from 'node:path'
import { app } from 'electron'
import type { Press } from './press/press.ts'
import { argumentsOf, commandIn } from './started-with.ts'

const given = argumentsOf(process.argv, app.isPackaged)
const command = commandIn(given)

// Electron gets ready only when this module is done: a command runs to its end here, with no window and no display.
if (command) {
  const { runCommandLine } = await import('./cli.ts')
  const { standardStreams } = await import('./cli/streams.ts')
  const { needsBrowser, withBrowser } = await import('./cli/browser.ts')
  const dictionaries = join(app.getAppPath(), 'assets/dictionaries')
  const run = (press?: Press) =>
    runCommandLine(command, app.getVersion(), process.env, standardStreams(process), { press, dictionaries })
  if (needsBrowser(command)) await withBrowser(run)
  else app.exit(await run())
} else {
  const { startDesk } = await import('./start-desk.ts')
  startDesk(given)
}
