import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { refusal } from './plainly.mjs'
import { root } from './root.mjs'

const configuration = 'build/electron.vite.config.mjs'
const sources = ['electron', 'renderer', configuration, 'package.json', 'package-lock.json']
const stamp = path.join(root, 'out/bundle.stamp')

/** Bundles main, preload and renderer into `out/`, unless what lies there was made from these very sources. */
export async function freshBundle() {
  if (await isFresh()) return
  await oneAtATime(path.join(root, 'out/bundle.lock'), async () => {
    if (!(await isFresh())) await bundle()
  })
}

async function bundle() {
  process.stderr.write('Bundling the desk …\n')
  await rm(stamp, { force: true })
  const made = await fingerprint()
  const { build } = await import('electron-vite')
  try {
    await build({ root, configFile: path.join(root, configuration), logLevel: 'error' })
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error))
  }
  await mkdir(path.dirname(stamp), { recursive: true })
  await writeFile(stamp, made)
}

async function isFresh() {
  try {
    return (await readFile(stamp, 'utf8')) === (await fingerprint())
  } catch {
    return false
  }
}

/** Path, size and time of every source; reading the files themselves would cost more than it saves. */
async function fingerprint() {
  const files = (await Promise.all(sources.map((source) => filesUnder(path.join(root, source))))).flat()
  const lines = await Promise.all(
    files.sort().map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${path.relative(root, file)} ${size} ${mtimeMs}`
    }),
  )
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** @param {string} place @returns {Promise<string[]>} */
async function filesUnder(place) {
  if ((await stat(place)).isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
