import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const trial = path.join(root, 'dist/trial')
const program = path.join(trial, 'linux-unpacked/midad')
/** How a fuse is written in the program. */
const [off, on] = [0x30, 0x31]
/** Chromium has no sandbox for root on Linux. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

describe.runIf(process.platform === 'linux')('The packed desk', () => {
  let place: string

  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'midad-package-'))
    await rm(trial, { recursive: true, force: true })
    await run(process.execPath, ['build/dist.mjs', '--local-electron'], { cwd: root })
  })

  afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

  test('is one archive beside an unpacked folder', async () => {
    const archive =
      (await readdir(trial)).find((name) => /^midad-.*-linux-.*\.tar\.gz$/.test(name)) ?? 'no archive'
    const { stdout } = await run('tar', ['-tzf', path.join(trial, archive)], { maxBuffer: 1 << 24 })
    expect(stdout).toContain('/midad\n')
    expect(stdout).toContain('/resources/app.asar\n')
    for (const licences of [
      'window.md',
      'pictures.md',
      'pictures.txt',
      'lgpl-3.0.txt',
      'gpl-3.0.txt',
      'speller.txt',
      'dictionaries.md',
      'dictionary-ar.txt',
    ])
      expect(stdout).toContain(`/resources/licences/${licences}\n`)
  })

  test('carries what was bundled and no node_modules', () => {
    const files = listPackage(path.join(trial, 'linux-unpacked/resources/app.asar'), { isPack: false })
    const rooms = new Set(files.map((file) => file.split(path.sep)[1]))
    expect([...rooms].sort()).toEqual(['assets', 'out', 'package.json'])
    expect(files).toContain('/out/main/main.js')
    expect(files).toContain('/out/preload/preload.cjs')
    expect(files).toContain('/out/renderer/index.html')
    expect(files).toContain('/out/main/picture-thread.js')
    expect(files).toContain('/out/main/codecs/vips.wasm')
    expect(files).toContain('/out/main/speller/wasm/hunspell.wasm')
    expect(files).toContain('/assets/dictionaries/ar/ar.dic')
  })

  test('cannot be made to run other code', async () => {
    const fuses = await getCurrentFuseWire(program)
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    })
  })

  test('imports and shows an article with neither window nor display', async () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...variables } = process.env
    const midad = (...words: readonly string[]) =>
      run(program, [...sandbox, ...words], { env: variables, cwd: place })
    const samples = path.join(root, 'assets/samples')
    const sample = (await readdir(samples)).find((name) => name.endsWith('.txt')) ?? 'no sample'
    await midad('import', path.join(samples, sample), '--to', place)
    const article = (await readdir(place)).find((name) => name.endsWith('.midad')) ?? 'no article'
    const { stdout } = await midad('show', article, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      input: expect.stringContaining(article) as string,
      problems: [],
    })
  })

  test('opens its window on its own page', async () => {
    const userData = path.join(place, 'desk')
    const libraryFolder = path.join(userData, 'library')
    await mkdir(libraryFolder, { recursive: true })
    await writeFile(path.join(userData, 'settings.json'), JSON.stringify({ settings: { libraryFolder } }))
    const words = [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${userData}`]
    const desk = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      const address = await debuggingAddress(desk.stderr)
      await untilThereIsAPage(address)
      const browser = await chromium.connectOverCDP(address)
      const [page] = browser.contexts().flatMap((context) => context.pages())
      await page?.locator('#desk > *').first().waitFor()
      expect(page?.url()).toMatch(/^app:\/\/desk\//)
      await browser.close()
    } finally {
      desk.kill('SIGKILL')
    }
  })

  test('is not made from another Electron than the pinned one unless that is asked for', async () => {
    const packing = run(process.execPath, ['build/dist.mjs'], { cwd: root })
    await expect(packing).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--local-electron') as string,
    })
  })
})

async function debuggingAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stderr)) {
    const [, address] = /^DevTools listening on ws:(\S+)\/devtools/.exec(line) ?? []
    if (address) return `http:${address}`
  }
  throw new Error('The packed desk ended before its window opened')
}

/** Chromium takes a connection before there is a window, and then never answers it. */
function untilThereIsAPage(address: string): Promise<void> {
  const look = async () => {
    const targets: unknown = await (await fetch(`${address}/json/list`)).json()
    expect(targets).toContainEqual(expect.objectContaining({ type: 'page' }))
  }
  return vi.waitFor(look, { timeout: 30_000, interval: 100 })
}
