import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { plainly, refusal } from './plainly.mjs'
import { root } from './root.mjs'

const source = path.join(root, 'test/wordpress/editor')
const home = path.join(root, '.cache/block-editor')

/** Its package.json puts a small package in the place of the worker that shrinks uploaded pictures, which is a hundred megabytes. */
const withoutPictureWorker = {
  name: 'without-picture-worker',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  resolveId: (id) => (id.startsWith('@wordpress/vips') ? '\0picture-worker' : null),
  /** @param {string} id */
  load: (id) => (id === '\0picture-worker' ? 'export {}' : null),
}

/**
 * Bundles WordPress's own block editor where the tests look for it, `.cache/block-editor/<hash of what is in it>.js`. Its packages
 * are three hundred megabytes, which nobody needs to write or build Midad: they are fetched for this, and go again.
 */
await plainly(async () => {
  const file = path.join(home, `${await markOf()}.js`)
  if (existsSync(file)) return say('The block editor is here.')
  const work = path.join(home, 'work')
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  await cp(source, work, { recursive: true })
  try {
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync('npm', words, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw refusal('The packages of the block editor cannot be fetched.')
    const beside = `${file}-partial`
    await writeFile(beside, await bundled(work))
    await rename(beside, file)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return say('The block editor is bundled.')
})

async function markOf() {
  const parts = await Promise.all(
    ['package-lock.json', 'entry.mjs'].map((name) => readFile(path.join(source, name))),
  )
  return createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 16)
}

/** @param {string} work */
async function bundled(work) {
  const made = await build({
    root: work,
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.IS_WORDPRESS_CORE': 'true',
      'globalThis.IS_GUTENBERG_PLUGIN': 'false',
      'globalThis.SCRIPT_DEBUG': 'false',
    },
    plugins: [withoutPictureWorker],
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(work, 'entry.mjs'), formats: ['iife'], name: 'blockEditor' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = [made].flat()
  const script = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined
  if (script?.type !== 'chunk') throw new Error('The block editor was not bundled')
  return script.code
}

/** @param {string} sentence */
function say(sentence) {
  process.stdout.write(`${sentence}\n`)
  return 0
}
