import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { lockContents } from '../locks.ts'
import type { Press } from '../press/press.ts'
import { deskSchemes } from '../protocol.ts'

/** Chromium's own word for a Linux without a display. It reads it before it runs anything of ours. */
const withoutDisplay = '--ozone-platform=headless'

/** Whether a command needs the browser, which lays out a PDF. */
export const needsBrowser = (command: readonly string[]): boolean =>
  command[0] === 'export' &&
  command.some((word, index) => word === '--as=pdf' || (word === '--as' && command[index + 1] === 'pdf'))

/** Runs a command with the browser of this process and ends it; on Linux in a second process, which needs no display. */
export async function withBrowser(run: (press: Press) => Promise<number>): Promise<void> {
  if (process.platform === 'linux' && !process.argv.includes(withoutDisplay)) {
    app.exit(await runAgain())
    return
  }
  const data = await mkdtemp(join(tmpdir(), 'midad-press-'))
  app.setPath('userData', data)
  app.disableHardwareAcceleration()
  protocol.registerSchemesAsPrivileged(deskSchemes)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
  // The press opens a window for each page, and closes it.
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(async () => {
    const { openPress } = await import('../press/open-press.ts')
    const press = openPress()
    const code = await run(press)
    press.close()
    await rm(data, { recursive: true, force: true })
    app.exit(code)
  })
}

async function runAgain(): Promise<number> {
  const child = spawn(process.execPath, [withoutDisplay, '--log-level=3', ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  // What Node documents of a child that has ended: one of the two is null.
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}
