import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { History } from '../../../electron/history/history.ts'
import { readSnapshotName, snapshotName, snapshotReasons } from '../../../electron/history/snapshot-name.ts'
import { revisionOf } from '../../../electron/library/canonical-json.ts'
import { diskFiles } from '../../../electron/library/files.ts'
import { temporaryName } from '../../../electron/library/temporary-name.ts'
import { codeOf, temporaryFolder, valueOf } from '../desk-kit.ts'
import { faultyFiles } from '../faulty-files.ts'
import { historyIn, id, keepVersions, version } from './past-kit.ts'

const namesOf = async (history: History) => valueOf(await history.list(id)).map(({ name }) => name)

describe('A snapshot', () => {
  test('tells turn, time, revision, reason and size by its name', () => {
    for (const reason of snapshotReasons) {
      const facts = {
        turn: 42,
        takenAt: 1_795_200_000_123,
        revision: '0123456789abcdef',
        reason,
        size: 3_120,
      }
      const name = snapshotName(facts)
      expect(readSnapshotName(name)).toEqual({ ...facts, name })
    }
  })

  test.each(['', '../../etc/passwd', '00000001~x.snapshot', temporaryName('00000001'), 'مقال.midad'])(
    'is not named “%s”',
    (name) => {
      expect(readSnapshotName(name)).toBeNull()
    },
  )

  test('gives back the article that was kept, the newest first', async () => {
    const past = historyIn()
    await keepVersions(past, 1, 2)
    const [second = '', first = ''] = await namesOf(past.history)
    expect(valueOf(await past.history.read(id, first))).toEqual(version(1))
    expect(valueOf(await past.history.read(id, second))).toEqual(version(2))
  })

  test('is not kept twice where nothing has changed', async () => {
    const past = historyIn()
    await keepVersions(past, 1, 1, 2, 1)
    expect(await namesOf(past.history)).toHaveLength(3)
  })

  test('is found by its turn after the clock was set back', async () => {
    const past = historyIn()
    await keepVersions(past, 1)
    past.clock.at = Date.UTC(2020, 0, 1)
    await keepVersions(past, 2, 3)
    const [newest = '', , oldest = ''] = await namesOf(past.history)
    expect(valueOf(await past.history.read(id, newest))).toEqual(version(3))
    expect(valueOf(await past.history.read(id, oldest))).toEqual(version(1))
  })

  test('keeps nothing of an article that is none', async () => {
    const { history } = historyIn()
    expect(codeOf(await history.keep(id, { format: 1 }, 'saved'))).toBe('article-damaged')
  })
})

describe('A damaged snapshot', () => {
  test('is said to be one, and the last good one is found before it', async () => {
    const past = historyIn()
    await keepVersions(past, 1, 2, 3)
    const [third = '', second = ''] = await namesOf(past.history)
    truncateSync(join(past.folder, id, third), 100)
    writeFileSync(join(past.folder, id, second), Buffer.alloc(500))
    expect(await past.history.read(id, third)).toMatchObject({
      ok: false,
      problem: { code: 'snapshot-damaged', detail: 'sha-256', file: '2026-11-20T18:02:00.000Z' },
    })
    expect(codeOf(await past.history.read(id, second))).toBe('snapshot-damaged')
    expect((await past.history.lastGood(id))?.article).toEqual(version(1))
  })

  test('does not stand for the same article: it is kept anew', async () => {
    const past = historyIn()
    await keepVersions(past, 1)
    const [only = ''] = await namesOf(past.history)
    truncateSync(join(past.folder, id, only), 90)
    await keepVersions(past, 1)
    expect((await past.history.lastGood(id))?.article).toEqual(version(1))
  })

  test('of any byte is never read as another article', async () => {
    const past = historyIn()
    await keepVersions(past, 1)
    const [name = ''] = await namesOf(past.history)
    const path = join(past.folder, id, name)
    const whole = readFileSync(path)
    const seed = Date.now()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, bit, cut) => {
          const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole)
          if (!cut) damaged[at] = (damaged[at] ?? 0) ^ bit
          writeFileSync(path, damaged)
          expect(codeOf(await past.history.read(id, name))).toBe('snapshot-damaged')
        },
      ),
      { seed, numRuns: 300 },
    )
  })

  test('that is the newest does not let the last good one be thinned', async () => {
    const past = historyIn(temporaryFolder(), diskFiles, { ofOne: 1, ofAll: 1 })
    await keepVersions(past, 1)
    const [first = ''] = await namesOf(past.history)
    const asIfTaken = {
      turn: 2,
      takenAt: past.clock.at,
      revision: revisionOf(version(2)),
      reason: 'saved',
      size: 9,
    } as const
    writeFileSync(join(past.folder, id, snapshotName(asIfTaken)), 'nothing')
    await past.history.tidy()
    expect(await namesOf(past.history)).toContain(first)
  })
})

