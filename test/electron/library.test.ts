import { cpSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { articleOf, codeOf, qatar, temporaryFolder, testLibrary, valueOf } from './desk-kit.ts'

const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'))

test('A new article is a file named by its headline, and opens as it was', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  expect(visible(library.folder)).toEqual(['حموشي في قطر - تنسيق أمني لمونديال 2022.midad'])
  expect(valueOf(await library.open(made.id)).article).toEqual(qatar)
  expect((await library.state()).rows).toMatchObject([
    {
      id: made.id,
      headline: qatar.story.headline,
      byline: 'هيئة التحرير',
      section: 'رياضة',
      language: 'ar',
      words: 23,
    },
  ])
})

test('A save gives a new revision, and the next save comes from it', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const second = articleOf({ ...qatar.story }, 'نص ثان')
  const saved = valueOf(await library.save(made.id, made.revision, second))
  expect(saved.revision).not.toBe(made.revision)
  const third = articleOf({ ...qatar.story }, 'نص ثالث')
  expect(valueOf(await library.save(made.id, saved.revision, third)).fileName).toBe(made.fileName)
  expect(valueOf(await library.open(made.id)).article).toEqual(third)
})

test('An article without headline gets its file name with its first headline, and keeps it with the next', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(articleOf({})))
  expect(made.fileName).toBe('بلا عنوان.midad')
  const first = valueOf(
    await library.save(made.id, made.revision, articleOf({ headline: 'Le Raja gagne 3-1' })),
  )
  expect(first.fileName).toBe('Le Raja gagne 3-1.midad')
  const next = valueOf(await library.save(made.id, first.revision, articleOf({ headline: 'الرجاء يفوز' })))
  expect(next.fileName).toBe('Le Raja gagne 3-1.midad')
  expect(visible(library.folder)).toEqual(['Le Raja gagne 3-1.midad'])
})

test('The same headline twice gives two files', async () => {
  const library = testLibrary()
  const names = [await library.create(qatar), await library.create(qatar)].map(
    (made) => valueOf(made).fileName,
  )
  expect(names[1]).toBe('حموشي في قطر - تنسيق أمني لمونديال 2022 2.midad')
  expect(visible(library.folder)).toHaveLength(2)
})

test('A version that someone else put there is not overwritten', async () => {
  const folder = temporaryFolder()
  const [ours, theirs] = [testLibrary(folder), testLibrary(folder)]
  const made = valueOf(await ours.create(qatar))
  const changed = articleOf(qatar.story, 'نص الزميل')
  await theirs.refresh()
  valueOf(await theirs.save(made.id, made.revision, changed))
  const before = readFileSync(join(folder, made.fileName))
  expect(codeOf(await ours.save(made.id, made.revision, articleOf(qatar.story, 'نصي')))).toBe(
    'changed-outside',
  )
  expect(readFileSync(join(folder, made.fileName)).equals(before)).toBe(true)
})

test('A new date alone is no change by someone else', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  utimesSync(join(library.folder, made.fileName), 1, 1)
  valueOf(await library.save(made.id, made.revision, articleOf(qatar.story, 'نص')))
})

test.each([
  ['zeroed', (bytes: Buffer) => bytes.fill(0)],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['emptied', () => Buffer.alloc(0)],
  ['garbage', () => Buffer.from('<html>not a zip</html>')],
])('A file that was %s outside is not overwritten by a save', async (_how, damage) => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const path = join(library.folder, made.fileName)
  const damaged = Buffer.from(damage(readFileSync(path)))
  writeFileSync(path, damaged)
  expect(codeOf(await library.save(made.id, made.revision, articleOf(qatar.story, 'نص')))).toBe(
    'changed-outside',
  )
  expect(readFileSync(path).equals(damaged)).toBe(true)
})

test('A file that was moved outside is still the same article', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  renameSync(join(library.folder, made.fileName), join(library.folder, 'autre nom.midad'))
  const saved = valueOf(await library.save(made.id, made.revision, articleOf(qatar.story, 'نص')))
  expect(saved.fileName).toBe('autre nom.midad')
})

test('A file that was removed outside is not made again by a save', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  rmSync(join(library.folder, made.fileName))
  expect(codeOf(await library.save(made.id, made.revision, qatar))).toBe('article-missing')
  expect(visible(library.folder)).toEqual([])
})

test('A file copied outside is a second article, and a save of one does not touch the other', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const original = join(library.folder, made.fileName)
  cpSync(original, join(library.folder, 'نسخة.midad'))
  await library.refresh()
  const copy = (await library.state()).rows.find(({ fileName }) => fileName === 'نسخة.midad')
  expect(copy?.id).not.toBe(made.id)
  const before = readFileSync(original)
  const opened = valueOf(await library.open(copy?.id ?? ''))
  valueOf(await library.save(opened.id, opened.revision, articleOf(qatar.story, 'نص النسخة')))
  expect(readFileSync(original).equals(before)).toBe(true)
  const fresh = testLibrary(library.folder)
  expect((await fresh.state()).rows.map(({ id }) => id).sort()).toEqual([made.id, opened.id].sort())
})

