import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Destination } from '../../electron/export/destination.ts'
import { exportThroughGates } from '../../electron/export/export-through-gates.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { withZip } from '../../electron/library/zip-read.ts'
import type { Override } from '../../renderer/article/export/report.ts'
import { done, failed } from '../../renderer/article/problem.ts'
import { articleOf, codeOf, qatar, temporaryFolder, testEncoder, valueOf } from './desk-kit.ts'

const shell = {
  files: diskFiles,
  pictureOf: () => Promise.resolve(failed('picture-missing', { detail: 'a.png' })),
  encoder: testEncoder,
}
const wanting = articleOf({ ...qatar.story, headline: '' }, 'قال TK')

const run = async (
  folder: string,
  article = qatar,
  override: Override | null = null,
  destination: Destination = 'folder',
) => {
  const wish = { article, profile: 'web', folder, override, version: '1.2.3', destination }
  return (await exportThroughGates(shell, wish)).outcome
}

test('A report travels with the export, with the size and sum of each file', async () => {
  const folder = temporaryFolder()
  const { files } = valueOf(await run(folder))
  const [written] = files
  const report: unknown = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
  expect(report).toMatchObject({
    midad: '1.2.3',
    exports: [
      {
        headline: qatar.story.headline,
        profile: 'web',
        files: [{ size: readFileSync(written?.path ?? '').length }],
      },
    ],
  })
  expect(readdirSync(folder)).toHaveLength(2)
})

test('A failed gate stops the export, and nothing is written', async () => {
  const folder = temporaryFolder()
  const outcome = await run(folder, wanting)
  expect(outcome).toMatchObject({
    problem: { code: 'gate-failed', detail: 'headline-missing, placeholder-left' },
  })
  expect(readdirSync(folder)).toEqual([])
})

test('One who lets it out by name is recorded with the rules', async () => {
  const folder = temporaryFolder()
  valueOf(await run(folder, wanting, { by: 'Leïla Bennani', why: 'خبر عاجل' }))
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
    exports: [
      {
        override: {
          by: 'Leïla Bennani',
          why: 'خبر عاجل',
          rules: ['headline-missing', 'placeholder-left'],
        },
      },
    ],
  })
})

test('A second export joins the report, and the same one again leaves the same bytes', async () => {
  const folder = temporaryFolder()
  valueOf(await run(folder))
  valueOf(await run(folder, articleOf({ ...qatar.story, headline: 'أمطار في الرباط' }, 'نص')))
  const report = readFileSync(join(folder, 'report.json'))
  expect(JSON.parse(report.toString())).toMatchObject({ exports: [{}, {}] })
  valueOf(await run(folder))
  expect(readFileSync(join(folder, 'report.json')).equals(report)).toBe(true)
})

test('A report.json of another program stays as it is', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'report.json'), '{"coverage": 98}')
  expect(codeOf(await run(folder))).toBe('name-taken')
  expect(readdirSync(folder)).toEqual(['report.json'])
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{"coverage": 98}')
})

test('An archive has its report inside, and none beside it', async () => {
  const folder = temporaryFolder()
  const { files } = valueOf(await run(folder, wanting, { by: 'ليلى', why: '' }, 'zip'))
  expect(readdirSync(folder)).toEqual(['article.zip'])
  const limits = { entries: 10, unpacked: 2 ** 20 }
  const [path = ''] = files.map((file) => file.path)
  const names = await withZip(diskFiles, { path }, limits, (archive) => Promise.resolve(done(archive.names)))
  expect(valueOf(names)).toContain('report.json')
})

test('An unknown profile is refused before anything is looked at', async () => {
  const { outcome } = await exportThroughGates(shell, {
    article: qatar,
    profile: 'print',
    folder: temporaryFolder(),
    override: null,
    version: '1.2.3',
  })
  expect(codeOf(outcome)).toBe('unknown-profile')
})
