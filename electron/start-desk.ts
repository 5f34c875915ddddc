import { join } from 'node:path'
import { app, Menu, protocol } from 'electron'
import { openDesk } from './desk.ts'
import { lockContents } from './locks.ts'
import { deskSchemes } from './protocol.ts'
import { filesIn } from './started-with.ts'

/** What the desk was built into: this file's own folder is `main`, or `main/chunks`. */
const out = join(app.getAppPath(), 'out')

/** Opens the desk's one window, or brings the one that is open to the front. Everything here comes before Electron is ready. */
export function startDesk(given: readonly string[]): void {
  protocol.registerSchemesAsPrivileged(deskSchemes)
  if (!app.requestSingleInstanceLock({ given })) {
    app.quit()
    return
  }
  // Root on Linux has no sandbox and says so by this switch; forcing one there stops every helper process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Midad is offline: no name is ever looked up, whoever asks.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })

  const asked: { readonly file: string; readonly folder: string }[] = []
  const asking = {
    open: (file: string, folder: string): void => {
      asked.push({ file, folder })
    },
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    asking.open(file, '/')
  })
  for (const file of filesIn(given)) asking.open(file, process.cwd())

  void app.whenReady().then(async () => {
    Menu.setApplicationMenu(null)
    const desk = await openDesk(out)
    asking.open = desk.openFile
    for (const { file, folder } of asked) desk.openFile(file, folder)
    app.on('second-instance', (_event, _argv, folder, second) => {
      desk.comeForward()
      for (const file of filesGiven(second)) desk.openFile(file, folder)
    })
  })
}

/** What a second start says of itself; it is another process, whatever it runs. */
function filesGiven(second: unknown): readonly string[] {
  const given: unknown =
    typeof second === 'object' && second !== null && 'given' in second ? second.given : []
  return Array.isArray(given) ? filesIn(given.filter((argument) => typeof argument === 'string')) : []
}
