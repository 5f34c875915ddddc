import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const heartbeat = 2_000
const silence = 30_000

/**
 * Does the work while no other process does work under the same lock file; waits for its turn.
 * A lock whose process has ended, or that has not been touched for 30 seconds, is free.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 */
export async function oneAtATime(lock, work) {
  await mkdir(path.dirname(lock), { recursive: true })
  while (!(await take(lock))) {
    if (await isAbandoned(lock)) await rm(lock, { force: true })
    else await wait(100)
  }
  const beat = setInterval(
    () => void utimes(lock, new Date(), new Date()).catch(() => clearInterval(beat)),
    heartbeat,
  )
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await rm(lock, { force: true })
  }
}

/** @param {string} lock */
async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} lock */
async function isAbandoned(lock) {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)])
    return Date.now() - mtimeMs > silence || (owner !== '' && !isRunning(Number(owner)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** @param {number} owner */
function isRunning(owner) {
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
