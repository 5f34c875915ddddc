// @ts-check
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { sandboxSwitches } from '../../build/sandbox.mjs'

/** @import { CDPSession, ElectronApplication, Page } from '@playwright/test' */
/** @import { Stage } from './prepare.mjs' */

/**
 * A window under measurement: its page, its Electron, and the developer tools' protocol for its page.
 * @typedef {object} Window
 * @property {Page} page
 * @property {ElectronApplication} app
 * @property {CDPSession} session
 * @property {() => Promise<void>} close
 */

/**
 * Starts an app in the stage's Electron, with the probe in its page.
 * @param {Stage} stage
 * @param {string} userData
 * @param {readonly string[]} words the app's folder, and what it is told
 * @returns {Promise<Window>}
 */
export async function openWindow(stage, userData, words) {
  const app = await _electron.launch({
    executablePath: stage.runtime.executable,
    args: [...words, `--user-data-dir=${userData}`],
    cwd: userData,
    chromiumSandbox: sandboxSwitches().length === 0,
  })
  const page = await app.firstWindow()
  await page.waitForLoadState()
  await page.evaluate(await readFile(path.join(stage.pages, 'probe.js'), 'utf8'))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, app, session, close: () => app.close() }
}
