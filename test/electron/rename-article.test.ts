import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleOf, codeOf, temporaryFolder, testLibrary, valueOf } from './desk-kit.ts'

const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'))

test('A rename keeps the article, refuses a taken name, and may change only the case', async () => {
  const library = testLibrary()
  const one = valueOf(await library.create(articleOf({ headline: 'Rabat' })))
  valueOf(await library.create(articleOf({ headline: 'الرباط' })))
  expect(codeOf(await library.rename(one.id, 'الرباط'))).toBe('name-taken')
  expect(codeOf(await library.rename(one.id, ' . / '))).toBe('name-empty')
  expect(valueOf(await library.rename(one.id, 'RABAT'))).toBe('RABAT.midad')
  valueOf(await library.open(one.id))
})

test('A rename never takes the place of another file, nor a name that is the same on another disk', async () => {
  const library = testLibrary()
  const one = valueOf(await library.create(articleOf({ headline: 'Rabat' }, 'أول')))
  const two = valueOf(await library.create(articleOf({ headline: 'Été' }, 'ثان')))
  expect(codeOf(await library.rename(two.id, 'RABAT'))).toBe('name-taken')
  cpSync(join(library.folder, one.fileName), join(library.folder, 'RABAT.midad'))
  cpSync(join(library.folder, two.fileName), join(library.folder, two.fileName.normalize('NFD')))
  const before = visible(library.folder)
  expect(before).toHaveLength(4)
  await library.refresh()
  for (const { id, fileName } of (await library.state()).rows)
    for (const name of ['Rabat', 'RABAT', 'rabat', 'Été', 'été'])
      if (name.toLowerCase() === fileName.slice(0, -6).normalize('NFC').toLowerCase())
        await library.rename(id, name)
  expect(visible(library.folder)).toEqual(before)
})

test('A move puts the file into a folder of the library, which it makes, under a free name, and back', async () => {
  const library = testLibrary()
  const one = valueOf(await library.create(articleOf({ headline: 'Rabat' }, 'أول')))
  const two = valueOf(await library.create(articleOf({ headline: 'Rabat' }, 'ثان')))
  expect(valueOf(await library.move(one.id, ' أرشيف 2026 '))).toBe('أرشيف 2026/Rabat.midad')
  expect(valueOf(await library.rename(two.id, 'RABAT'))).toBe('RABAT.midad')
  expect(valueOf(await library.move(two.id, 'أرشيف 2026'))).toBe('أرشيف 2026/RABAT 2.midad')
  expect(visible(library.folder)).toEqual(['أرشيف 2026'])
  const changed = articleOf({ headline: 'Rabat' }, 'أول وزيادة')
  expect(valueOf(await library.save(one.id, one.revision, changed)).fileName).toBe('أرشيف 2026/Rabat.midad')
  expect(valueOf(await library.move(two.id, ''))).toBe('RABAT 2.midad')
  expect(valueOf(await library.open(one.id)).article).toEqual(changed)
})

test.each(['../خارج', '/tmp', 'a/b/c', '.مخفي', 'CON'])(
  'The folder of a move is one directly inside the library, whatever is typed: %s',
  async (typed) => {
    const library = testLibrary()
    const { id } = valueOf(await library.create(articleOf({ headline: 'Rabat' })))
    const place = valueOf(await library.move(id, typed))
    const [folder = '', name, ...more] = place.split('/')
    expect([name, more]).toEqual(['Rabat.midad', []])
    expect(visible(library.folder)).toEqual([folder])
    valueOf(await library.open(id))
  },
)

test('A move does not follow a link out of the library, nor take a file for a folder', async () => {
  const library = testLibrary()
  const { id } = valueOf(await library.create(articleOf({ headline: 'Rabat' })))
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(library.folder, 'رابط'))
  writeFileSync(join(library.folder, 'ملاحظات'), 'نص')
  for (const name of ['رابط', 'ملاحظات']) expect(codeOf(await library.move(id, name))).toBe('name-taken')
  expect(readdirSync(elsewhere)).toEqual([])
  valueOf(await library.open(id))
})

test('A folder that a Mac named is found by the same name typed here', async () => {
  const library = testLibrary()
  const { id } = valueOf(await library.create(articleOf({ headline: 'Rabat' })))
  const named = 'Été أخبار'.normalize('NFD')
  mkdirSync(join(library.folder, named))
  expect(valueOf(await library.move(id, 'été أخبار'))).toBe(`${named}/Rabat.midad`)
  expect(codeOf(await library.move(id, ' . / '))).toBe('name-empty')
})
