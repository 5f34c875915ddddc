import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHandedOver, withHandedOver } from '../../../electron/history/handed-over.ts'
import type { History } from '../../../electron/history/history.ts'
import { sendArticle } from '../../../electron/history/send-article.ts'
import { importInto } from '../../../electron/import/import-file.ts'
import { readWholeArticleFile } from '../../../electron/library/article-file.ts'
import { diskFiles } from '../../../electron/library/files.ts'
import type { Library } from '../../../electron/library/library.ts'
import type { Article } from '../../../renderer/article/article.ts'
import { articleOf, codeOf, qatar, temporaryFolder, testLibrary, testShell, valueOf } from '../desk-kit.ts'
import { faultyFiles } from '../faulty-files.ts'
import { historyIn, libraryWithHistory } from './past-kit.ts'

/** A desk of its own: a library, its history, and the way in. */
function deskOf() {
  const { library, past, pass } = libraryWithHistory()
  const receive = (path: string) => importInto(library, past.history, testShell(), [{ path }])
  return { library, history: past.history, past, pass, receive }
}

interface Sender {
  readonly library: Library
  readonly history: History
}

async function send({ library, history }: Sender, id: string, withHistory = false, files = diskFiles) {
  const path = join(temporaryFolder(), 'خبر.midad')
  const sent = await sendArticle(library, history, files, { id, path, withHistory })
  return { path, sent }
}

const reporter = (text: string) => articleOf({ ...qatar.story, byline: 'سعاد' }, text)
const filed = reporter('استقبل المدير العام وفدا من Interpol يوم 20 نونبر.')
const edited = reporter('استقبل المدير العام للأمن الوطني وفدا من Interpol يوم 20 نونبر.')
const written = reporter('استقبل المدير العام وفدا من Interpol يوم 21 نونبر.')

async function change({ library }: { readonly library: Library }, id: string, article: Article) {
  const opened = valueOf(await library.open(id))
  return valueOf(await library.save(id, opened.revision, article))
}

const extrasOf = async (path: string) => valueOf(await readWholeArticleFile(diskFiles, { path })).extras

test('A copy goes out and comes back: both versions stay, and what both come from is known, with history or without', async () => {
  for (const withHistory of [false, true]) {
    const [reporters, editors] = [deskOf(), deskOf()]
    const { id } = valueOf(await reporters.library.create(filed))
    const out = await send(reporters, id, withHistory)
    expect(valueOf(out.sent)).toBe('خبر.midad')
    expect(await editors.receive(out.path)).toMatchObject({ ids: [id], received: [], problems: [] })
    await change(editors, id, edited)
    await change(reporters, id, written)
    const back = await send(editors, id, withHistory)

    const report = await reporters.receive(back.path)
    expect(report.received).toMatchObject([
      { id, file: 'خبر.midad', article: edited, ancestor: filed, standing: 'apart' },
    ])
    expect(valueOf(await reporters.library.open(id)).article).toEqual(written)
    const kept = valueOf(await reporters.history.list(id))
    const articles = await Promise.all(kept.map(({ name }) => reporters.history.read(id, name)))
    expect(articles.map(valueOf)).toEqual(expect.arrayContaining([filed, edited, written]))
    expect(kept.map(({ reason }) => reason)).toContain('received')
  }
})

test('A version that this desk has gone on from is older, and one that went on from what is here is newer', async () => {
  const [reporters, editors] = [deskOf(), deskOf()]
  const { id } = valueOf(await reporters.library.create(filed))
  const first = await send(reporters, id)
  await editors.receive(first.path)
  await change(reporters, id, written)
  expect((await reporters.receive(first.path)).received).toMatchObject([
    { standing: 'older', ancestor: filed },
  ])
  const second = await send(reporters, id)
  expect((await editors.receive(second.path)).received).toMatchObject([
    { standing: 'newer', ancestor: filed },
  ])
})

test('The same version received twice before anyone chose is not taken for one that was merged', async () => {
  const [reporters, editors] = [deskOf(), deskOf()]
  const { id } = valueOf(await reporters.library.create(filed))
  await editors.receive((await send(reporters, id)).path)
  await change(editors, id, edited)
  await change(reporters, id, written)
  const { path } = await send(editors, id)
  await reporters.receive(path)
  expect((await reporters.receive(path)).received).toMatchObject([{ standing: 'apart', ancestor: filed }])
})

