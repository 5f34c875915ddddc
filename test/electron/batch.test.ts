import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportBatch } from '../../electron/export/export-batch.ts'
import { writeExport } from '../../electron/export/write-export.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { withZip } from '../../electron/library/zip-read.ts'
import { answerPress } from '../../electron/press/pages.ts'
import { withoutDates } from '../../electron/press/pdf-dates.ts'
import { done, failed } from '../../renderer/article/problem.ts'
import { articleOf, qatar, temporaryFolder, testEncoder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'
import { pictures } from './picture-specimens.ts'

const image = {
  type: 'image' as const,
  picture: 'a.png',
  width: 3,
  height: 2,
  alt: 'ص',
  decorative: false,
  credit: '',
  children: [{ text: '' }],
}
const pictureOf = () => Promise.resolve(done(pictures.png))
const shell = { files: diskFiles, encoder: testEncoder, pictureOf }
const shown = { ...qatar, body: [...qatar.body, image] }

const stories = {
  aaaaaaaa1: articleOf({ ...qatar.story, headline: 'Raja يفوز على الوداد' }, 'نص أول'),
  bbbbbbbb2: articleOf({ ...qatar.story, headline: 'Raja يفوز على الوداد' }, 'نص ثان'),
  cccccccc3: articleOf({ ...qatar.story, headline: 'Budget 2027 : le vote' }, 'Texte'),
}
const ids = Object.keys(stories)
const version = '1.2.3'

function batchShell(told: string[] = [], isCancelled = () => false) {
  return {
    ...shell,
    open: (id: string) => {
      const article = Object.entries(stories).find(([own]) => own === id)?.[1]
      return Promise.resolve(
        article ? done({ article, fileName: `${id}.midad` }) : failed('article-missing', { file: id }),
      )
    },
    tell: ({ at, of, name }: { at: number; of: number; name: string }) => {
      told.push(`${String(at)}/${String(of)} ${name}`)
    },
    isCancelled,
  }
}

test('Each article of a batch has a folder of its own, also two of one headline', async () => {
  const folder = temporaryFolder()
  const told: string[] = []
  const report = await exportBatch(batchShell(told), {
    ids,
    profile: 'web',
    destination: 'folder',
    folder,
    version,
  })
  expect(readdirSync(folder).sort()).toEqual(
    ['budget-2027-le-vote', 'raja-يفوز-على-الوداد', 'raja-يفوز-على-الوداد-bbbbbbbb'].sort(),
  )
  expect(report).toMatchObject({ of: 3, cancelled: false, problems: [] })
  expect(report.written).toHaveLength(3)
  expect(told).toEqual(['1/3 Raja يفوز على الوداد', '2/3 Raja يفوز على الوداد', '3/3 Budget 2027 : le vote'])
})

test('As archives they lie beside each other', async () => {
  const folder = temporaryFolder()
  await exportBatch(batchShell(), { ids, profile: 'web', destination: 'zip', folder, version })
  expect(readdirSync(folder).sort()).toEqual(
    ['budget-2027-le-vote.zip', 'raja-يفوز-على-الوداد-bbbbbbbb.zip', 'raja-يفوز-على-الوداد.zip'].sort(),
  )
})

test('An article that cannot be opened is named with its reason, and the others are written', async () => {
  const folder = temporaryFolder()
  const report = await exportBatch(batchShell(), {
    ids: ['dddddddd4', ...ids],
    profile: 'web',
    destination: 'folder',
    folder,
    version,
  })
  expect(report.problems).toEqual([
    { name: 'dddddddd4', problem: { code: 'article-missing', file: 'dddddddd4' } },
  ])
  expect(report.written).toHaveLength(3)
})

test('An article that a gate stops is named with its rules, and the others are written, each with its report', async () => {
  const folder = temporaryFolder()
  const wanting = articleOf({ ...qatar.story, headline: 'خبر' }, 'قال TK')
  const asked = batchShell()
  const open = (id: string) =>
    id === 'dddddddd4' ? Promise.resolve(done({ article: wanting, fileName: 'a.midad' })) : asked.open(id)
  const report = await exportBatch(
    { ...asked, open },
    { ids: ['dddddddd4', ...ids], profile: 'web', destination: 'folder', folder, version },
  )
  expect(report.problems).toEqual([
    { name: 'خبر', problem: { code: 'gate-failed', detail: 'placeholder-left' } },
  ])
  expect(report.written).toHaveLength(3)
  expect(readdirSync(folder).map((name) => readdirSync(join(folder, name)).includes('report.json'))).toEqual([
    true,
    true,
    true,
  ])
})

test('After a stop, what is written is whole and the rest is not begun', async () => {
  const folder = temporaryFolder()
  const told: string[] = []
  const report = await exportBatch(
    batchShell(told, () => told.length === 2),
    { ids, profile: 'web', destination: 'folder', folder, version },
  )
  expect(report).toMatchObject({ cancelled: true, of: 3 })
  expect(report.written).toHaveLength(2)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('An archive holds the page and its pictures, and is the same bytes every time', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  const shape = { destination: 'zip' as const }
  const written = valueOf(await writeExport(shell, shown, 'web', one, shape))
  valueOf(await writeExport(shell, shown, 'web', other, shape))
  const [path = ''] = written.files.map((file) => file.path)
  const name = path.slice(one.length + 1)
  expect(readFileSync(path).equals(readFileSync(join(other, name)))).toBe(true)
  const limits = { entries: 10, unpacked: 2 ** 20 }
  const names = await withZip(diskFiles, { path }, limits, ({ names: held }) => Promise.resolve(done(held)))
  expect(valueOf(names)).toEqual([name.replace('.zip', '.html'), 'pictures/a-3.jpg'])
})

test('Where the disk is full, nothing of an article is left in the folder', async () => {
  const folder = temporaryFolder()
  for (let call = 0; call < 30; call += 1) {
    const outcome = await writeExport({ ...shell, files: faultyFiles(call, 'ENOSPC') }, shown, 'web', folder)
    if (outcome.ok) return
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    expect([call, left]).toEqual([call, []])
  }
  throw new Error('every call failed')
})

test('A PDF without a browser is refused with a reason', async () => {
  const refused = await writeExport(shell, qatar, 'web', temporaryFolder(), { destination: 'pdf' })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'pdf-failed' } })
})

