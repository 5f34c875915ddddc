import { chmodSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { path7za } from '7zip-bin'
import { build } from 'electron-builder'
import { packing } from './electron-builder.mjs'
import { pinnedVersion } from './electron-pinned.mjs'
import { announce, electronRuntime } from './electron-runtime.mjs'
import { freshBundle } from './fresh-bundle.mjs'
import { plainly, refusal } from './plainly.mjs'
import { root } from './root.mjs'

/** What each system can build for itself, and the word that electron-builder has for the system. */
const systems = {
  linux: { option: 'linux', targets: ['tar.gz', 'AppImage', 'deb'] },
  darwin: { option: 'mac', targets: ['dmg'] },
  win32: { option: 'win', targets: ['nsis'] },
}

/**
 * `npm run dist` packs the app around the pinned Electron for this system. `--local-electron` packs it around whichever
 * Electron is here and into `dist/trial`, to try the package; that one is not to be given to anybody.
 */
await plainly(async () => {
  const { values } = parseArgs({ options: { 'local-electron': { type: 'boolean', default: false } } })
  const isTrial = values['local-electron']
  const system = systems[/** @type {keyof typeof systems} */ (process.platform)]
  if (!system) throw refusal(`Midad is not packed on ${process.platform}`)
  const runtime = await electronRuntime()
  announce(runtime)
  if (runtime.kind !== 'pinned' && !isTrial) {
    throw refusal(
      `A package for users holds Electron ${pinnedVersion}, which is not here (${runtime.why}). ` +
        'To try the packing with this one: npm run dist -- --local-electron',
    )
  }
  await freshBundle()
  // electron-builder would download its own; npm unpacks this one without its run bit.
  if (process.platform !== 'win32') chmodSync(path7za, 0o755)
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] = path7za
  if (isTrial) process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] = '1'

  const failures = []
  for (const target of isTrial ? system.targets.slice(0, 1) : system.targets) {
    try {
      const files = await build({
        projectDir: root,
        [system.option]: [target],
        publish: 'never',
        config: {
          ...packing,
          directories: { ...packing.directories, output: isTrial ? 'dist/trial' : 'dist' },
          electronVersion: runtime.version,
          ...(isTrial ? { electronDist: runtime.folder } : {}),
        },
      })
      for (const file of files) process.stdout.write(`${target}: ${path.relative(root, file)}\n`)
    } catch (error) {
      failures.push(
        `${target}: not built here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      )
    }
  }
  process.stdout.write(failures.map((line) => `${line}\n`).join(''))
  const code = failures.length > 0 ? 1 : 0
  // electron-builder leaves a hook behind that ends the process with 0.
  process.once('exit', () => void (process.exitCode = code))
  return code
})