test('With history the copy shows its versions on the other desk; without, no words but its own go out', async () => {
  const [reporters, editors, others] = [deskOf(), deskOf(), deskOf()]
  const { id } = valueOf(await reporters.library.create(reporter('مصدر سري: فلان')))
  await change(reporters, id, filed)
  await reporters.pass(60_000)
  await change(reporters, id, written)
  const open = await send(reporters, id, true)
  await editors.receive(open.path)
  const versions = valueOf(await editors.history.list(id))
  const oldest = versions.at(-1)
  expect(oldest && valueOf(await editors.history.read(id, oldest.name)).body).toEqual(
    reporter('مصدر سري: فلان').body,
  )
  // What came with a history goes on without it where that is asked.
  const closed = await send(editors, id, false)
  expect((await extrasOf(closed.path)).map(({ name }) => name)).toEqual(['lineage.json'])
  await others.receive(closed.path)
  expect(valueOf(await others.history.list(id))).toEqual([])
})

test('Extras of a later Midad go along, and damaged ones of ours are as if they were not there', () => {
  const later = { name: 'notes/1', bytes: Buffer.from('later') }
  const broken = [later, { name: 'lineage.json', bytes: Buffer.from('[1,"x') }]
  expect(readHandedOver(broken)).toEqual({ snapshots: [], lineage: [] })
  expect(withHandedOver(broken, { snapshots: [], lineage: [] }).map(({ name }) => name)).toEqual([
    'notes/1',
    'lineage.json',
  ])
})

test('A history that comes damaged is left out; the article is here all the same', async () => {
  const [reporters, editors] = [deskOf(), deskOf()]
  const { id } = valueOf(await reporters.library.create(filed))
  const { path } = await send(reporters, id, true)
  const [snapshot] = readHandedOver(await extrasOf(path)).snapshots
  if (!snapshot) throw new Error('the copy has no history')
  const torn = { ...snapshot, bytes: snapshot.bytes.map((byte, index) => (index > 90 ? byte ^ 255 : byte)) }
  valueOf(await editors.history.adopt(id, [torn]))
  expect(valueOf(await editors.history.list(id))).toEqual([])
})

test('A copy is never written over an article of the library', async () => {
  const desk = deskOf()
  const { id } = valueOf(await desk.library.create(filed))
  const other = valueOf(await desk.library.create(qatar))
  const path = join(desk.library.folder, other.fileName)
  const before = readFileSync(path)
  const sending = { id, path, withHistory: true }
  expect(codeOf(await sendArticle(desk.library, desk.history, diskFiles, sending))).toBe('name-taken')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('Whatever call on the disk fails, an older copy is whole, old or new', async () => {
  const desk = deskOf()
  const { id } = valueOf(await desk.library.create(filed))
  const path = join(temporaryFolder(), 'خبر.midad')
  writeFileSync(path, 'old')
  const files = faultyFiles()
  const sending = { id, path, withHistory: true }
  for (let at = 0; ; at += 1) {
    files.set(at, at % 2 === 0 ? 'ENOSPC' : 'EIO')
    const sent = await sendArticle(desk.library, desk.history, files, sending)
    const isOld = readFileSync(path).toString() === 'old'
    if (!isOld) expect((await extrasOf(path)).map(({ name }) => name)).toContain('lineage.json')
    if (sent.ok) {
      expect(isOld).toBe(false)
      if (files.calls.length <= at) break
    }
    writeFileSync(path, 'old')
  }
})

test('A disk that cannot keep the received version changes nothing and says so', async () => {
  const reporters = deskOf()
  const { id } = valueOf(await reporters.library.create(filed))
  const { path } = await send(reporters, id)
  const library = testLibrary()
  const files = faultyFiles()
  const { history } = historyIn(temporaryFolder(), files)
  valueOf(await library.bringIn({ path }))
  valueOf(await library.save(id, valueOf(await library.open(id)).revision, edited))
  for (let at = 0; ; at += 1) {
    files.set(at, 'ENOSPC')
    const report = await importInto(library, history, testShell(), [{ path }])
    expect(valueOf(await library.open(id)).article).toEqual(edited)
    if (report.problems.length === 0) {
      expect(report.received).toHaveLength(1)
      break
    }
  }
})
