import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type DeskUnderTest, launchDesk } from '../kit/launch-desk.ts'

let desk: DeskUnderTest
let page: Page
let place: string

test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-safe-'))
  desk = await launchDesk({ library: path.join(place, 'library') })
  page = desk.page
  await page.locator('.library').waitFor()
})

test.afterAll(async () => {
  await desk.close()
  await rm(place, { recursive: true, force: true })
})

const inPage = <Answer>(source: string) => page.evaluate<Answer>(source)

test('nothing was said on the console while the page was drawn', () => {
  expect(desk.said.filter((line) => /^(error|warning):/.test(line))).toEqual([])
})

test('the page comes from our own protocol and has nothing of Node', async () => {
  expect(page.url()).toBe('app://desk/index.html')
  expect(await inPage('[typeof require, typeof process, typeof module, typeof Buffer]')).toEqual(
    Array(4).fill('undefined'),
  )
  expect(await inPage('Object.keys(window.desk).length > 20 && Object.isFrozen(window.desk)')).toBe(true)
})

test('the window is isolated and sandboxed, with web security on', async () => {
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Electron documents this method for its own tests only; there is no public one.
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    experimentalFeatures: false,
  })
})

test('a strict content policy holds in the page', async () => {
  const violations = await inPage<readonly string[]>(`new Promise((resolve) => {
    const seen = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const script = document.createElement('script')
    try { script.textContent = 'window.ran = true'; document.head.append(script) } catch { seen.push('trusted-types') }
    try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">') } catch { seen.push('trusted-types') }
    const image = new Image(); image.src = 'https://example.com/a.png'
    const frame = document.createElement('iframe'); frame.src = 'https://example.com/'; document.body.append(frame)
    fetch('https://example.com/').catch(() => {})
    setTimeout(() => { frame.remove(); resolve([...new Set(seen), String(window.ran)]) }, 500)
  })`)
  expect(violations).toEqual(
    expect.arrayContaining(['trusted-types', 'img-src', 'connect-src', 'frame-src', 'undefined']),
  )
})

test('nothing reaches the network, not even from the main process’s session', async () => {
  const reached = await desk.app.evaluate(async ({ session }) => {
    try {
      await session.defaultSession.fetch('http://127.0.0.1:9/')
      return true
    } catch {
      return false
    }
  })
  expect(reached).toBe(false)
})

test('the window goes nowhere and opens no other', async () => {
  await inPage(`window.open('https://example.com/')`)
  await inPage(`{ location.href = 'https://example.com/' }`)
  await inPage(
    `{ const link = document.createElement('a'); link.href = 'file:///etc/passwd'; link.target = '_blank'; document.body.append(link); link.click(); link.remove() }`,
  )
  // Asked in the main process: a prevented navigation leaves the test's own page waiting for its end.
  const urls = await desk.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getURL()),
  )
  expect(urls).toEqual(['app://desk/index.html'])
  expect(await inPage(`document.querySelector('.library') !== null`)).toBe(true)
})

test('permissions are denied when asked and when checked', async () => {
  expect(
    await inPage(
      `Promise.all(['geolocation', 'camera', 'microphone', 'notifications'].map(async (name) => (await navigator.permissions.query({ name })).state))`,
    ),
  ).toEqual(Array(4).fill('denied'))
  expect(
    await inPage(
      `navigator.mediaDevices?.getUserMedia({ audio: true }).then(() => 'given', () => 'denied') ?? 'denied'`,
    ),
  ).toBe('denied')
})

test('only web and mail addresses are opened outside', async () => {
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'x-settings:',
    'C:\\Windows',
  ]) {
    expect(await inPage(`window.desk.openExternal(${JSON.stringify(url)})`)).toMatchObject({
      ok: false,
      problem: { code: 'link-refused' },
    })
  }
})

test('a call with wrong arguments is refused before it does anything', async () => {
  const calls = [
    `window.desk.openArticle('../../etc/passwd')`,
    `window.desk.saveArticle('x', 1, {})`,
    `window.desk.changeSettings({ libraryFolder: '/' })`,
    `window.desk.setMenu('menu')`,
    `window.desk.importFile('a.txt', 'not bytes')`,
  ]
  for (const call of calls) {
    expect(await inPage(`${call}.then(() => 'done', () => 'refused')`), call).toBe('refused')
  }
})

test('the protocol serves the page and nothing else', async () => {
  const paths = [
    '/../package.json',
    '/%2e%2e/main/main.js',
    '/picture/abcdefgh/../../settings.json',
    '/main.js',
    '/picture/x/y.png',
  ]
  const answers = await inPage<readonly number[]>(
    `Promise.all(${JSON.stringify(paths)}.map((path) => fetch('app://desk' + path).then((answer) => answer.status, () => 0)))`,
  )
  expect(answers.every((status) => status === 404 || status === 0)).toBe(true)
})

test('a second start does not open a second desk on the same data', async () => {
  expect(await desk.app.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true)
})
