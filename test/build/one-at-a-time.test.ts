import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from '../../build/one-at-a-time.mjs'

let place: string
let lock: string

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'midad-lock-'))
  lock = path.join(place, 'work.lock')
})

afterEach(() => rm(place, { recursive: true, force: true }))

test('Work under one lock never overlaps', async () => {
  let working = 0
  const work = async () => {
    working += 1
    await turn()
    const seen = working
    working -= 1
    return seen
  }
  expect(await Promise.all([1, 2, 3].map(() => oneAtATime(lock, work)))).toEqual([1, 1, 1])
  expect(existsSync(lock)).toBe(false)
})

test('Work that fails leaves the lock free', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await oneAtATime(lock, () => Promise.resolve('next'))).toBe('next')
})

test('The lock of a process that was killed is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  await writeFile(lock, String(pid))
  expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done')
})
