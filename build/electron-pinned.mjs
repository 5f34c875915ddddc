import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { cache } from './root.mjs'

const require = createRequire(import.meta.url)
const home = path.dirname(require.resolve('electron/package.json'))
const folder = path.join(home, 'dist')
const stall = 20_000
const patience = 6 * 60 * 60 * 1000

/** The version that package.json pins. */
export const pinnedVersion = String(require('electron/package.json').version)

const failure = path.join(cache, `electron-${pinnedVersion}-failed`)

/**
 * The folder of the pinned Electron, downloaded when it is missing. A download that gets nothing for 20 seconds is given
 * up, and on Linux not tried again for 6 hours.
 * @param {string} program
 * @returns {Promise<{ ok: true, folder: string } | { ok: false, reason: string }>}
 */
export async function pinnedElectron(program) {
  if (isInstalled(program)) return { ok: true, folder }
  const earlier = await earlierFailure()
  if (earlier) return { ok: false, reason: earlier }
  return oneAtATime(`${failure}.lock`, async () => {
    if (isInstalled(program)) return { ok: true, folder }
    const reason = (await earlierFailure()) ?? (await download()) ?? unpack()
    if (reason === null && isInstalled(program)) return { ok: true, folder }
    return { ok: false, reason: reason ?? 'it did not unpack' }
  })
}

/** The wrapper writes path.txt last, so that what was killed half-way is not taken for whole. @param {string} program */
function isInstalled(program) {
  const mark = path.join(home, 'path.txt')
  if (!existsSync(mark) || !existsSync(path.join(folder, program))) return false
  return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '') === pinnedVersion
}

async function earlierFailure() {
  if (process.platform !== 'linux' || !existsSync(failure)) return null
  const { at, reason } = JSON.parse(await readFile(failure, 'utf8'))
  const age = Date.now() - at
  if (age < 0 || age > patience) return null
  const next = new Date(at + patience)
  return `${reason}; next try after ${next.toISOString().slice(0, 16)}Z, or once ${failure} is deleted`
}

/** Puts the archive into Electron's own download cache; gives the reason why it could not. */
async function download() {
  process.stderr.write(`Downloading Electron ${pinnedVersion} …\n`)
  const { downloadArtifact } = await import('@electron/get')
  const place = process.env['electron_config_cache']
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(new Error('nothing arrived for 20 seconds')), stall)
  try {
    await downloadArtifact({
      version: pinnedVersion,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      ...(place ? { cacheRoot: place } : {}),
      checksums: require('electron/checksums.json'),
      downloadOptions: {
        signal: abort.signal,
        getProgressCallback: async () => void timer.refresh(),
      },
    })
    await rm(failure, { force: true })
    return null
  } catch (error) {
    const reason = causeOf(error)
    await mkdir(cache, { recursive: true })
    await writeFile(failure, JSON.stringify({ at: Date.now(), reason }))
    return reason
  } finally {
    clearTimeout(timer)
  }
}

/** Lets the wrapper unpack its archive from the download cache; gives the reason why it could not. */
function unpack() {
  const { status, stderr } = spawnSync(process.execPath, [path.join(home, 'install.js')], {
    encoding: 'utf8',
  })
  return status === 0 ? null : `it did not unpack: ${stderr.trim().split('\n')[0]}`
}

/** @param {unknown} error */
function causeOf(error) {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
