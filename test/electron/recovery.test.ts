import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Drafts, draftsIn } from '../../electron/drafts/drafts.ts'
import { type Recovery, type RecoveryDesk, recoveryOf } from '../../electron/drafts/recovery.ts'
import { type DeskFiles, diskFiles } from '../../electron/library/files.ts'
import type { Library } from '../../electron/library/library.ts'
import { type Article, bodyText } from '../../renderer/article/article.ts'
import type { Outcome } from '../../renderer/article/problem.ts'
import { articleOf, qatar, temporaryFolder, testLibrary, testShell, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

interface Desk {
  readonly library: Library
  readonly drafts: Drafts
  readonly recovery: RecoveryDesk
  readonly told: Outcome<Recovery>[]
  readonly data: string
}

/** A desk on a library folder and the app's data, as a start of Midad makes it. */
function deskOn(folder = temporaryFolder(), data = temporaryFolder(), files: DeskFiles = diskFiles): Desk {
  const library = testLibrary(folder, testShell(files))
  const drafts = draftsIn(files, data, folder)
  const told: Outcome<Recovery>[] = []
  const recovery = recoveryOf(drafts, library, (each) => told.push(each))
  return { library, drafts, recovery, told, data }
}

const startAgain = ({ library, data }: Desk): Desk => {
  library.close()
  return deskOn(library.folder, data)
}

/** The edit of typing at the start of the first paragraph. */
const typed = (text: string) => ({ operation: { type: 'insert_text', path: [0, 0], offset: 0, text } })

/** An article in which something was typed that was not saved when Midad ended. */
async function crashed(): Promise<{ desk: Desk; id: string; path: string; revision: string }> {
  const before = deskOn()
  const { id, revision, fileName } = valueOf(await before.library.create(qatar))
  valueOf(await before.recovery.open(id))
  valueOf(await before.drafts.journal(id, revision, 1, [typed('عاجل Breaking: ')]))
  return { desk: startAgain(before), id, revision, path: join(before.library.folder, fileName) }
}

const textOf = ({ body }: Article) => bodyText(body)
const recoveredText = `عاجل Breaking: ${textOf(qatar)}`
/** The texts of all articles in the folder. */
async function textsIn({ library }: Desk): Promise<readonly string[]> {
  const { rows } = await library.state()
  return Promise.all(rows.map(async ({ id }) => textOf(valueOf(await library.open(id)).article)))
}
const recoveries = async ({ recovery }: Desk) => (await recovery.all()).map(valueOf)

test('Words that were not saved are in the article when it is opened, on what its file holds', async () => {
  const { desk, id, revision } = await crashed()
  expect(await recoveries(desk)).toEqual([
    expect.objectContaining({ id, of: id, state: 'waiting', isWhole: true }),
  ])
  const opened = valueOf(await desk.recovery.open(id))
  expect(textOf(opened.article)).toBe(recoveredText)
  expect(opened).toMatchObject({ revision, recovery: { state: 'opened', isWhole: true } })
  expect(valueOf(await desk.library.save(id, revision, opened.article))).toMatchObject({ id })
})

test('A page that crashed opens its article again with what was not saved, and counts anew', async () => {
  const { drafts, recovery, library } = deskOn()
  const { id, revision } = valueOf(await library.create(qatar))
  valueOf(await recovery.open(id))
  valueOf(await drafts.journal(id, revision, 1, [typed('عاجل Breaking: ')]))
  expect(textOf(valueOf(await recovery.open(id)).article)).toBe(recoveredText)
  valueOf(await drafts.journal(id, revision, 1, [typed('3. ')]))
  expect(textOf(valueOf(await recovery.open(id)).article)).toBe(`3. ${recoveredText}`)
})

test('A second crash before they are saved loses nothing either', async () => {
  const { desk, id, revision } = await crashed()
  valueOf(await desk.recovery.open(id))
  valueOf(await desk.drafts.journal(id, revision, 1, [typed('3. ')]))
  const again = startAgain(desk)
  expect(textOf(valueOf(await again.recovery.open(id)).article)).toBe(`3. ${recoveredText}`)
  const third = startAgain(again)
  expect(textOf(valueOf(await third.recovery.open(id)).article)).toBe(`3. ${recoveredText}`)
})

test('A save that came through just before the end is recognised, and nothing is told', async () => {
  const { desk, id, revision } = await crashed()
  const { article } = valueOf(await desk.recovery.open(id))
  valueOf(await desk.library.save(id, revision, article, (next) => desk.drafts.saving(id, next, 0)))
  const again = startAgain(desk)
  expect(await recoveries(again)).toEqual([])
  expect(valueOf(await again.recovery.open(id)).recovery).toBeUndefined()
  expect(readdirSync(again.data)).toEqual([])
})

test('Edits behind a save that came through just before the end stand on it', async () => {
  const { desk, id, revision } = await crashed()
  const { article } = valueOf(await desk.recovery.open(id))
  valueOf(await desk.library.save(id, revision, article, (next) => desk.drafts.saving(id, next, 0)))
  valueOf(await desk.drafts.journal(id, revision, 1, [typed('3. ')]))
  const opened = valueOf(await startAgain(desk).recovery.open(id))
  expect(textOf(opened.article)).toBe(`3. ${recoveredText}`)
  expect(opened.recovery).toMatchObject({ state: 'opened' })
})

test.each<[Recovery['state'], (path: string, desk: Desk, id: string) => unknown]>([
  [
    'changed',
    async (_path, { library }, id) => {
      const { revision } = valueOf(await library.open(id))
      valueOf(await library.save(id, revision, articleOf(qatar.story, 'نص من حاسوب آخر')))
    },
  ],
  [
    'unreadable',
    (path) => {
      writeFileSync(path, Buffer.alloc(3_000))
    },
  ],
  [
    'gone',
    (path) => {
      rmSync(path)
    },
  ],
])('Where the file is %s the words become an article beside it, and the file stays', async (state, harm) => {
  const { desk, id, path } = await crashed()
  await harm(path, desk, id)
  const file = state === 'gone' ? null : readFileSync(path)
  const again = startAgain(desk)
  const [recovery, ...others] = await recoveries(again)
  expect(others).toEqual([])
  expect(recovery).toMatchObject({
    of: id,
    state,
    isWhole: true,
    keptIn: expect.stringContaining('مسترجع') as unknown,
  })
  const kept = valueOf(await again.library.open(recovery?.id ?? ''))
  expect(kept.id).not.toBe(id)
  expect(textOf(kept.article)).toBe(recoveredText)
  if (file) expect(readFileSync(path)).toEqual(file)
  expect(readdirSync(again.data)).toEqual([])
  expect(await recoveries(startAgain(again))).toEqual([])
})

test('A draft whose folder is away waits for it', async () => {
  const { desk, id } = await crashed()
  rmSync(desk.library.folder, { recursive: true })
  const [told] = await startAgain(desk).recovery.all()
  expect(told).toMatchObject({ ok: false, problem: { code: 'folder-missing' } })
  expect(valueOf(await desk.drafts.read(id))).toMatchObject({ isUnsaved: true })
})

test.each(['ENOSPC', 'EIO', 'EACCES'])(
  '%s at any file call while an article is opened whose draft has to become a copy: the first letter takes nothing away',
  async (code) => {
    for (let at = 0; ; at += 1) {
      const { desk, id, revision } = await crashed()
      const theirs = articleOf(qatar.story, 'نص من حاسوب آخر')
      const written = valueOf(await desk.library.save(id, revision, theirs))
      const files = faultyFiles()
      const faulty = deskOn(desk.library.folder, desk.data, files)
      await faulty.library.state()
      files.set(at, code)
      const opened = await faulty.recovery.open(id)
      if (opened.ok) await faulty.drafts.journal(id, written.revision, 1, [typed('3. ')])
      const isOver = files.calls.length <= at
      const place = `${code} at call ${String(at)}, ${files.calls[at] ?? ''}`
      faulty.library.close()
      const next = startAgain(desk)
      await next.recovery.all()
      const texts = await textsIn(next)
      expect.soft(texts, place).toContain(recoveredText)
      next.library.close()
      if (isOver) break
    }
  },
)

test('A draft of which the middle is garbled is kept as it is beside what could be read, whatever becomes of it', async () => {
  const { desk, id, revision } = await crashed()
  const [name = ''] = readdirSync(desk.data)
  const path = join(desk.data, name)
  const lines = readFileSync(path, 'utf8').split('\n')
  const garbled = [lines[0], 'garbled', ...lines.slice(1)].join('\n')
  writeFileSync(path, garbled)
  const [told] = await startAgain(desk).recovery.all()
  expect(told).toMatchObject({ ok: false, problem: { code: 'draft-damaged' } })
  const damaged = readdirSync(desk.data).filter((each) => each.endsWith('.damaged'))
  expect(damaged.map((each) => readFileSync(join(desk.data, each), 'utf8'))).toEqual([garbled])

  const again = startAgain(desk)
  valueOf(await again.recovery.open(id))
  valueOf(await again.drafts.journal(id, revision, 1, [typed('عاجل ')]))
  valueOf(await again.drafts.journal(id, revision, 2, [typed('3. ')]))
  const [head, first, second] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [head, first, 'garbled', second, ''].join('\n'))
  const last = startAgain(again)
  const opened = valueOf(await last.recovery.open(id))
  expect(opened.recovery).toMatchObject({ isWhole: false })
  expect(readdirSync(desk.data).filter((each) => each.endsWith('.damaged'))).toHaveLength(2)
})

test.each(['ENOSPC', 'EIO', 'EACCES'])(
  '%s at any file call of a recovery keeps the draft or the article',
  async (code) => {
    for (let at = 0; ; at += 1) {
      const { desk, id, path } = await crashed()
      rmSync(path)
      const files = faultyFiles()
      const faulty = deskOn(desk.library.folder, desk.data, files)
      await faulty.library.state()
      files.set(at, code)
      await faulty.recovery.all()
      const isOver = files.calls.length <= at
      const place = `${code} at call ${String(at)}, ${files.calls[at] ?? ''}`
      faulty.library.close()
      const next = startAgain(desk)
      await next.recovery.all()
      const texts = await textsIn(next)
      expect.soft(texts, place).toEqual([recoveredText])
      expect.soft(valueOf(await next.drafts.read(id)), place).toBeNull()
      next.library.close()
      if (isOver) break
    }
  },
)
