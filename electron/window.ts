import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { lockContents } from './locks.ts'
import { deskPage } from './protocol.ts'
import type { SettingsShelf } from './settings.ts'
import { smallestWindow, windowPlace } from './window-place.ts'

/** The paper's colours, as renderer/style has them, so that nothing flashes before the page is drawn. */
const paper = { light: '#fffefb', dark: '#1e1f24' } as const

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
    backgroundColor: paper[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
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
  lockContents(window.webContents)
  if (isMaximised) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  rememberPlace(window, settings)
  void window.loadURL(deskPage)
  return window
}

function rememberPlace(window: BrowserWindow, settings: SettingsShelf): void {
  window.on('close', () => {
    settings.keepWindowPlace({ ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  })
}
