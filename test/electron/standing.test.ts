import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWholeArticleFile } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { articleOf, codeOf, qatar, testLibrary, valueOf } from './desk-kit.ts'

const mine = articleOf(qatar.story, 'ما كتبته هنا')
const theirs = articleOf(qatar.story, 'ما كتبه غيري')

async function openLibrary() {
  const library = testLibrary()
  const made = valueOf(await library.create(qatar))
  const path = join(library.folder, made.fileName)
  return { library, made, path, standing: () => library.standing(made.id, made.revision) }
}

/** What another program does to the file of an open article. */
const outside = {
  touch: (path: string) => {
    utimesSync(path, new Date(), new Date(Date.now() + 60_000))
  },
  'put the same bytes in a new file': (path: string) => {
    const bytes = readFileSync(path)
    writeFileSync(`${path}.new`, bytes)
    renameSync(`${path}.new`, path)
  },
  'move it to a folder': (path: string) => {
    const folder = join(path, '..', 'أرشيف')
    mkdirSync(folder)
    renameSync(path, join(folder, 'اسم آخر.midad'))
  },
  delete: (path: string) => {
    rmSync(path)
  },
  'fill it with zeros': (path: string) => {
    writeFileSync(path, Buffer.alloc(statSync(path).size))
  },
  empty: (path: string) => {
    writeFileSync(path, '')
  },
  'write garbage': (path: string) => {
    writeFileSync(path, 'ليس مقالا')
  },
} as const

describe('How a file stands after another program', () => {
  test.each([
    ['touch', 'same'],
    ['put the same bytes in a new file', 'same'],
    ['move it to a folder', 'same'],
    ['delete', 'gone'],
    ['fill it with zeros', 'unreadable'],
    ['empty', 'unreadable'],
    ['write garbage', 'unreadable'],
  ] as const)('%s: %s', async (act, state) => {
    const { path, standing } = await openLibrary()
    expect(await standing()).toEqual({ state: 'same' })
    outside[act](path)
    expect(await standing()).toMatchObject({ state })
  })

  test('edit: changed, with the revision that the file holds now', async () => {
    const { library, made, path, standing } = await openLibrary()
    const elsewhere = testLibrary(library.folder)
    const saved = valueOf(await elsewhere.save(made.id, made.revision, theirs))
    expect(await standing()).toEqual({ state: 'changed', revision: saved.revision })
    expect(codeOf(await library.save(made.id, made.revision, mine))).toBe('changed-outside')
    expect(valueOf(await readWholeArticleFile(diskFiles, { path })).envelope.article).toEqual(theirs)
  })

  test('own echo: the same', async () => {
    const { library, made } = await openLibrary()
    const saved = valueOf(await library.save(made.id, made.revision, mine))
    expect(await library.standing(made.id, saved.revision)).toEqual({ state: 'same' })
  })

  test('conflict copies of sync clients leave the article alone and are articles of their own', async () => {
    const { library, made, path, standing } = await openLibrary()
    const copies = [
      'حموشي.sync-conflict-20221120-103000-ABCDEFG.midad',
      "حموشي (Fatima's conflicted copy 2022-11-20).midad",
      'حموشي-LAPTOP-RABAT.midad',
    ]
    for (const copy of copies) writeFileSync(join(library.folder, copy), readFileSync(path))
    await library.refresh()
    expect(await standing()).toEqual({ state: 'same' })
    const { rows } = await library.state()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
    expect(rows.find(({ id }) => id === made.id)?.fileName).toBe(made.fileName)
  })

  test('a folder that is away is not an article that is gone', async () => {
    const { path, standing } = await openLibrary()
    const folder = join(path, '..')
    renameSync(folder, `${folder}-away`)
    expect(await standing()).toMatchObject({ state: 'away', problem: { code: 'folder-missing' } })
    renameSync(`${folder}-away`, folder)
    expect(await standing()).toEqual({ state: 'same' })
  })
})

describe('An article whose file is lost', () => {
  test('is written again under its name and id where the file was deleted', async () => {
    const { library, made, path, standing } = await openLibrary()
    rmSync(path)
    await standing()
    const back = valueOf(await library.putBack(made.id, mine))
    expect(back).toMatchObject({ id: made.id, fileName: made.fileName })
    expect(valueOf(await library.open(made.id)).article).toEqual(mine)
  })

  test.each(['fill it with zeros', 'empty', 'write garbage'] as const)(
    'is written again after another program did “%s”, and what stood there is in the bin',
    async (act) => {
      const { library, made, path, standing } = await openLibrary()
      outside[act](path)
      const damaged = readFileSync(path)
      await standing()
      valueOf(await library.putBack(made.id, mine))
      expect(valueOf(await library.open(made.id)).article).toEqual(mine)
      const bin = join(library.folder, '.midad-bin')
      expect(readdirSync(bin).map((name) => readFileSync(join(bin, name)))).toEqual([damaged])
    },
  )

  test('is never written over one that can be read', async () => {
    const { library, made, path } = await openLibrary()
    expect(codeOf(await library.putBack(made.id, mine))).toBe('changed-outside')
    expect(valueOf(await readWholeArticleFile(diskFiles, { path })).envelope.article).toEqual(qatar)
    expect(existsSync(join(library.folder, '.midad-bin'))).toBe(false)
  })

  test('waits where its folder is away', async () => {
    const { library, made } = await openLibrary()
    renameSync(library.folder, `${library.folder}-away`)
    expect(codeOf(await library.putBack(made.id, mine))).toBe('folder-missing')
    renameSync(`${library.folder}-away`, library.folder)
  })
})
