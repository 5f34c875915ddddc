import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../electron/library/files.ts'
import { presenceIn } from '../../electron/library/presence.ts'
import { thisComputer } from '../../electron/library/temporary-name.ts'
import { codeOf, temporaryFolder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

const [article, other] = ['a1b2c3d4e5f6a7b8c9d0', 'ffffffffffffffffffff']
const fatima = { user: 'فاطمة', computer: 'LAPTOP-RABAT' }
const karim = { user: 'karim', computer: 'desk-2' }

test('Two desks with one article open see each other by name, and those with others do not', async () => {
  const folder = temporaryFolder()
  const one = presenceIn(diskFiles, folder, fatima, { computer: 'aaaaaa', process: 1 })
  const two = presenceIn(diskFiles, folder, karim, { computer: 'bbbbbb', process: 2 })
  expect(valueOf(await one.tell(article))).toEqual([])
  expect(valueOf(await two.tell(article))).toEqual([fatima])
  expect(valueOf(await one.tell(article))).toEqual([karim])
  valueOf(await two.tell(other))
  expect(valueOf(await one.tell(article))).toEqual([])
  await one.leave()
  await two.leave()
  expect(readdirSync(folder)).toEqual([])
})

test('A desk that crashed shuts no one out, and what it left goes when it has been silent', async () => {
  const folder = temporaryFolder()
  await presenceIn(diskFiles, folder, fatima, { computer: 'aaaaaa', process: 1 }).tell(article)
  const [left] = readdirSync(folder)
  const mine = presenceIn(diskFiles, folder, karim)
  expect(valueOf(await mine.tell(article))).toEqual([fatima])
  const longAgo = new Date(Date.now() - 10 * 60_000)
  utimesSync(join(folder, left ?? ''), longAgo, longAgo)
  expect(valueOf(await mine.tell(article))).toEqual([])
  expect(readdirSync(folder)).toHaveLength(1)
})

test('A process of this computer that runs no more has nothing open', async () => {
  const folder = temporaryFolder()
  // No system gives a process so high a number.
  const dead = { computer: thisComputer, process: 999_999_999 }
  await presenceIn(diskFiles, folder, fatima, dead).tell(article)
  expect(valueOf(await presenceIn(diskFiles, folder, karim).tell(article))).toEqual([])
  expect(readdirSync(folder)).toHaveLength(1)
})

test('What stands in such a file is not believed', async () => {
  const folder = temporaryFolder()
  const name = (end: string) => join(folder, `.midad-open~abcdef~12${end}~${article}`)
  writeFileSync(name('1'), 'not JSON')
  writeFileSync(name('2'), JSON.stringify({ user: 'x'.repeat(200), computer: 7 }))
  writeFileSync(join(folder, '.midad-open~abcdef~123~..'), '{}')
  expect(valueOf(await presenceIn(diskFiles, folder, karim).tell(article))).toEqual([
    { user: '?', computer: 'abcdef' },
    { user: 'x'.repeat(80), computer: 'abcdef' },
  ])
})

test('A folder that takes no such file is a problem of its own, and nothing else fails', async () => {
  const folder = temporaryFolder()
  const presence = presenceIn(faultyFiles(0, 'EROFS'), folder, karim)
  expect(codeOf(await presence.tell(article))).toBe('read-only')
  expect(valueOf(await presence.tell(article))).toEqual([])
})
