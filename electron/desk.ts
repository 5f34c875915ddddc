import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, nativeTheme, session } from 'electron'
import { done, type Problem } from '../renderer/article/problem.ts'
import { clock } from './clock.ts'
import { closeWithConsent } from './closing.ts'
import { placeIn } from './drafts/place.ts'
import { openHistory } from './history/history.ts'
import { keepBeforeSleep } from './keep-before-sleep.ts'
import { attempt } from './library/file-problem.ts'
import { diskFiles } from './library/files.ts'
import { pictureFolder } from './library/pictures.ts'
import { lockSession } from './locks.ts'
import { newsroomShelf } from './newsroom/newsroom-shelf.ts'
import { tellerOf } from './notices.ts'
import { codecInThread } from './pictures/codec-thread.ts'
import { pictureEncoder } from './pictures/picture-encoder.ts'
import { openPress } from './press/open-press.ts'
import type { Press } from './press/press.ts'
import { personalList } from './proofread/personal-list.ts'
import { proofReader } from './proofread/proof-reader.ts'
import { answerRequest, deskScheme } from './protocol.ts'
import { savingShell } from './saving-shell.ts'
import { serve } from './serve.ts'
import { exchangeService, openFromOutside } from './service/exchange-service.ts'
import { exportService } from './service/export-service.ts'
import { folderService } from './service/folder-service.ts'
import { historyService } from './service/history-service.ts'
import { ledgerExchange } from './service/ledger-exchange.ts'
import { libraryService } from './service/library-service.ts'
import { newsroomExchange } from './service/newsroom-exchange.ts'
import { newsroomService } from './service/newsroom-service.ts'
import { proofreadService } from './service/proofread-service.ts'
import type { DeskRoom } from './service/room.ts'
import { windowService } from './service/window-service.ts'
import { openSettings, type SettingsShelf } from './settings.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { openWindow } from './window.ts'

export interface Desk {
  comeForward(): void
  /** Opens a file by its path, seen from a folder. */
  openFile(file: string, folder: string): void
}

/** Puts the desk together: settings, library, protocol, window, and the services that tie them. `out` is what was built. */
export async function openDesk(out: string): Promise<Desk> {
  const data = app.getPath('userData')
  const settings = openSettings(data)
  nativeTheme.themeSource = settings.read().theme
  const shell = savingShell(
    pictureFolder(diskFiles, join(data, 'pictures')),
    () => settings.read().interfaceLanguage,
  )
  const folder = await libraryFolder(settings)

  lockSession(session.defaultSession)
  const pictureOf = (id: string, name: string) => shelf.now.library.picture(id, name)
  session.defaultSession.protocol.handle(deskScheme, ({ url, method }) =>
    answerRequest(url, method, join(out, 'renderer'), pictureOf),
  )
  const window = openWindow(settings, out)
  const teller = tellerOf(window.webContents)
  const warn = (problem: Problem) => {
    teller.tell('problemMet', problem)
  }
  const history = openHistory({ files: diskFiles, ...clock, warn }, join(data, 'history'))
  void history.tidy()
  const open = (path: string): Shelf => openShelf({ shell, data, history, teller }, path)
  const shelf = { now: open(folder) }
  const state: { press?: Press } = {}
  const room: DeskRoom = {
    window,
    settings,
    shell,
    teller,
    history,
    newsroom: newsroomShelf(diskFiles, data),
    encoder: pictureEncoder(codecInThread(join(out, 'main/picture-thread.js'))),
    reader: proofReader(join(out, 'main/proof-thread.js'), join(app.getAppPath(), 'assets/dictionaries')),
    personal: {
      words: personalList(diskFiles, data, 'dictionary.txt', 'words'),
      ignored: personalList(diskFiles, data, 'ignored.txt', 'marks'),
    },
    closing: closeWithConsent(window, () => {
      teller.tell('closeRequested')
    }),
    library: () => shelf.now.library,
    drafts: () => shelf.now.drafts,
    recovery: () => shelf.now.recovery,
    attendance: () => shelf.now.attendance,
    place: placeIn(diskFiles, join(data, 'drafts')),
    press: () => (state.press ??= openPress()),
    moveTo: (path) => {
      shelf.now.library.close()
      void shelf.now.attendance.leave()
      shelf.now = open(path)
      return shelf.now.library
    },
  }
  serve(ipcMain, () => (window.isDestroyed() ? null : window.webContents), {
    ...windowService(room),
    ...libraryService(room),
    ...folderService(room),
    ...historyService(room),
    ...exchangeService(room),
    ...newsroomService(room),
    ...newsroomExchange(room),
    ...ledgerExchange(room),
    ...exportService(room),
    ...proofreadService(room),
  })
  window.on('focus', () => void shelf.now.library.refresh())
  window.on('closed', () => {
    shelf.now.library.close()
    void shelf.now.attendance.leave()
  })
  keepBeforeSleep(window, () => {
    teller.tell('keepRequested')
  })
  return {
    comeForward: () => {
      comeForward(window)
    },
    openFile: (file, from) => void openFromOutside(room, file, from),
  }
}

/** The folder that was chosen, or `Midad` in the documents, which is made where it is missing. */
async function libraryFolder(settings: SettingsShelf): Promise<string> {
  const chosen = settings.read().libraryFolder
  if (chosen !== '') return chosen
  const usual = join(app.getPath('documents'), 'Midad')
  await attempt(usual, async () => {
    await mkdir(usual, { recursive: true })
    return done(null)
  })
  return usual
}

function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
