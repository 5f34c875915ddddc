import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWholeArticleFile } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { articleOf, qatar, testLibrary, testShell, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

const first = articleOf(qatar.story, 'النص بعد التصحيح')
const second = articleOf(qatar.story, 'النص بعد تصحيح ثان')

/** A library with one open article, on a disk whose call number `at` is about to fail. */
async function aboutToFail(at: number, code: string) {
  const files = faultyFiles()
  const library = testLibrary(undefined, testShell(files))
  const made = valueOf(await library.create(qatar))
  files.set(at, code)
  return { library, made, files, path: join(library.folder, made.fileName) }
}

const articleAt = async (path: string) =>
  valueOf(await readWholeArticleFile(diskFiles, { path })).envelope.article

test.each(['ENOSPC', 'EIO', 'EACCES', 'EBUSY'])(
  '%s at any file call of a save leaves the old or the new article, whole, and the next save succeeds',
  async (code) => {
    const calm = await aboutToFail(-1, code)
    valueOf(await calm.library.save(calm.made.id, calm.made.revision, first))
    const count = calm.files.calls.length
    expect(count).toBeGreaterThan(15)
    for (let at = 0; at < count; at += 1) {
      const { library, made, files, path } = await aboutToFail(at, code)
      const saved = await library.save(made.id, made.revision, first)
      const place = `${code} at call ${String(at)}, ${files.calls[at] ?? ''}`
      expect.soft(saved.ok ? [first] : [qatar, first], place).toContainEqual(await articleAt(path))
      expect.soft(readdirSync(library.folder), place).toHaveLength(1)
      const next = await library.save(made.id, saved.ok ? saved.value.revision : made.revision, second)
      expect.soft(next, place).toMatchObject({ ok: true })
      expect.soft(await articleAt(path), place).toEqual(second)
      library.close()
    }
  },
)

test('A rename of the file that a scanner refuses for a moment is tried again', async () => {
  const { library, made, files } = await aboutToFail(-1, 'EBUSY')
  valueOf(await library.rename(made.id, 'اسم أول'))
  const at = files.calls.indexOf('rename')
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
    const next = await aboutToFail(at, code)
    expect(valueOf(await next.library.rename(next.made.id, 'اسم Neuf'))).toBe('اسم Neuf.midad')
  }
})

test('A file that could not be called by its first headline is called by it at the next save', async () => {
  const calm = faultyFiles()
  const made = async (files: typeof calm) => {
    const library = testLibrary(undefined, testShell(files))
    return { library, ...valueOf(await library.create(articleOf({}))) }
  }
  const one = await made(calm)
  calm.set(-1, '')
  valueOf(await one.library.save(one.id, one.revision, first))
  const files = faultyFiles()
  const other = await made(files)
  files.set(calm.calls.lastIndexOf('rename'), 'EIO')
  const saved = valueOf(await other.library.save(other.id, other.revision, first))
  expect(saved.fileName).toBe('بلا عنوان.midad')
  const next = valueOf(await other.library.save(other.id, saved.revision, second))
  expect(next.fileName).toBe('حموشي في قطر - تنسيق أمني لمونديال 2022.midad')
})
