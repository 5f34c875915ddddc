import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../electron/library/files.ts'
import { pictureFolder } from '../../electron/library/pictures.ts'
import { rememberedIn } from '../../electron/library/remembered.ts'
import { sweepFolder } from '../../electron/library/sweep.ts'
import { thisComputer } from '../../electron/library/temporary-name.ts'
import { qatar, temporaryFolder, testLibrary, valueOf } from './desk-kit.ts'
import { pictures } from './picture-specimens.ts'

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid
const orphan = (target: string, { computer = thisComputer, writer = ended } = {}) =>
  `.midad-tmp~${computer}~${String(writer)}~0badcafe~${target}`

async function folderWithArticle() {
  const library = testLibrary()
  const { fileName } = valueOf(await library.create(qatar))
  library.close()
  const { folder } = library
  return { folder, fileName, whole: readFileSync(join(folder, fileName)) }
}
const sweep = async (folder: string) =>
  valueOf(await sweepFolder(diskFiles, folder, join(folder, '.midad-bin'), Date.now()))

test('What a crash left of a save goes, when the article is whole without it', async () => {
  const { folder, fileName, whole } = await folderWithArticle()
  writeFileSync(join(folder, orphan(fileName)), whole.subarray(0, 300))
  expect(await sweep(folder)).toEqual([])
  expect(readdirSync(folder)).toEqual([fileName])
})

test('A whole copy whose article is gone becomes the article', async () => {
  const { folder, whole } = await folderWithArticle()
  writeFileSync(join(folder, orphan('جديد.midad')), whole)
  expect(await sweep(folder)).toEqual(['جديد.midad'])
  expect(readFileSync(join(folder, 'جديد.midad')).equals(whole)).toBe(true)
})

test('A whole copy beside a damaged article is kept beside it', async () => {
  const { folder, fileName, whole } = await folderWithArticle()
  writeFileSync(join(folder, fileName), Buffer.alloc(whole.length))
  writeFileSync(join(folder, orphan(fileName)), whole)
  const [rescued = ''] = await sweep(folder)
  expect(readFileSync(join(folder, rescued)).equals(whole)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('A torn copy with no article is not thrown away but binned', async () => {
  const { folder, whole } = await folderWithArticle()
  writeFileSync(join(folder, orphan('جديد.midad')), whole.subarray(0, 300))
  expect(await sweep(folder)).toEqual(['جديد.midad'])
  expect(readFileSync(join(folder, '.midad-bin', 'جديد.midad'))).toHaveLength(300)
})

test('What another process or another computer is writing now is left alone, for a day', async () => {
  const { folder, fileName } = await folderWithArticle()
  const names = [orphan(fileName, { writer: process.ppid }), orphan(fileName, { computer: 'ffffff' })]
  for (const name of names) writeFileSync(join(folder, name), 'x')
  await sweep(folder)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(names))
  utimesSync(join(folder, names[1] ?? ''), 1, 1)
  await sweep(folder)
  expect(readdirSync(folder)).not.toContain(names[1])
})

test('What was to say who is here, and not an article, is kept nowhere', async () => {
  const { folder, fileName } = await folderWithArticle()
  writeFileSync(
    join(folder, orphan(`.midad-open~${thisComputer}~${String(ended)}~a1b2c3d4e5`)),
    '{"user":"فاط',
  )
  expect(await sweep(folder)).toEqual([])
  expect(readdirSync(folder)).toEqual([fileName])
})

test('The next start clears what a crash left among pictures and what was remembered of a folder', async () => {
  const data = temporaryFolder()
  for (const target of ['0123456789abcdef.png', '0123456789abcdef.json'])
    writeFileSync(join(data, orphan(target)), 'half')
  await rememberedIn(diskFiles, data, '/مقالات').recall()
  expect(readdirSync(data)).toEqual([])
  writeFileSync(join(data, orphan('0123456789abcdef.png')), 'half')
  const shelf = pictureFolder(diskFiles, data)
  const { picture } = valueOf(await shelf.add('صورة', pictures.png))
  expect(readdirSync(data)).toEqual([picture])
})

test('Other files are never touched', async () => {
  const folder = temporaryFolder()
  const names = ['.midad-tmp', '.midad-tmp~x', 'notes.txt', '.hidden']
  for (const name of names) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'صور'))
  await sweep(folder)
  expect(readdirSync(folder).sort()).toEqual([...names, 'صور'].sort())
})

test('A library is swept when it opens', async () => {
  const { folder, fileName } = await folderWithArticle()
  writeFileSync(join(folder, orphan(fileName)), 'x')
  await testLibrary(folder).state()
  expect(readdirSync(folder)).toEqual([fileName])
})
