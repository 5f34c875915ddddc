import { BrowserWindow, type Session, session, type WebContents } from 'electron'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import type { ReadyFile } from '../export/gather.ts'
import { inTurn } from '../library/in-turn.ts'
import { lockSession } from '../locks.ts'
import { deskScheme } from '../protocol.ts'
import { pressFonts } from './fonts.ts'
import { lettersReady } from './letters-ready.ts'
import { answerPress } from './pages.ts'
import { withoutDates } from './pdf-dates.ts'
import type { Press } from './press.ts'

/** Electron's own words for a print dialog that was closed. */
const turnedBack = /cancel/i

/** A press in a window that is never shown, without scripts or network; it takes one page at a time. */
export function openPress(): Press {
  const turn = inTurn()
  const state: { files: readonly ReadyFile[] } = { files: [] }
  const own = pressSession(() => state.files)
  const withPage = <Value>(
    files: readonly ReadyFile[],
    code: 'pdf-failed' | 'print-failed',
    use: (window: BrowserWindow) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> =>
    turn(async () => {
      state.files = files
      // A window for each page: what the one before left in it would be in the bytes of the next.
      const window = new BrowserWindow({
        show: false,
        // Without a display a window of the system's ends the whole process; the print dialog wants one.
        webPreferences: { ...preferences, session: own, offscreen: code === 'pdf-failed' },
      })
      try {
        return await Promise.race([printed(window, use), endOf(window.webContents)])
      } catch (fault) {
        return failed(code, { detail: fault instanceof Error ? fault.message : String(fault) })
      } finally {
        window.destroy()
        state.files = []
      }
    })
  return {
    pdf: (files) =>
      withPage(files, 'pdf-failed', async ({ webContents }) =>
        done(
          withoutDates(
            await webContents.printToPDF({
              pageSize: 'A4',
              preferCSSPageSize: true,
              displayHeaderFooter: false,
              printBackground: true,
              generateTaggedPDF: true,
              generateDocumentOutline: true,
            }),
          ),
        ),
      ),
    print: (files) =>
      withPage(
        files,
        'print-failed',
        ({ webContents }) =>
          new Promise((answer) => {
            webContents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (printed, reason) => {
              if (printed) answer(done(true))
              else answer(turnedBack.test(reason) ? done(false) : failed('print-failed', { detail: reason }))
            })
          }),
      ),
    close: () => {
      own.protocol.unhandle(deskScheme)
    },
  }
}

async function printed<Value>(
  window: BrowserWindow,
  use: (window: BrowserWindow) => Promise<Value>,
): Promise<Value> {
  await window.loadURL(`${deskScheme}://press/page.html`)
  await lettersReady(window.webContents)
  return use(window)
}

/** Rejects when a page has crashed: it answers nothing more, and would hold up those behind it. */
const endOf = (contents: WebContents): Promise<never> =>
  new Promise((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      // Its window is closed for this, which Electron does not survive while it is telling of it.
      setImmediate(reject, new Error(reason))
    })
  })

const preferences = {
  javascript: false,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webgl: false,
  spellcheck: false,
} as const

/** In memory only, so that nothing of an article stays behind. */
function pressSession(files: () => readonly ReadyFile[]): Session {
  const own = session.fromPartition('press')
  lockSession(own)
  if (!own.protocol.isProtocolHandled(deskScheme))
    own.protocol.handle(deskScheme, ({ url }) => answerPress(url, files(), pressFonts))
  return own
}
