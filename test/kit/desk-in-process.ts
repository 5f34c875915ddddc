import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { clock } from '../../electron/clock.ts'
import { type Desk, notices } from '../../electron/contract.ts'
import { placeIn } from '../../electron/drafts/place.ts'
import { type History, openHistory } from '../../electron/history/history.ts'
import { pictureFolder } from '../../electron/library/pictures.ts'
import { newsroomShelf } from '../../electron/newsroom/newsroom-shelf.ts'
import { tellerOf } from '../../electron/notices.ts'
import { deskOrigin } from '../../electron/protocol.ts'
import { savingShell } from '../../electron/saving-shell.ts'
import { type Service, serve } from '../../electron/serve.ts'
import { historyService } from '../../electron/service/history-service.ts'
import { libraryService } from '../../electron/service/library-service.ts'
import { newsroomService } from '../../electron/service/newsroom-service.ts'
import { type Settings, settingsFrom } from '../../electron/settings-table.ts'
import { openShelf, type Shelf } from '../../electron/shelf.ts'
import type { Session } from '../../renderer/session/session.ts'
import { type StoppingFiles, stoppingFiles } from './stopping-files.ts'

/** What a computer keeps between two starts of Midad, beside the folder of articles. */
export interface AppData {
  readonly folder: string
  settings: Settings
}

export const appDataIn = (folder: string): AppData => ({ folder, settings: settingsFrom({}) })

/** A whole desk with its session, without Electron: everything else is the app's own. */
export interface DeskInProcess {
  readonly session: Session
  readonly files: StoppingFiles
  readonly history: History
  readonly shelf: Shelf
  /** Acts as this desk's window; ends when the desk has nothing to do for it any more. */
  act<Value>(acts: (session: Session) => Promise<Value> | Value): Promise<Value>
  /** Ends when the window waits for no answer and the desk for no file. */
  quiet(): Promise<void>
  /** The window comes to the front, and the desk looks at the whole folder. */
  focus(): Promise<void>
  /** The window is asked to close; answers whether it did. */
  close(): Promise<boolean>
  /** Everything ends at once, between two calls of the disk. */
  crash(): Promise<void>
}

/** The desk for which the running code speaks: promises and timers of a window stay in its own. */
const speaking = new AsyncLocalStorage<Desk>()

Object.defineProperty(globalThis, 'desk', {
  value: new Proxy(
    {},
    {
      get: (_none, name) => {
        const desk: object | undefined = speaking.getStore()
        if (!desk) throw new Error(`desk.${String(name)} was asked by no window`)
        return Reflect.get(desk, name) as unknown
      },
    },
  ),
})
const { Session: WindowSession } = await import('../../renderer/session/session.ts')

type Handler = (event: IpcMainInvokeEvent, ...given: readonly unknown[]) => unknown
type Listener = (...told: readonly unknown[]) => void

