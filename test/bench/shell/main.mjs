// @ts-check
import { app, BrowserWindow, Menu } from 'electron'

/** A window as Midad's is, with a page of ours in it and nothing else: `--page=FILE`. */
const page = app.commandLine.getSwitchValue('page')

app.on('window-all-closed', () => {
  app.quit()
})
void app.whenReady().then(() => {
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadFile(page)
})
