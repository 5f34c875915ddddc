import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, nativeTheme, session } from 'electron'
import { done, type Outcome, type Problem } from '../renderer/article/problem.ts'
import { type Attendance, attend } from './attendance.ts'
import { closeWithConsent } from './closing.ts'
import { type Drafts, draftsIn } from './drafts/drafts.ts'
import { placeIn } from './drafts/place.ts'
import { type Recovery, type RecoveryDesk, recoveryOf } from './drafts/recovery.ts'
import { openHistory } from './history/history.ts'
import { withHistory } from './history/with-history.ts'
import { keepBeforeSleep } from './keep-before-sleep.ts'
import { attempt } from './library/file-problem.ts'
import { diskFiles } from './library/files.ts'
import { type Library, openLibrary } from './library/library.ts'
import { pictureFolder } from './library/pictures.ts'
import { presenceIn } from './library/presence.ts'
import { rememberedIn } from './library/remembered.ts'
import { lockSession } from './locks.ts'
import { type Teller, tellerOf } from './notices.ts'
import { answerRequest, deskScheme } from './protocol.ts'
import { savingShell } from './saving-shell.ts'
import { serve } from './serve.ts'
import { exchangeService, openFromOutside } from './service/exchange-service.ts'
import { historyService } from './service/history-service.ts'
import { libraryService } from './service/library-service.ts'
import type { DeskRoom } from './service/room.ts'
import { windowService } from './service/window-service.ts'
import { openSettings, type SettingsShelf } from './settings.ts'
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
  const open = (path: string): Shelf => {
    const changed = () => {
      teller.tell('libraryChanged')
    }
    const remembered = rememberedIn(diskFiles, join(data, 'catalogues'), path)
    const library = withHistory(openLibrary(shell, path, changed, remembered), history, clock)
    const drafts = draftsIn(diskFiles, join(data, 'drafts'), path)
    const recovery = recoveryOf(drafts, library, (recovered) => {
      tellRecovered(teller, [recovered])
    })
    void recovery.all().then((recovered) => {
      tellRecovered(teller, recovered)
    })
    const attendance = attend(presenceIn(diskFiles, path), (id, others) => {
      teller.tell('alsoOpen', id, others)
    })
    return { library, drafts, recovery, attendance }
  }
  const shelf = { now: open(folder) }
  const room: DeskRoom = {
    window,
    settings,
    shell,
    teller,
    history,
    closing: closeWithConsent(window, () => {
      teller.tell('closeRequested')
    }),
    library: () => shelf.now.library,
    drafts: () => shelf.now.drafts,
    recovery: () => shelf.now.recovery,
    attendance: () => shelf.now.attendance,
    place: placeIn(diskFiles, join(data, 'drafts')),
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
    ...historyService(room),
    ...exchangeService(room),
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

/** A library with what belongs to it in the app's data. */
interface Shelf {
  readonly library: Library
  readonly drafts: Drafts
  readonly recovery: RecoveryDesk
  readonly attendance: Attendance
}

function tellRecovered(teller: Teller, recovered: readonly Outcome<Recovery>[]): void {
  const recoveries = recovered.flatMap((each) => (each.ok ? [each.value] : []))
  if (recoveries.length > 0) teller.tell('draftsRecovered', recoveries)
  for (const each of recovered) if (!each.ok) teller.tell('problemMet', each.problem)
}

const clock = {
  now: () => Date.now(),
  zone: () => new Date().getTimezoneOffset() * -60_000,
  later: (milliseconds: number, task: () => void) => {
    const timer = setTimeout(task, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  },
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
