import { spawnSync } from 'node:child_process'
import { refusal } from './plainly.mjs'

/** The Debian package of each shared library that Electron asks for. */
const packages = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/**
 * Makes the shared libraries of a program present on Debian-like systems, and Xvfb when asked for. Throws with the one line
 * to run where it may not install.
 * @param {string} executable
 * @param {{ display: boolean }} wish
 */
export function ensureSystemLibraries(executable, { display }) {
  if (process.platform !== 'linux') return
  const wanted = missing(executable, display)
  if (wanted.length === 0) return
  install(wanted)
  const left = missing(executable, display)
  if (left.length > 0) throw refusal(`Electron cannot start here; still missing: ${left.join(' ')}`)
}

/** @param {string} executable @param {boolean} display */
function missing(executable, display) {
  const libraries = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? ''
  const absent = [...libraries.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
  const wanted = absent.map((name) => /** @type {Record<string, string>} */ (packages)[name] ?? name)
  return [...new Set(display && !isInPath('Xvfb') ? [...wanted, 'xvfb'] : wanted)]
}

/** @param {readonly string[]} wanted */
function install(wanted) {
  if (!isInPath('apt-get')) throw refusal(`Electron needs these libraries of the system: ${wanted.join(' ')}`)
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) {
    throw refusal(
      `Electron needs libraries of the system. Run: sudo apt-get install -y ${wanted.map(nameHere).join(' ')}`,
    )
  }
  process.stderr.write(`Installing what Electron needs of the system: ${wanted.join(' ')}\n`)
  apt(isRoot, ['update', '-q'])
  apt(isRoot, ['install', '-y', '-q', '--no-install-recommends', ...wanted.map(nameHere)])
}

/** Packages renamed for 64-bit time in newer releases keep their old name plus “t64”. @param {string} name */
function nameHere(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' })
  return /Candidate: (?!\(none\))/.test(stdout ?? '') ? `${name}t64` : name
}

/** @param {boolean} isRoot @param {readonly string[]} words */
function apt(isRoot, words) {
  const line = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...words,
  ]
  const [program = '', ...rest] = line
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw refusal(`This failed: ${line.join(' ')}`)
}

/** @param {string} program */
function isInPath(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}
