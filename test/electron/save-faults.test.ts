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
