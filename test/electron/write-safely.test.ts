import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../electron/library/files.ts'
import { writeSafely } from '../../electron/library/write-safely.ts'
import { failed } from '../../renderer/article/problem.ts'
import { codeOf, temporaryFolder, valueOf } from './desk-kit.ts'
import { faultyFiles } from './faulty-files.ts'

const before = Buffer.from('النص القديم')
const after = Buffer.from('النص الجديد, plus long')

function oldFile() {
  const folder = temporaryFolder()
  const path = join(folder, 'خبر.midad')
  writeFileSync(path, before)
  return { folder, path }
}

test('A file is replaced whole, and nothing is left beside it', async () => {
  const { folder, path } = oldFile()
  valueOf(await writeSafely(diskFiles, path, after))
  expect(readFileSync(path).equals(after)).toBe(true)
  expect(readdirSync(folder)).toEqual(['خبر.midad'])
})

test('Everything is on the disk before the replacement, and the replacement before the answer', async () => {
  const { path } = oldFile()
  const files = faultyFiles()
  valueOf(await writeSafely(files, path, after))
  expect(files.calls).toEqual(['open to create', 'write', 'size', 'sync', 'close', 'rename', 'syncFolder'])
})

const faults = [
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EROFS',
  'EMFILE',
  'ENAMETOOLONG',
  'EXDEV',
] as const
const calls = ['open to create', 'write', 'size', 'sync', 'close'] as const

test.each(faults)(
  '%s at any call before the replacement leaves the old file and nothing else',
  async (code) => {
    for (const [at, call] of calls.entries()) {
      const { folder, path } = oldFile()
      const written = await writeSafely(faultyFiles(at, code), path, after)
      expect.soft(written.ok, `${code} at ${call}`).toBe(false)
      expect.soft(readFileSync(path).equals(before), `${code} at ${call}`).toBe(true)
      expect.soft(readdirSync(folder), `${code} at ${call}`).toEqual(['خبر.midad'])
    }
  },
)

test('A full disk that answers with a short count and no error is noticed', async () => {
  const { folder, path } = oldFile()
  expect(codeOf(await writeSafely(faultyFiles(1, 'short'), path, after))).toBe('no-space')
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['خبر.midad'])
})

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'A rename refused with %s, as by a virus scanner, is tried again',
  async (code) => {
    const { path } = oldFile()
    const files = faultyFiles(5, code)
    valueOf(await writeSafely(files, path, after))
    expect(files.calls.filter((call) => call === 'rename')).toHaveLength(2)
    expect(readFileSync(path).equals(after)).toBe(true)
  },
)

test('A file system that cannot sync folders is no fault', async () => {
  const { path } = oldFile()
  valueOf(await writeSafely(faultyFiles(6, 'EINVAL'), path, after))
})

test('The last check may still refuse', async () => {
  const { folder, path } = oldFile()
  const refused = await writeSafely(diskFiles, path, after, () => Promise.resolve(failed('changed-outside')))
  expect(codeOf(refused)).toBe('changed-outside')
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('A folder that is not there is named as missing', async () => {
  const path = join(temporaryFolder(), 'gone', 'a.midad')
  expect(codeOf(await writeSafely(diskFiles, path, after))).toBe('folder-missing')
})
