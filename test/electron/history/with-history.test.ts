import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lostArticles, reviveArticle } from '../../../electron/history/lost-articles.ts'
import { qatar, temporaryFolder, valueOf } from '../desk-kit.ts'
import { faultyFiles } from '../faulty-files.ts'
import { historyIn, id, libraryWithHistory, minute, type Past, version } from './past-kit.ts'

const bodiesOf = async ({ history }: Past, of: string) => {
  const listed = valueOf(await history.list(of)).toReversed()
  return Promise.all(listed.map(async ({ name }) => valueOf(await history.read(of, name))))
}

describe('While one writes', () => {
  test('the first version is kept before it is saved over, then one a minute, the last one when the desk closes', async () => {
    const { library, past, pass } = libraryWithHistory()
    const made = valueOf(await library.create(version(0)))
    const opened = valueOf(await library.open(made.id))
    const base = { revision: opened.revision }
    for (const count of [1, 2, 3, 4, 5]) {
      base.revision = valueOf(await library.save(made.id, base.revision, version(count))).revision
      await pass(minute / 2)
    }
    expect(await bodiesOf(past, made.id)).toEqual([0, 2, 4].map(version))
    await library.settle()
    expect(await bodiesOf(past, made.id)).toEqual([0, 2, 4, 5].map(version))
  })

  test('the first version is the first, also where another is asked for before the first save', async () => {
    const { library, past } = libraryWithHistory()
    const made = valueOf(await library.create(version(0)))
    valueOf(await library.open(made.id))
    valueOf(await past.history.keep(made.id, version(1), 'replace'))
    valueOf(await library.save(made.id, made.revision, version(2)))
    await library.settle()
    expect(await bodiesOf(past, made.id)).toEqual([0, 1, 2].map(version))
  })

  test('a version that rests is kept when its minute is over', async () => {
    const { library, past, pass } = libraryWithHistory()
    const made = valueOf(await library.create(version(0)))
    valueOf(await library.open(made.id))
    valueOf(await library.save(made.id, made.revision, version(1)))
    expect(await bodiesOf(past, made.id)).toEqual([version(0)])
    await pass(minute)
    expect(await bodiesOf(past, made.id)).toEqual([version(0), version(1)])
  })

  test('opening another article keeps what rests', async () => {
    const { library, past } = libraryWithHistory()
    const made = valueOf(await library.create(version(0)))
    const other = valueOf(await library.create(version(9)))
    valueOf(await library.open(made.id))
    valueOf(await library.save(made.id, made.revision, version(1)))
    valueOf(await library.open(other.id))
    expect(await bodiesOf(past, made.id)).toEqual([version(0), version(1)])
  })

  test('a history that fails does not stop a save', async () => {
    const past = historyIn(temporaryFolder(), faultyFiles(), undefined)
    const fail = () => past.history.keep(id, null, 'saved')
    const broken = { ...past.history, keep: fail, keepOpened: fail }
    const { library } = libraryWithHistory({ ...past, history: broken })
    const made = valueOf(await library.create(version(0)))
    valueOf(await library.open(made.id))
    const saved = valueOf(await library.save(made.id, made.revision, version(1)))
    valueOf(await library.save(made.id, saved.revision, version(2)))
    expect(valueOf(await library.open(made.id)).article).toEqual(version(2))
    expect(past.told.map(({ code }) => code)).toEqual(['history-failed'])
  })
})

describe('An article whose file', () => {
  async function written() {
    const folder = temporaryFolder()
    const held = libraryWithHistory(historyIn(), folder)
    const made = valueOf(await held.library.create(version(0)))
    valueOf(await held.library.open(made.id))
    valueOf(await held.library.save(made.id, made.revision, version(1)))
    await held.library.settle()
    return { ...held, made, path: join(folder, made.fileName), folder }
  }

  test('is zeroed comes back from its history, and the file stays as it is', async () => {
    const { library, past, made, path } = await written()
    writeFileSync(path, Buffer.alloc(2_000))
    await library.refresh()
    expect(valueOf(await lostArticles(library, past.history))).toMatchObject([
      { id: made.id, headline: qatar.story.headline, state: 'damaged' },
    ])
    const revived = valueOf(await reviveArticle(library, past.history, made.id))
    expect(revived.id).not.toBe(made.id)
    expect(valueOf(await library.open(revived.id)).article).toEqual(version(1))
    expect(readFileSync(path)).toEqual(Buffer.alloc(2_000))
  })

  test('is gone comes back under its own id, with its history', async () => {
    const { library, past, made, path } = await written()
    rmSync(path)
    await library.refresh()
    expect(valueOf(await lostArticles(library, past.history))).toMatchObject([
      { id: made.id, state: 'missing' },
    ])
    const revived = valueOf(await reviveArticle(library, past.history, made.id))
    expect(revived.id).toBe(made.id)
    expect(valueOf(await lostArticles(library, past.history))).toEqual([])
    expect(await bodiesOf(past, revived.id)).toEqual([version(0), version(1)])
  })

  test('moved with its library keeps its history', async () => {
    const { past, made, folder } = await written()
    const moved = join(temporaryFolder(), 'مقالات')
    renameSync(folder, moved)
    const { library } = libraryWithHistory(past, moved)
    valueOf(await library.open(made.id))
    expect(valueOf(await lostArticles(library, past.history))).toEqual([])
    expect(await bodiesOf(past, made.id)).toEqual([version(0), version(1)])
  })

  test('is in the bin is not lost', async () => {
    const { library, past, made } = await written()
    valueOf(await library.bin(made.id))
    expect(valueOf(await lostArticles(library, past.history))).toEqual([])
  })
})
