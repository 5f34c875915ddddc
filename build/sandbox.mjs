import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { refusal } from './plainly.mjs'

/** What Electron must be told about its sandbox: Chromium has none for root on Linux. */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Makes sure that the sandbox can start for an ordinary Linux user: by user namespaces, else by the set-uid helper beside
 * Electron. Throws with the one line to run where that helper may not be set up here.
 * @param {string} electronFolder
 */
export function ensureSandbox(electronFolder) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || mayMakeUserNamespaces()) return
  const helper = path.join(electronFolder, 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o4755) === 0o4755) return
  const line = `chown root:root ${helper} && chmod 4755 ${helper}`
  const { status } = spawnSync('sudo', ['-n', 'sh', '-c', line], { stdio: 'ignore' })
  if (status !== 0) throw refusal(`Electron cannot make its sandbox here. Run: sudo sh -c '${line}'`)
}

function mayMakeUserNamespaces() {
  const { status } = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  return status === 0
}