describe('The bound', () => {
  test('of one article holds after each version', async () => {
    const past = historyIn(temporaryFolder(), diskFiles, { ofOne: 2_000, ofAll: 10_000 })
    await keepVersions(past, ...Array.from({ length: 40 }, (_, index) => index))
    const kept = valueOf(await past.history.list(id))
    expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(2_000)
    expect((await past.history.lastGood(id))?.article).toEqual(version(39))
  })

  test('of all takes from the largest', async () => {
    const folder = temporaryFolder()
    const past = historyIn(folder)
    await keepVersions(past, ...Array.from({ length: 20 }, (_, index) => index))
    const small = 'small000000000000000'
    valueOf(await past.history.keep(small, version(1), 'saved'))
    const bounded = historyIn(folder, diskFiles, { ofOne: 10_000, ofAll: 3_000 })
    bounded.clock.at = past.clock.at
    await bounded.history.tidy()
    expect(valueOf(await bounded.history.list(small))).toHaveLength(1)
    expect((await namesOf(bounded.history)).length).toBeLessThan(10)
    expect((await bounded.history.lastGood(id))?.article).toEqual(version(19))
  })
})

describe('A failing disk', () => {
  test.each(['ENOSPC', 'EIO', 'EACCES', 'short'])(
    '%s at any file call leaves every version that was kept, is told once, and the next one is kept',
    async (code) => {
      const calm = faultyFiles()
      const before = historyIn(temporaryFolder(), calm)
      await keepVersions(before, 1)
      calm.set(-1, code)
      await keepVersions(before, 2)
      const count = calm.calls.length
      expect(count).toBeGreaterThan(8)
      const every = Array.from({ length: count }, (_, at) => at)
      const where = code === 'short' ? every.filter((at) => calm.calls[at] === 'write') : every
      for (const at of where) {
        const files = faultyFiles()
        const past = historyIn(temporaryFolder(), files)
        await keepVersions(past, 1)
        files.set(at, code)
        const kept = await past.history.keep(id, version(2), 'saved')
        const place = `${code} at call ${String(at)}, ${files.calls[at] ?? ''}`
        expect
          .soft(
            past.told.map((problem) => problem.code),
            place,
          )
          .toEqual(kept.ok ? [] : ['history-failed'])
        const versions = kept.ok ? [version(2)] : [version(1), version(2)]
        expect.soft(versions, place).toContainEqual((await past.history.lastGood(id))?.article)
        files.set(-1, code)
        await keepVersions(past, 3)
        expect.soft((await past.history.lastGood(id))?.article, place).toEqual(version(3))
        const [oldest] = (await namesOf(past.history)).toReversed()
        expect.soft(valueOf(await past.history.read(id, oldest ?? '')), place).toEqual(version(1))
      }
    },
  )

  test('that stays full is told once, not at each version', async () => {
    const files = faultyFiles()
    const past = historyIn(temporaryFolder(), {
      ...files,
      open: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    })
    for (const count of [1, 2, 3])
      expect(codeOf(await past.history.keep(id, version(count), 'saved'))).toBe('no-space')
    expect(past.told.map(({ code }) => code)).toEqual(['history-failed'])
  })

  test('leaves temporary files that the next start clears, whatever is in them', async () => {
    const past = historyIn()
    await keepVersions(past, 1)
    const name = temporaryName('00000002').replace(`~${String(process.pid)}~`, '~4194303~')
    writeFileSync(join(past.folder, id, name), 'half')
    const next = historyIn(past.folder)
    await next.history.tidy()
    expect(readdirSync(join(past.folder, id))).toEqual(await namesOf(past.history))
  })
})