const never = new Promise<never>(() => undefined)
const nextRound = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Starts Midad on a folder of articles; ends when the window has read the library and opened the last article. */
export async function startDesk(folder: string, data: AppData): Promise<DeskInProcess> {
  const files = stoppingFiles()
  const state = { isDead: false }
  const isDead = () => state.isDead
  const asked = new Set<Promise<unknown>>()
  const listeners = new Map<string, Set<Listener>>()
  const handlers = new Map<string, Handler>()
  let answerClose: (isClosed: boolean) => void = () => undefined

  const send = (channel: string, ...told: readonly unknown[]) => {
    if (state.isDead) return
    const heard = structuredClone(told)
    speaking.run(desk, () => {
      for (const listener of listeners.get(channel) ?? []) listener(...heard)
    })
  }
  const mainFrame = { origin: deskOrigin }
  // Of a page the desk only ever uses these.
  const contents = {
    mainFrame,
    on: () => undefined,
    isDestroyed: () => state.isDead,
    send,
  } as unknown as WebContents
  const ipc = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) }
  const event = { senderFrame: mainFrame } as unknown as IpcMainInvokeEvent

  const teller = tellerOf(contents)
  const shell = {
    ...savingShell(pictureFolder(files, join(data.folder, 'pictures')), () => 'ar'),
    files,
  }
  const warn = (problem: Parameters<Listener>[0]) => {
    send('notice:problemMet', problem)
  }
  const history = openHistory({ files, ...clock, warn }, join(data.folder, 'history'))
  const shelf = openShelf({ shell, data: data.folder, history, teller }, folder)
  const room = {
    shell,
    history,
    library: () => shelf.library,
    drafts: () => shelf.drafts,
    recovery: () => shelf.recovery,
    attendance: () => shelf.attendance,
    place: placeIn(files, join(data.folder, 'drafts')),
    newsroom: newsroomShelf(files, data.folder),
  }
  const service: Service = {
    ...libraryService(room),
    ...historyService(room),
    ...newsroomService(room),
    ...needsElectron,
    ready: () => {
      teller.listens()
      return null
    },
    settings: () => data.settings,
    changeSettings: (change) => {
      data.settings = settingsFrom({ ...data.settings, ...change })
      return data.settings
    },
    answerClose: async (answer) => {
      if (answer === 'close') await shelf.library.settle()
      answerClose(answer === 'close')
      return null
    },
  }
  // Of the two ends of the channel the desk only ever uses these.
  serve(ipc as unknown as IpcMain, () => contents, service)

  const ask = async (name: string, given: readonly unknown[]): Promise<unknown> => {
    if (isDead()) return never
    const handler = handlers.get(`desk:${name}`)
    if (!handler) throw new TypeError(`the desk has no ${name}`)
    const answering = speaking.exit(async () =>
      structuredClone(await handler(event, ...structuredClone(given))),
    )
    asked.add(answering)
    try {
      const answer = await answering
      return isDead() ? await never : answer
    } finally {
      asked.delete(answering)
    }
  }
  const asks = Object.fromEntries(
    [...handlers.keys()].map((channel) => {
      const name = channel.slice('desk:'.length)
      return [name, (...given: readonly unknown[]) => ask(name, given)]
    }),
  )
  const when = (name: string, listener: Listener) => {
    if (!Object.hasOwn(notices, name)) throw new TypeError(`the desk has no notice ${name}`)
    const hearing = listeners.get(`notice:${name}`) ?? new Set()
    listeners.set(`notice:${name}`, hearing.add(listener))
    return () => hearing.delete(listener)
  }
  // As in the preload script, the types are the contract's promise.
  const desk = { ...asks, when } as unknown as Desk

  const quiet = async () => {
    do {
      await Promise.allSettled(asked)
      await nextRound()
      await nextRound()
    } while ((asked.size > 0 || files.isBusy()) && !isDead())
  }
  const end = async () => {
    state.isDead = true
    shelf.library.close()
    void shelf.attendance.leave()
    await files.stop()
  }
  const session = speaking.run(desk, () => new WindowSession(structuredClone(data.settings)))
  const started: DeskInProcess = {
    session,
    files,
    history,
    shelf,
    quiet,
    act: async (acts) => {
      const value = await speaking.run(desk, async () => acts(session))
      await quiet()
      return value
    },
    focus: async () => {
      await shelf.library.refresh()
      await quiet()
      await speaking.run(desk, () => session.outside.look())
      await quiet()
    },
    close: async () => {
      const answered = new Promise<boolean>((resolve) => {
        answerClose = resolve
      })
      send('notice:closeRequested')
      const isClosed = await answered
      if (!isClosed) await quiet()
      else {
        await shelf.attendance.leave()
        await end()
      }
      return isClosed
    },
    crash: end,
  }
  speaking.run(desk, () => session.start())
  await quiet()
  // The drafts that it looks at by itself come first.
  await shelf.recovery.all()
  await quiet()
  return started
}

/** What only a window of Electron's can do. */
const needsElectron = Object.fromEntries(
  [
    'appInfo',
    'setMenu',
    'openExternal',
    'chooseLibraryFolder',
    'revealInFolder',
    'importWithDialog',
    'importFile',
    'addPicture',
    'exportArticle',
    'importNewsroom',
    'exportNewsroom',
    'importLedger',
    'exportLedger',
  ].map((name) => [
    name,
    () => {
      throw new Error(`${name} needs Electron`)
    },
  ]),
) as unknown as Omit<
  Service,
  keyof ReturnType<typeof libraryService | typeof historyService | typeof newsroomService>
>
