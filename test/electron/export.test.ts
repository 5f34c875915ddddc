import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeExport } from '../../electron/export/write-export.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { measurePicture } from '../../electron/library/picture-kinds.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import { findProfile } from '../../renderer/article/export/profiles/index.ts'
import { done, failed } from '../../renderer/article/problem.ts'
import { articleOf, codeOf, qatar, temporaryFolder, testEncoder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'
import { pictures } from './picture-specimens.ts'

const shown = {
  ...qatar,
  body: [
    ...qatar.body,
    {
      type: 'image' as const,
      picture: 'a.png',
      width: 3,
      height: 2,
      alt: 'ص',
      decorative: false,
      credit: '',
      children: [{ text: '' }],
    },
  ],
}
const shell = {
  files: diskFiles,
  encoder: testEncoder,
  pictureOf: () => Promise.resolve(done(pictures.png)),
}
const profile = findProfile('web')
if (!profile) throw new Error('there is no profile web')
const [page] = exportArticle(qatar, profile)
const pageName = page?.path ?? ''

test('What the core makes of an article is written, byte for byte, with its pictures beside it', async () => {
  const folder = join(temporaryFolder(), 'جديد')
  const report = valueOf(await writeExport(shell, shown, 'web', folder))
  expect(report.files.map(({ path, was }) => [path, was])).toEqual([
    [join(folder, pageName), 'absent'],
    [join(folder, 'pictures', 'a-3.jpg'), 'absent'],
  ])
  const [html] = exportArticle(shown, profile)
  expect(readFileSync(join(folder, pageName), 'utf8')).toBe(html && 'content' in html ? html.content : '')
  expect(measurePicture(readFileSync(join(folder, 'pictures', 'a-3.jpg')))).toMatchObject({
    mediaType: 'image/jpeg',
    width: 3,
    height: 2,
  })
})

test('An export again says what was there, and what took the place of another version', async () => {
  const folder = temporaryFolder()
  valueOf(await writeExport(shell, qatar, 'web', folder))
  expect(valueOf(await writeExport(shell, qatar, 'web', folder)).files).toMatchObject([{ was: 'same' }])
  const corrected = articleOf(qatar.story, 'نص بعد التصحيح')
  expect(valueOf(await writeExport(shell, corrected, 'web', folder)).files).toMatchObject([
    { was: 'replaced' },
  ])
})

test('Two articles of one command never take each other’s place', async () => {
  const folder = temporaryFolder()
  const first = valueOf(await writeExport(shell, qatar, 'web', folder))
  const others = new Set(first.files.map(({ path }) => path))
  const second = articleOf(qatar.story, 'خبر آخر بالعنوان نفسه')
  expect(codeOf(await writeExport({ ...shell, others }, second, 'web', folder))).toBe('name-taken')
})

test('Nothing is written where a picture is missing, the profile unknown, or the disk full', async () => {
  const folder = temporaryFolder()
  const without = {
    ...shell,
    pictureOf: () => Promise.resolve(failed('picture-missing', { detail: 'a.png' })),
  }
  expect(codeOf(await writeExport(without, shown, 'web', folder))).toBe('picture-missing')
  expect(codeOf(await writeExport(shell, shown, 'print', folder))).toBe('unknown-profile')
  const full = { ...shell, files: faultyFiles(3, 'ENOSPC') }
  expect(codeOf(await writeExport(full, qatar, 'web', folder))).toBe('no-space')
  expect(readdirSync(folder)).toEqual([])
})

test('A folder that is a file is refused, and the file stays', async () => {
  const path = join(temporaryFolder(), 'ملف')
  writeFileSync(path, 'نص')
  expect((await writeExport(shell, qatar, 'web', path)).ok).toBe(false)
  expect(readFileSync(path, 'utf8')).toBe('نص')
})
