import { app } from 'electron'
import { argumentsOf, commandIn } from './started-with.ts'

const given = argumentsOf(process.argv, app.isPackaged)
const command = commandIn(given)

// Electron gets ready only when this module is done: a command runs to its end here, with no window and no display.
if (command) {
  const { runCommandLine } = await import('./cli.ts')
  const { standardStreams } = await import('./cli/streams.ts')
  app.exit(await runCommandLine(command, app.getVersion(), process.env, standardStreams(process)))
} else {
  const { startDesk } = await import('./start-desk.ts')
  startDesk(given)
}
