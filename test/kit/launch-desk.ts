import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')

export interface DeskUnderTest {
  readonly app: ElectronApplication
  readonly page: Page
  /** The settings and window state of this desk; removed by `close`. */
  readonly userData: string
  /** What the page and the main process said so far. */
  readonly said: readonly string[]
  /** Ends every process of this desk at once, as a power cut would. */
  kill(): Promise<void>
  close(): Promise<void>
}

export interface DeskWish {
  /** The folder of articles; an empty one of its own when left out. */
  readonly library?: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly args?: readonly string[]
  /** The user data of an earlier desk, with its settings as it left them. */
  readonly userData?: string
}

/** Opens the bundled desk in the Electron that `npm test` found, with settings and a library that no other test shares. */
export async function launchDesk({
  library,
  settings = {},
  args = [],
  userData: earlier,
}: DeskWish = {}): Promise<DeskUnderTest> {
  if (!process.env['ELECTRON_OVERRIDE_DIST_PATH'])
    throw new Error('Start with npm run e2e: it finds the Electron')
  const userData = earlier ?? (await mkdtemp(path.join(tmpdir(), 'midad-desk-')))
  const libraryFolder = library ?? path.join(userData, 'library')
  await mkdir(libraryFolder, { recursive: true })
  if (earlier === undefined)
    await writeFile(
      path.join(userData, 'settings.json'),
      JSON.stringify({ settings: { libraryFolder, ...settings } }),
    )
  // Given an executablePath, Playwright would not hold the desk back until it listens, and now and then wait for ever.
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${userData}`, ...args],
    cwd: userData,
    env: { ...process.env, ...ownDisplay() },
    chromiumSandbox: hasSandbox,
  })
  app.context().setDefaultTimeout(10_000)
  const said: string[] = []
  app.process().stderr?.on('data', (part: Buffer) => said.push(part.toString()))
  app.on('window', (page) => {
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  })
  const page = await app.firstWindow()
  const kill = async () => {
    const gone = app.waitForEvent('close')
    app.process().kill('SIGKILL')
    await gone
  }
  const close = async () => {
    await app.close()
    await rm(userData, { recursive: true, force: true })
  }
  return { app, page, userData, said, kill, close }
}

/** Each of Playwright's workers has a display of its own, where there are several. */
function ownDisplay(): { readonly DISPLAY?: string } {
  const displays = process.env['MIDAD_DISPLAYS']?.split(' ') ?? []
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
  return display === undefined ? {} : { DISPLAY: display }
}

/** Chromium has no sandbox for root on Linux. */
const hasSandbox = process.platform !== 'linux' || process.getuid?.() !== 0
