import { app, type BrowserWindow, powerMonitor } from 'electron'

/**
 * Asks for everything to be kept before the computer sleeps or the session ends. A shutdown waits, where the system lets it,
 * until the window has closed in its usual way.
 */
export function keepBeforeSleep(window: BrowserWindow, keep: () => void): void {
  powerMonitor.on('suspend', keep)
  powerMonitor.on('lock-screen', keep)
  powerMonitor.on('shutdown', (...[event]: readonly Electron.Event[]) => {
    event?.preventDefault()
    app.quit()
  })
  // Windows ends a session without asking again: what was said before is all that there is time for.
  window.on('query-session-end', keep)
  window.on('session-end', keep)
}
