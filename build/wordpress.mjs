import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { plainly, refusal } from './plainly.mjs'
import { root } from './root.mjs'

const home = path.join(root, '.cache/wordpress')

/**
 * Puts Debian's `wordpress` package, unpacked, where the tests look for it: `.cache/wordpress/<version>`. Nothing is installed.
 */
await plainly(async () => {
  const here = (existsSync(home) ? await readdir(home) : []).filter((name) => /^[\d.]+$/.test(name))
  if (here.length > 0) return say(`WordPress ${here.join(', ')} is here.`)
  const work = await mkdtemp(path.join(tmpdir(), 'wordpress-'))
  try {
    run('apt-get', ['download', 'wordpress'], work)
    const packed = (await readdir(work)).find((name) => name.endsWith('.deb'))
    if (!packed) throw refusal('Debian gave no package of WordPress.')
    run('dpkg', ['-x', packed, 'unpacked'], work)
    return say(`WordPress ${await keep(path.join(work, 'unpacked/usr/share/wordpress'))} is unpacked.`)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
})

/** Copies what the tests need, which is PHP, to its place. @param {string} unpacked */
async function keep(unpacked) {
  const version = /\$wp_version = '([^']+)'/.exec(
    await readFile(path.join(unpacked, 'wp-includes/version.php'), 'utf8'),
  )?.[1]
  if (!version) throw refusal('The package of WordPress names no version.')
  const place = path.join(home, version)
  const beside = `${place}-partial`
  await rm(beside, { recursive: true, force: true })
  await cp(path.join(unpacked, 'wp-includes'), path.join(beside, 'wp-includes'), {
    recursive: true,
    filter: isWanted,
  })
  await rm(place, { recursive: true, force: true })
  await rename(beside, place)
  return version
}

/** Folders and PHP; links lead to packages that are not here. @param {string} file */
function isWanted(file) {
  const entry = lstatSync(file)
  return entry.isDirectory() || (entry.isFile() && path.extname(file) === '.php')
}

/** @param {string} program @param {readonly string[]} words @param {string} folder */
function run(program, words, folder) {
  const { status, error, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' })
  if (error) throw refusal(`${program} does not run here: ${error.message}`)
  if (status !== 0) throw refusal(`${program} ${words.at(-1) ?? ''} failed: ${stderr.trim()}`)
}

/** @param {string} sentence */
function say(sentence) {
  process.stdout.write(`${sentence}\n`)
  return 0
}