test('The press gets the page with the app’s letters, its pictures, and nothing else', async () => {
  const html = new TextEncoder().encode('<!doctype html>\n<html><head></head><body>نص</body></html>')
  const files = [
    { path: 'خبر.html', bytes: html },
    { path: 'pictures/a-3.jpg', bytes: pictures.png },
  ]
  const ask = (place: string) => answerPress(`app://press/${place}`, files, [])
  const page = await ask('page.html')
  expect(await page.text()).toContain('<link rel="stylesheet" href="/fonts.css">')
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect((await ask('pictures/a-3.jpg')).headers.get('Content-Type')).toBe('image/jpeg')
  expect((await ask('pictures/b.png')).status).toBe(404)
  expect((await ask('..%2F..%2Fetc%2Fpasswd')).status).toBe(404)
})

test('A PDF loses the time at which it was made, and no byte moves', () => {
  const made = Buffer.from(
    "<</Title (x)\n/CreationDate (D:20261125130258+00'00')\n/ModDate (D:20261125130258+00'00')>>\xff",
    'latin1',
  )
  const kept = Buffer.from(withoutDates(made))
  expect(kept).toHaveLength(made.length)
  expect(kept.toString('latin1')).toBe(
    "<</Title (x)\n/CreationDate (D:19800101000000+00'00')\n/ModDate (D:19800101000000+00'00')>>\xff",
  )
})
