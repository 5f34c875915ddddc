// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { sandboxSwitches } from '../../build/sandbox.mjs'

/** @import { CDPSession, Page } from '@playwright/test' */
/** @import { Stage } from './prepare.mjs' */

/**
 * A window under measurement: its page, and the developer tools' protocol for the page and for its whole Electron.
 * @typedef {object} Window
 * @property {Page} page
 * @property {CDPSession} session
 * @property {CDPSession} electron
 * @property {() => Promise<void>} close
 */

/** An app that is not up or gone by then never will be, in milliseconds. */
const patience = 30_000

/**
 * Starts an app in the stage's Electron, with the probe in its page.
 * @param {Stage} stage
 * @param {string} userData
 * @param {readonly string[]} words the app's folder, and what it is told
 * @returns {Promise<Window>}
 */
export async function openWindow(stage, userData, words) {
  const switches = [...sandboxSwitches(), '--remote-debugging-port=0', `--user-data-dir=${userData}`]
  const app = spawn(stage.runtime.executable, [...switches, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const over = once(app, 'exit')
  const close = async () => {
    app.kill()
    const timer = setTimeout(() => app.kill('SIGKILL'), patience)
    await over
    clearTimeout(timer)
  }
  try {
    const address = await addressIn(app.stderr)
    await untilTitled(new URL(address).host)
    const browser = await chromium.connectOverCDP(address, { timeout: patience })
    const [context] = browser.contexts()
    const [page] = context?.pages() ?? []
    if (!context || !page) throw new Error('Electron has no page')
    await page.waitForLoadState()
    await page.evaluate(await readFile(path.join(stage.pages, 'probe.js'), 'utf8'))
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return { page, session, electron: await browser.newBrowserCDPSession(), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The address of the developer tools, which Chromium prints once it listens. @param {import('node:stream').Readable} said */
async function addressIn(said) {
  const signal = AbortSignal.timeout(patience)
  for await (const line of createInterface({ input: said, signal })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('Electron ended before it listened')
}

/** Playwright waits for ever for a page that it met on its way from the empty document to its own. @param {string} host */
async function untilTitled(host) {
  const signal = AbortSignal.timeout(patience)
  for (;;) {
    const listed = await fetch(`http://${host}/json/list`, { signal })
    /** @type {readonly { type: string, title: string, url: string }[]} */
    const pages = await listed.json()
    if (pages.some(({ type, title, url }) => type === 'page' && title !== '' && !url.includes(title))) return
    await wait(50)
  }
}
