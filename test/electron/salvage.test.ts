import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packArticleFile } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { readableCopy } from '../../electron/library/inside.ts'
import { pictureMemory } from '../../electron/library/pictures.ts'
import { readCutJson } from '../../electron/salvage/close-json.ts'
import { openDamaged, salvageBytes } from '../../electron/salvage/salvage-file.ts'
import { walkZip } from '../../electron/salvage/walk-zip.ts'
import { type Article, bodyText, summarise } from '../../renderer/article/article.ts'
import { salvageArticle } from '../../renderer/article/salvage/salvage-article.ts'
import { diceOf } from '../kit/mixed-lines.ts'
import { articleOf, qatar, testShell, valueOf } from './desk-kit.ts'
import { id, libraryWithHistory } from './history/past-kit.ts'

const seed = Number(process.env['MIDAD_SEED'] ?? 20261125)
const paragraphs = Array.from(
  { length: 40 },
  (_, index) =>
    `الفقرة ${String(index)}: قال مسؤول في FIFA إن ${String(index * 7919)} مشجعا حضروا يوم 20 نونبر.`,
)
const long = articleOf({ headline: 'حموشي في قطر', byline: 'سعاد العلمي' }, ...paragraphs)

const pack = (article: Article) =>
  packArticleFile({
    id,
    savedAt: '2026-11-20T17:00:00.000Z',
    summary: summarise(article),
    article,
    readable: readableCopy(article),
    pictures: [],
    extras: [],
  })

const salvage = async (bytes: Uint8Array) => (await salvageBytes(pictureMemory(), bytes)).saved

test('A ZIP gives its entries without the directory at its end', async () => {
  const bytes = await pack(long)
  const end = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002'))
  const entries = await walkZip(bytes.subarray(0, end), 2 ** 20)
  expect([...entries].map(([name, { isWhole }]) => [name, isWhole])).toEqual([
    ['mimetype', true],
    ['article.json', true],
    ['article.html', true],
  ])
  expect((await salvage(bytes.subarray(0, end)))?.article).toEqual(long)
})

test('Cut JSON is closed at its last whole value, and words that were cut stay', () => {
  expect(readCutJson('{"a":[{"b":1},{"c":"قا')).toEqual({ a: [{ b: 1 }, { c: 'قا' }] })
  expect(readCutJson('{"a":[{"b":1},{"c":"x\\u06')).toEqual({ a: [{ b: 1 }, { c: 'x' }] })
  expect(readCutJson('{"a":[{"b":1},{"c"')).toEqual({ a: [{ b: 1 }] })
  expect(readCutJson('{"a":[{"b":1}]]]\u0000')).toEqual({ a: [{ b: 1 }] })
  expect(readCutJson('')).toBeUndefined()
})

test('However much of a file is cut off, what is saved is the beginning of its words, and more of the file is no less of them', async () => {
  const bytes = await pack(long)
  const words = bodyText(long.body)
  let most = 0
  for (let length = 0; length <= bytes.length; length += 97) {
    const saved = await salvage(bytes.subarray(0, length))
    const text = saved ? bodyText(saved.article.body) : ''
    expect(words.startsWith(text), `cut at ${String(length)}`).toBe(true)
    expect(text.length).toBeGreaterThanOrEqual(most)
    most = text.length
    if (saved && text !== '') expect(saved.article.story.headline).toBe('حموشي في قطر')
  }
  expect(most).toBe(words.length)
})

test(`Damage of any kind throws nothing (seed ${String(seed)})`, async () => {
  const bytes = await pack(long)
  const dice = diceOf(seed)
  const upTo = (most: number) => Math.floor(dice() * most)
  for (let run = 0; run < 300; run += 1) {
    const damaged = Buffer.from(bytes)
    const start = upTo(damaged.length)
    if (run % 3 === 0) damaged.fill(0, start, start + upTo(damaged.length - start))
    else for (let count = upTo(40); count >= 0; count -= 1) damaged[upTo(damaged.length)] = upTo(256)
    await salvage(run % 2 === 0 ? damaged : damaged.subarray(0, upTo(damaged.length)))
  }
})

test('Where the article is damaged and its page is whole, the page is taken', async () => {
  const bytes = Buffer.from(await pack(long))
  const at = bytes.indexOf('article.json') + 'article.json'.length
  bytes.fill(0, at + 100, at + 160)
  const saved = await salvage(bytes)
  expect(saved).toMatchObject({ from: 'page', isWhole: true })
  expect(saved && bodyText(saved.article.body)).toBe(bodyText(long.body))
  expect(saved?.article.story.headline).toBe('حموشي في قطر')
})

test('Of a newer format every known block comes as it is, of the others their letters', () => {
  const raw = {
    ...qatar,
    format: 9,
    body: [
      ...qatar.body,
      { type: 'hologram', shape: 1, children: [{ text: 'نص داخل عنصر جديد' }] },
      { type: 'nothing' },
    ],
  }
  const found = salvageArticle(raw, null)
  expect(found?.damaged).toBe(2)
  expect(found?.article.story).toEqual(qatar.story)
  expect(found?.article.body.slice(0, 2)).toEqual(qatar.body)
  expect(found && bodyText(found.article.body)).toContain('نص داخل عنصر جديد')
  expect(salvageArticle({ body: 'x' }, null)).toBeNull()
})

test('A damaged article of the library opens with what is saved and its newest good version; its file stays as it is', async () => {
  for (const harm of ['cut', 'zeroed', 'newer'] as const) {
    const { library, past } = libraryWithHistory()
    const made = valueOf(await library.create(long))
    valueOf(await past.history.keep(made.id, long, 'saved'))
    const path = join(library.folder, made.fileName)
    const whole = readFileSync(path)
    const newer = await pack({ ...long, format: 9 } as unknown as Article)
    const harmed = { cut: whole.subarray(0, 900), zeroed: Buffer.alloc(whole.length), newer }[harm]
    writeFileSync(path, harmed)
    await library.refresh()
    const [row] = (await library.state()).rows
    const found = valueOf(await openDamaged(library, past.history, testShell(diskFiles), row?.id ?? made.id))
    expect(found.problem.code).toBe(
      { cut: 'zip-damaged', zeroed: 'not-an-article', newer: 'newer-format' }[harm],
    )
    expect(found.saved === null).toBe(harm === 'zeroed')
    if (harm === 'newer') expect(found.saved?.article).toEqual(long)
    if (harm !== 'newer') expect(found.snapshot?.article).toEqual(long)
    expect(readFileSync(path).equals(harmed)).toBe(true)
  }
})
