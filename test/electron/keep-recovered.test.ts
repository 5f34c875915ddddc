import { join } from 'node:path'
import { expect, test } from 'vitest'
import { revisionOf } from '../../electron/library/canonical-json.ts'
import { articleOf, qatar, testLibrary, valueOf } from './desk-kit.ts'

const other = articleOf(qatar.story, 'نسخة أخرى من الخبر مع Interpol')

const textsOf = async (library: ReturnType<typeof testLibrary>) => {
  const { rows } = await library.state()
  const opened = await Promise.all(rows.map(({ id }) => library.open(id)))
  return opened.map((each) => revisionOf(valueOf(each).article)).sort()
}

test('The same words are kept as one article, however often they are', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const first = valueOf(await library.fork(made.id, other))
  expect(valueOf(await library.fork(made.id, other))).toMatchObject({
    id: first.id,
    fileName: first.fileName,
  })
  expect((await library.state()).rows).toHaveLength(2)
})

test('Words whose kept version was written on are kept again', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const kept = valueOf(await library.fork(made.id, other))
  const longer = articleOf(qatar.story, 'نسخة أخرى من الخبر مع Interpol، بعد التحرير')
  valueOf(await library.save(kept.id, kept.revision, longer))
  valueOf(await library.fork(made.id, other))
  expect(await textsOf(library)).toEqual([qatar, other, longer].map(revisionOf).sort())
})

test('Words whose kept version is in the bin are kept again under an id of their own', async () => {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const kept = valueOf(await library.fork(made.id, other))
  valueOf(await library.rename(kept.id, 'نشرة 831'))
  valueOf(await library.bin(kept.id))
  const again = valueOf(await library.fork(made.id, other))
  expect(again.id).not.toBe(kept.id)
  expect(valueOf(await library.restore(kept.id))).toBe(kept.id)
  const next = testLibrary(library.folder)
  expect(valueOf(await next.pathOf(kept.id))).toBe(join(library.folder, 'نشرة 831.midad'))
  expect(valueOf(await next.pathOf(again.id))).toBe(join(library.folder, again.fileName))
})
