import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replayed } from '../../electron/drafts/draft-article.ts'
import { type Drafts, draftsIn } from '../../electron/drafts/drafts.ts'
import { readJournal } from '../../electron/drafts/journal.ts'
import { type DeskFiles, diskFiles } from '../../electron/library/files.ts'
import { thisComputer } from '../../electron/library/temporary-name.ts'
import { bodyText } from '../../renderer/article/article.ts'
import { articleOf, codeOf, qatar, temporaryFolder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

const id = 'a1b2c3d4e5f6a7b8c9d0'
const base = '0000000000000000'
const saved = '1111111111111111'
const article = articleOf({ headline: 'خبر' }, '')
const opened = { id, fileName: 'خبر.midad', revision: base, article, isNewer: false }

/** The edits of typing a text, letter by letter, from the start of the first paragraph. */
const typing = (text: string, from = 0) =>
  Array.from(text).map((letter, index) => ({
    operation: { type: 'insert_text', path: [0, 0], offset: from + index, text: letter },
  }))

async function draftsWith(files: DeskFiles = diskFiles, data = temporaryFolder()) {
  const drafts = draftsIn(files, data, '/مقالات')
  await drafts.opened(opened)
  return {
    drafts,
    data,
    path: () => join(data, readdirSync(data).find((name) => name.endsWith('.journal')) ?? ''),
  }
}

/** The body's letters in the draft on disk, or null where there is none. */
async function textOf(drafts: Drafts): Promise<string | null> {
  const journal = valueOf(await drafts.read(id))
  return journal && bodyText(valueOf(replayed(journal)).article.body)
}

test('A draft is on disk when its edits are acknowledged, whole without the article’s file', async () => {
  const { drafts, data } = await draftsWith()
  expect(valueOf(await drafts.read(id))).toBeNull()
  valueOf(await drafts.journal(id, base, 1, typing('نقل')))
  valueOf(await drafts.journal(id, base, 4, [...typing(' BBC', 3), { story: { headline: 'خبر من Rabat' } }]))
  const another = draftsIn(diskFiles, data, '/مقالات')
  expect(valueOf(await another.ids())).toEqual([id])
  expect(await textOf(another)).toBe('نقل BBC')
  expect(valueOf(await another.read(id))).toMatchObject({
    isUnsaved: true,
    isCut: false,
    bases: [base],
    last: 8,
    fileName: opened.fileName,
  })
})

test('Another library’s drafts wait for it', async () => {
  const { drafts, data } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('ا')))
  expect(valueOf(await draftsIn(diskFiles, data, '/غيرها').ids())).toEqual([])
})

test('Edits that are sent again are not done again', async () => {
  const { drafts } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('اب')))
  valueOf(await drafts.journal(id, base, 1, typing('ابتج')))
  valueOf(await drafts.journal(id, base, 2, typing('بت', 1)))
  expect(await textOf(drafts)).toBe('ابتج')
})

test('A gap in the numbers is refused', async () => {
  const { drafts } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('ا')))
  expect(codeOf(await drafts.journal(id, base, 3, typing('ت', 2)))).toBe('draft-damaged')
  expect(codeOf(await drafts.journal(id, saved, 2, typing('ب', 1)))).toBe('article-missing')
})

test('A save that holds every edit ends the draft, and the next edit begins one on what was saved', async () => {
  const { drafts, data } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('اب')))
  await drafts.saving(id, saved, 2)
  expect(valueOf(await drafts.read(id))?.bases).toEqual([base, saved])
  await drafts.saved(id, { ...opened, revision: saved, article: articleOf({}, 'اب'), upTo: 2 })
  expect(readdirSync(data)).toEqual([])
  valueOf(await drafts.journal(id, saved, 3, typing('ت', 2)))
  expect(await textOf(drafts)).toBe('ابت')
  expect(valueOf(await drafts.read(id))?.bases).toEqual([saved])
})

test('Edits that are newer than a save stay', async () => {
  const { drafts } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('اب')))
  await drafts.saving(id, saved, 2)
  valueOf(await drafts.journal(id, base, 3, typing('ت', 2)))
  await drafts.saved(id, { ...opened, revision: saved, article: articleOf({}, 'اب'), upTo: 2 })
  expect(await textOf(drafts)).toBe('ابت')
  expect(valueOf(await drafts.read(id))).toMatchObject({ bases: [saved], isUnsaved: true })
  valueOf(await drafts.journal(id, base, 4, typing('ج', 3)))
  expect(await textOf(drafts)).toBe('ابتج')
})

test('Whatever comes first, appending, saving and having saved, no edit is lost', async () => {
  for (const order of [
    ['journal', 'saving', 'saved'],
    ['saving', 'journal', 'saved'],
    ['saving', 'saved', 'journal'],
  ] as const) {
    const { drafts } = await draftsWith()
    valueOf(await drafts.journal(id, base, 1, typing('اب')))
    const asked = {
      journal: () => drafts.journal(id, base, 3, typing('ت', 2)),
      saving: () => drafts.saving(id, saved, 2),
      saved: () => drafts.saved(id, { ...opened, revision: saved, article: articleOf({}, 'اب'), upTo: 2 }),
    }
    await Promise.all(order.map((name) => asked[name]()))
    expect(await textOf(drafts), order.join()).toBe('ابت')
    expect(valueOf(await drafts.read(id))?.bases, order.join()).toEqual([saved])
  }
})

