import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { deskPage } from './protocol.ts'
import type { SettingsShelf } from './settings.ts'
import { smallestWindow, windowPlace } from './window-place.ts'

/** The desk's colours, as renderer/style has them, so that nothing flashes before the page is drawn. */
const ground = { light: '#f4f1ea', dark: '#16171b' } as const

/** Opens the desk's window on our own page. It shows itself when there is something to see. */
export function openWindow(settings: SettingsShelf, out: string): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { bounds, isMaximised } = windowPlace(settings.windowPlace(), areas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Midad',
    backgroundColor: ground[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: join(out, 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Chromium has no Arabic dictionary and would fetch others.
      spellcheck: false,
    },
  })
  if (isMaximised) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  rememberPlace(window, settings)
  reloadAfterCrash(window)
  void window.loadURL(deskPage)
  return window
}

function rememberPlace(window: BrowserWindow, settings: SettingsShelf): void {
  window.on('close', () => {
    settings.keepWindowPlace({ ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  })
}

/** A page that crashed comes back with what was saved; one that crashes again at once does not, and the window can be closed. */
function reloadAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY
  const reload = () => {
    if (!window.isDestroyed()) void window.loadURL(deskPage)
  }
  window.webContents.on('render-process-gone', () => {
    const now = performance.now()
    // Loading inside this event ends the whole app: Chromium is still clearing up.
    if (now - last > 10_000) setImmediate(reload)
    last = now
  })
}
