import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mediaType,
  packArticleFile,
  readArticleFile,
  readPicture,
  readWholeArticleFile,
} from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { readableCopy } from '../../electron/library/inside.ts'
import { type ZipEntry, zipOf } from '../../electron/library/zip-write.ts'
import { summarise } from '../../renderer/article/article.ts'
import { codeOf, qatar, valueOf } from './desk-kit.ts'

const parts = {
  id: 'a1b2c3d4e5f6a7b8c9d0',
  savedAt: '2022-11-20T17:00:00.000Z',
  summary: summarise(qatar),
  article: qatar,
  readable: readableCopy(qatar),
  pictures: [
    { name: 'b.png', bytes: Buffer.from('second') },
    { name: 'a.png', bytes: Buffer.from('first') },
  ],
  extras: [{ name: 'history/1', bytes: Buffer.from('later') }],
}
const source = (bytes: Uint8Array) => ({ name: 'خبر.midad', bytes })
const read = (bytes: Uint8Array) => readArticleFile(diskFiles, source(bytes))

test('An article file begins as other programs recognise it, by its media type', async () => {
  const bytes = Buffer.from(await packArticleFile(parts))
  expect(bytes.subarray(30, 38).toString()).toBe('mimetype')
  expect(bytes.subarray(38, 38 + mediaType.length).toString()).toBe(mediaType)
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.readUInt16LE(28)).toBe(0)
})

test('The same parts give the same bytes, in any order of keys and pictures and in any time zone', async () => {
  const one = await packArticleFile(parts)
  const turned = {
    ...parts,
    pictures: parts.pictures.toReversed(),
    article: {
      body: qatar.body,
      story: Object.fromEntries(Object.entries(qatar.story).reverse()),
      format: qatar.format,
    },
  }
  expect(Buffer.from(await packArticleFile(turned)).equals(one)).toBe(true)
})

test('What was packed is read again, whole', async () => {
  const whole = valueOf(await readWholeArticleFile(diskFiles, source(await packArticleFile(parts))))
  expect(whole.envelope).toEqual({
    id: parts.id,
    savedAt: parts.savedAt,
    summary: parts.summary,
    article: qatar,
  })
  expect(whole.pictures.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a.png', 'first'],
    ['b.png', 'second'],
  ])
  expect(whole.extras.map(({ name }) => name)).toEqual(['history/1'])
})

test('A picture is read alone; one that is not there is said to be missing', async () => {
  const bytes = await packArticleFile(parts)
  expect(Buffer.from(valueOf(await readPicture(diskFiles, source(bytes), 'a.png'))).toString()).toBe('first')
  expect(codeOf(await readPicture(diskFiles, source(bytes), 'c.png'))).toBe('picture-missing')
  expect(codeOf(await readPicture(diskFiles, source(bytes), '../article.json'))).toBe('picture-missing')
})

const entry = (name: string, text: string | Uint8Array, packed = false): ZipEntry => ({
  name,
  bytes: Buffer.from(text),
  packed,
})
const mimetype = entry('mimetype', mediaType)
const envelope = (change: object) =>
  entry('article.json', JSON.stringify({ format: 1, id: parts.id, article: qatar, ...change }))

describe('A file is refused with the word for what is wrong', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing in it', () => Buffer.alloc(0), 'file-empty'],
    ['only NULs', () => Buffer.alloc(4_096), 'not-an-article'],
    ['a text', () => Buffer.from('مجرد نص'), 'not-an-article'],
    ['half of it', async () => (await packArticleFile(parts)).subarray(0, 700), 'zip-damaged'],
    ['a Word document', () => zipOf([entry('word/document.xml', '<w/>')]), 'not-an-article'],
    [
      'another media type',
      () => zipOf([entry('mimetype', 'application/epub+zip'), envelope({})]),
      'not-an-article',
    ],
    ['no article', () => zipOf([mimetype]), 'not-an-article'],
    [
      'JSON that ends early',
      () => zipOf([mimetype, entry('article.json', '{"format":1')]),
      'article-damaged',
    ],
    [
      'letters that are no UTF-8',
      () => zipOf([mimetype, entry('article.json', Buffer.from([0x7b, 0xff, 0x7d]))]),
      'article-damaged',
    ],
    ['a list', () => zipOf([mimetype, entry('article.json', '[]')]), 'article-damaged'],
    ['no format', () => zipOf([mimetype, envelope({ format: undefined })]), 'article-damaged'],
    ['a newer format', () => zipOf([mimetype, envelope({ format: 2 })]), 'newer-format'],
    ['an id that is a path', () => zipOf([mimetype, envelope({ id: '../../x' })]), 'article-damaged'],
    ['an article that is a text', () => zipOf([mimetype, envelope({ article: 'نص' })]), 'article-damaged'],
    [
      '100,000 brackets',
      () => zipOf([mimetype, entry('article.json', '['.repeat(100_000), true)]),
      'nested-too-deep',
    ],
    ['the same entry twice', () => zipOf([mimetype, envelope({}), envelope({})]), 'zip-damaged'],
    [
      '2,001 entries',
      () =>
        zipOf([
          mimetype,
          envelope({}),
          ...Array.from({ length: 2_000 }, (_, index) => entry(`media/${String(index)}`, '')),
        ]),
      'zip-damaged',
    ],
    [
      'an article of 33 MB in 33 kB',
      () => zipOf([mimetype, entry('article.json', Buffer.alloc(33 * 2 ** 20, 32), true)]),
      'file-too-large',
    ],
  ])('%s', async (_what, make, code) => {
    expect(codeOf(await read(await make()))).toBe(code)
  })

  test('a path that leaves the file', async () => {
    const bytes = Buffer.from(await zipOf([mimetype, envelope({}), entry('media/aa/x', '')]))
    const climbing = Buffer.from(bytes.toString('latin1').replaceAll('media/aa/x', 'media/../x'), 'latin1')
    expect(codeOf(await read(climbing))).toBe('zip-damaged')
  })

  test('one changed letter', async () => {
    const bytes = Buffer.from(
      await zipOf([mimetype, entry('article.json', '{"format":1,"id":"abcdefgh","article":{}}')]),
    )
    const at = bytes.indexOf('abcdefgh')
    bytes[at] = 'x'.charCodeAt(0)
    expect(codeOf(await read(bytes))).toBe('zip-damaged')
  })
})

test('1,000 files damaged at random are refused or read, and nothing is thrown', async () => {
  const whole = Buffer.from(await packArticleFile(parts))
  const place = fc.nat(whole.length - 1)
  const damage = fc.oneof(
    fc.record({ cut: place }),
    fc.record({ zeroFrom: place, zeroTo: place }),
    fc.record({ bytes: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 }) }),
  )
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = Buffer.from(whole)
      if ('bytes' in how) for (const [at, value] of how.bytes) bytes[at] = value
      if ('zeroFrom' in how)
        bytes.fill(0, Math.min(how.zeroFrom, how.zeroTo), Math.max(how.zeroFrom, how.zeroTo))
      const outcome = await readWholeArticleFile(
        diskFiles,
        source('cut' in how ? bytes.subarray(0, how.cut) : bytes),
      )
      expect(typeof outcome.ok).toBe('boolean')
    }),
    { numRuns: 1_000 },
  )
})