test('A journal torn at any byte holds every batch before, and no more than was written', async () => {
  const { drafts, path } = await draftsWith()
  const sizes: number[] = []
  const text = 'الدار البيضاء Casa'
  for (const [index, letter] of Array.from(text).entries()) {
    valueOf(await drafts.journal(id, base, index + 1, typing(letter, index)))
    sizes.push(readFileSync(path()).length)
  }
  const whole = readFileSync(path())
  const head = whole.indexOf(10) + 1
  for (let size = 0; size < whole.length; size += 1) {
    const journal = readJournal(whole.subarray(0, size))
    expect(journal === null, String(size)).toBe(size < head)
    if (!journal) continue
    const letters = sizes.filter((each) => each <= size).length
    expect(bodyText(valueOf(replayed(journal)).article.body), String(size)).toBe(text.slice(0, letters))
    expect(journal.isCut).toBe(false)
  }
})

test('A bit that flipped anywhere behind the first line costs the edits from there on, and is told', async () => {
  const { drafts, path } = await draftsWith()
  for (const [index, letter] of Array.from('نص قصير').entries())
    valueOf(await drafts.journal(id, base, index + 1, typing(letter, index)))
  const whole = readFileSync(path())
  const head = whole.indexOf(10) + 1
  for (let bit = head * 8; bit < whole.length * 8 - 8; bit += 1) {
    const flipped = Buffer.from(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const journal = readJournal(flipped)
    const draft = valueOf(replayed(journal ?? raise()))
    expect('نص قصير'.startsWith(bodyText(draft.article.body))).toBe(true)
    expect(draft.isWhole, String(bit)).toBe(false)
  }
  for (let bit = 0; bit < head * 8; bit += 1) {
    const flipped = Buffer.from(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(readJournal(flipped)).toBeNull()
  }
})

function raise(): never {
  throw new Error('the head of the journal was read before')
}

test('A first line that cannot be read is said, and kept out of the way', async () => {
  const { drafts, data, path } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('ا')))
  writeFileSync(path(), Buffer.alloc(400))
  expect(codeOf(await drafts.read(id))).toBe('draft-damaged')
  valueOf(await drafts.setAside(id))
  expect(readdirSync(data)).toEqual([expect.stringMatching(/\.damaged$/)])
  expect(valueOf(await drafts.read(id))).toBeNull()
})

/** Three batches, each sent until it is kept, while one call of the disk fails; answers the calls. */
async function typeOnFaultyDisk(at: number, code: string): Promise<readonly string[]> {
  const files = faultyFiles(at, code)
  const { drafts, data } = await draftsWith(files)
  const onDisk = () => textOf(draftsIn(diskFiles, data, '/مقالات'))
  let kept = ''
  for (const text of ['اب', 'ابتث', 'ابتثجح']) {
    const send = () => drafts.journal(id, base, kept.length + 1, typing(text.slice(kept.length), kept.length))
    const sent = await send()
    expect.soft((await onDisk()) ?? '', files.calls[at]).toContain(sent.ok ? text : kept)
    if (!sent.ok) {
      files.set(-1, code)
      valueOf(await send())
    }
    kept = text
    expect.soft(await onDisk(), files.calls[at]).toBe(text)
  }
  return files.calls
}

test.each(['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EBUSY', 'EROFS', 'EMFILE', 'short'])(
  '%s at any file call loses no acknowledged edit, and the same edits sent again are kept',
  async (code) => {
    const calls = await typeOnFaultyDisk(-1, code)
    expect(calls.length).toBeGreaterThan(14)
    for (const [at, call] of calls.entries())
      if (code !== 'short' || call === 'write') await typeOnFaultyDisk(at, code)
  },
)

test('A journal that outgrows its article is begun anew with everything in it', async () => {
  const { drafts, path } = await draftsWith()
  const line = 'كلام كثير '.repeat(20)
  let largest = 0
  for (let batch = 0; batch < 40; batch += 1) {
    valueOf(await drafts.journal(id, base, batch * line.length + 1, typing(line, batch * line.length)))
    largest = Math.max(largest, readFileSync(path()).length)
  }
  expect(await textOf(drafts)).toBe(line.repeat(40))
  expect(largest).toBeLessThan(300 * 1024)
  expect(valueOf(await drafts.read(id))).toMatchObject({
    isUnsaved: true,
    bases: [base],
    last: line.length * 40,
  })
  await drafts.saved(id, { ...opened, revision: saved, article: qatar, upTo: line.length * 40 })
  expect(valueOf(await drafts.read(id))).toBeNull()
})

test('What a crash left half-written among the drafts is cleared', async () => {
  const { drafts, data } = await draftsWith()
  valueOf(await drafts.journal(id, base, 1, typing('ا')))
  writeFileSync(join(data, `.midad-tmp~${thisComputer}~4194303~01234567~x.journal`), 'half')
  expect(valueOf(await draftsIn(diskFiles, data, '/مقالات').ids())).toEqual([id])
  expect(readdirSync(data)).toHaveLength(1)
})
