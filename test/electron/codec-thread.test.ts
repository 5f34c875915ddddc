import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PictureCodec } from '../../electron/pictures/codec.ts'
import { codecInThread } from '../../electron/pictures/codec-thread.ts'
import { renditionsOf } from '../../renderer/article/export/renditions.ts'
import { digestOf, madeOfPng, pictures } from './picture-specimens.ts'

const root = join(import.meta.dirname, '../..')
/** Inside the checkout, where the thread finds its packages. */
const folder = join(root, 'test/results/picture-thread')
const plan = renditionsOf({ picture: 'a.png', width: 3, height: 2 })
let codec: PictureCodec

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'electron/pictures/picture-thread.ts'),
      outDir: folder,
      rolldownOptions: { external: 'wasm-vips', output: { entryFileNames: 'picture-thread.mjs' } },
    },
  })
  codec = codecInThread(join(folder, 'picture-thread.mjs'))
})
afterAll(() => codec.close())

test('A thread that is stopped at work gives its picture up, and the next picture starts another', async () => {
  const waiting = codec.encode(pictures.png, plan)
  await codec.close()
  expect(await waiting).toBeNull()
  expect(digestOf(await codec.encode(pictures.png, plan))).toBe(madeOfPng)
})

test('A thread makes the bytes that every system makes, of one picture after another', async () => {
  expect(digestOf(await codec.encode(pictures.png, plan))).toBe(madeOfPng)
  expect(await codec.encode(pictures.png.subarray(0, 50), plan)).toBeNull()
  expect(digestOf(await codec.encode(pictures.png, plan))).toBe(madeOfPng)
})
