import { describe, expect, test } from 'vitest'
import { type Snapshot, snapshotName } from '../../../electron/history/snapshot-name.ts'
import { alwaysKept, dropsOf, fairShare, type Thinning } from '../../../electron/history/thin.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 10, 20, 18, 30)
const moroccan = hour

/** Snapshots by their ages, in the order in which they were taken; `size` bytes each. */
const takenBefore = (ages: readonly number[], size = 1_000): readonly Snapshot[] =>
  ages.map((age, index) => {
    const facts = {
      turn: index + 1,
      takenAt: now - age,
      revision: '0123456789abcdef',
      reason: 'saved',
      size,
    } as const
    return { ...facts, name: snapshotName(facts) }
  })

/** Young enough that only what is before them is thinned. */
const young = Array.from({ length: alwaysKept }, (_, index) => (alwaysKept - index) * minute)

const rules = { now, zone: moroccan, most: Number.POSITIVE_INFINITY, lastGood: undefined }

/** The ages that stay, without the young ones behind them. */
function kept(ages: readonly number[], change: Partial<Thinning> = {}, size = 1_000) {
  const all = takenBefore([...ages, ...young], size)
  const drops = dropsOf(all, { ...rules, ...change })
  return ages.filter((_, index) => !drops.includes(all[index] as Snapshot))
}

describe('Snapshots are thinned with age', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    [
      'all of the last hour stay',
      [59, 45, 44, 43, 30, 29].map((age) => age * minute),
      [59, 45, 44, 43, 30, 29].map((age) => age * minute),
    ],
    [
      'of an hour of today the last stays',
      [3.4, 3.3, 3.1, 2.4].map((age) => age * hour),
      [3.1, 2.4].map((age) => age * hour),
    ],
    [
      'one an hour for a day',
      [20, 19, 18, 17].map((age) => age * hour),
      [20, 19, 18, 17].map((age) => age * hour),
    ],
    [
      'one a day for a month',
      [5.2, 5.1, 5, 4.2, 3.1].map((age) => age * day),
      [5, 4.2, 3.1].map((age) => age * day),
    ],
    ['one a week beyond', [94, 93, 92, 91, 70].map((age) => age * day), [93, 91, 70].map((age) => age * day)],
    ['a year of nothing thins nothing', [400 * day], [400 * day]],
    ['a time to come stays', [-2 * day, -day], [-2 * day, -day]],
  ])('%s', (_, ages, stay) => {
    expect(kept(ages)).toEqual(stay)
  })

  test('the day is that of the wall clock: half past eleven in the evening in Rabat is not the next day', () => {
    const late = now - Date.UTC(2026, 10, 15, 22, 30)
    const next = now - Date.UTC(2026, 10, 15, 23, 30)
    expect(kept([late, next])).toEqual([late, next])
    expect(kept([late, next], { zone: 0 })).toEqual([next])
  })

  test('so many of the newest stay whatever the clock says', () => {
    const ages = Array.from({ length: alwaysKept + 3 }, (_, index) => 400 * day - index * minute)
    expect(dropsOf(takenBefore(ages), rules)).toHaveLength(3)
  })

  test('thinning again drops nothing more', () => {
    const all = takenBefore([
      ...Array.from({ length: 900 }, (_, index) => (900 - index) * 3 * hour),
      ...young,
    ])
    const drops = dropsOf(all, rules)
    const left = all.filter((each) => !drops.includes(each))
    expect(drops.length).toBeGreaterThan(500)
    expect(dropsOf(left, rules)).toEqual([])
  })
})

describe('A clock that is set back', () => {
  test('deletes nothing and breaks no order', () => {
    const before = Array.from({ length: 30 }, (_, index) => (30 - index) * minute)
    const setBack = Array.from({ length: 30 }, (_, index) => 2_000 * day - index * minute)
    expect(dropsOf(takenBefore([...before, ...setBack]), rules)).toEqual([])
  })

  test('to a year ago and put right thins by the time that was right', () => {
    expect(kept([3 * hour, 2_000 * day, 2 * hour])).toEqual([2_000 * day, 2 * hour])
  })
})

describe('Within a bound of bytes', () => {
  const dense = [3.1, 2.9].map((age) => age * day)
  const days = [9, 8, 7].map((age) => age * day)

  test('versions of days with several go before the only version of a day', () => {
    const all = alwaysKept * 1_000
    expect(kept(days, { most: all + 3_000 })).toEqual(days)
    expect(kept([...days, ...dense], { most: all + 4_000 }).slice(0, 3)).toEqual(days)
    expect(kept(days, { most: 5_000 })).toEqual(days)
  })

  test('then the oldest go', () => {
    expect(kept(days, { most: 3_000 })).toEqual([8 * day, 7 * day])
  })

  test('the newest and the last good one never go', () => {
    const all = takenBefore([4, 3, 2, 1].map((age) => age * day))
    const lastGood = all[1]?.name
    const drops = dropsOf(all, { ...rules, most: 1, lastGood })
    expect(all.filter((each) => !drops.includes(each))).toEqual([all[1], all[3]])
  })
})

test.each([
  [[10, 20, 30], 100, Number.POSITIVE_INFINITY],
  [[10, 20, 300], 100, 70],
  [[10, 200, 300], 100, 45],
  [[100, 200, 300], 90, 30],
  [[], 90, Number.POSITIVE_INFINITY],
])('histories of %j bytes within %i have a share of %f each', (sizes, most, share) => {
  expect(fairShare(sizes, most)).toBe(share)
  expect(sizes.reduce((sum, size) => sum + Math.min(size, share), 0)).toBeLessThanOrEqual(most)
})