test('A copy stays the same article when it is renamed or its original goes', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  cpSync(join(library.folder, made.fileName), join(library.folder, 'نسخة.midad'))
  await library.refresh()
  const copy = (await library.state()).rows.find(({ fileName }) => fileName === 'نسخة.midad')
  const id = copy?.id ?? ''
  expect(valueOf(await library.rename(id, 'نسخة ثانية'))).toBe('نسخة ثانية.midad')
  valueOf(await library.bin(made.id))
  valueOf(await library.open(id))
})

test('A save that stands on an older version than the last is refused, whoever wrote the last', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const newer = articleOf(qatar.story, 'ما كُتب بعد')
  valueOf(await library.save(made.id, made.revision, newer))
  const old = articleOf(qatar.story, 'ما كُتب قبل')
  expect(codeOf(await library.save(made.id, made.revision, old))).toBe('changed-outside')
  expect(valueOf(await library.open(made.id)).article).toEqual(newer)
})

test('The bin keeps an article with its content, and gives it back beside a new one of the same name', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  valueOf(await library.bin(made.id))
  expect((await library.state()).rows).toEqual([])
  expect(valueOf(await library.binned())).toMatchObject([{ id: made.id, headline: qatar.story.headline }])
  valueOf(await library.create(qatar))
  expect(valueOf(await library.restore(made.id))).toBe(made.id)
  expect(valueOf(await library.open(made.id)).article).toEqual(qatar)
  expect(visible(library.folder)).toHaveLength(2)
})

test('A duplicate is an article of its own', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const second = valueOf(await library.duplicate(made.id))
  expect(second.id).not.toBe(made.id)
  expect(valueOf(await library.open(second.id)).article).toEqual(qatar)
})

test('An article from elsewhere comes in as a copy; the same one twice is found, a changed one changes nothing and is handed on', async () => {
  const [here, elsewhere] = [testLibrary(), testLibrary()]
  const made = valueOf(await elsewhere.create(qatar))
  const path = join(elsewhere.folder, made.fileName)
  const original = readFileSync(path)
  expect(valueOf(await here.bringIn({ path })).id).toBe(made.id)
  expect(valueOf(await here.bringIn({ path })).id).toBe(made.id)
  expect(readFileSync(path).equals(original)).toBe(true)
  valueOf(await elsewhere.save(made.id, made.revision, articleOf(qatar.story, 'نص آخر')))
  const brought = valueOf(await here.bringIn({ path }))
  expect(brought).toMatchObject({ id: made.id, revision: made.revision })
  expect(brought.other?.theirs.article).toEqual(articleOf(qatar.story, 'نص آخر'))
  expect(brought.other?.mine.article).toEqual(qatar)
  expect(valueOf(await here.open(made.id)).article).toEqual(qatar)
  expect(visible(here.folder)).toHaveLength(1)
})

test('What was put into the folder outside is told and listed', async () => {
  const elsewhere = testLibrary()
  const made = valueOf(await elsewhere.create(qatar))
  const changed = vi.fn()
  const library = testLibrary(undefined, undefined, changed)
  await library.state()
  changed.mockClear()
  cpSync(join(elsewhere.folder, made.fileName), join(library.folder, 'خبر.midad'))
  await vi.waitFor(() => {
    expect(changed).toHaveBeenCalled()
  })
  expect((await library.state()).rows).toMatchObject([{ id: made.id, fileName: 'خبر.midad' }])
})

test('A folder that went away is said to be missing, and its articles are there again when it comes back', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const away = `${library.folder}-away`
  renameSync(library.folder, away)
  await library.refresh()
  expect(await library.state()).toMatchObject({ rows: [], problem: { code: 'folder-missing' } })
  expect(codeOf(await library.save(made.id, made.revision, qatar))).toBe('folder-missing')
  renameSync(away, library.folder)
  valueOf(await library.open(made.id))
  expect((await library.state()).rows).toHaveLength(1)
})

test('A file that cannot be read is listed with what is wrong with it', async () => {
  const library = testLibrary()
  writeFileSync(join(library.folder, 'فارغ.midad'), '')
  writeFileSync(join(library.folder, 'notes.midad'), 'plain text')
  await library.refresh()
  const problems = (await library.state()).rows.map(({ fileName, problem }) => [fileName, problem?.code])
  expect(Object.fromEntries(problems)).toEqual({
    'notes.midad': 'not-an-article',
    'فارغ.midad': 'file-empty',
  })
})
