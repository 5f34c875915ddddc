import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../../electron/library/files.ts'
import { personalList } from '../../../electron/proofread/personal-list.ts'
import { temporaryFolder, valueOf } from '../desk-kit.ts'

function listIn(text?: string) {
  const folder = temporaryFolder()
  const path = join(folder, 'dictionary.txt')
  if (text !== undefined) writeFileSync(path, text)
  return { list: personalList(diskFiles, folder, 'dictionary.txt'), read: () => readFileSync(path, 'utf8') }
}

test('A list that nobody has written holds nothing, and is a line a word once somebody does', async () => {
  const { list, read } = listIn()
  expect(valueOf(await list.read())).toEqual([])
  expect(valueOf(await list.change(['لوسايل', ' Lusail '], []))).toEqual(['لوسايل', 'Lusail'])
  expect(read()).toBe('لوسايل\nLusail\n')
})

test('Remarks and words of a hand-written file stay, whatever ends its lines', async () => {
  const { list, read } = listIn('# أسماء\r\nلوسايل\r\n\r\n# places\r\nLusail')
  expect(valueOf(await list.read())).toEqual(['لوسايل', 'Lusail'])
  await list.change(['Doha', 'Doha', 'Lusail'], ['لوسايل'])
  expect(read()).toBe('# أسماء\n\n# places\nLusail\nDoha\n')
})

test('Changes that are asked for at once are made one after the other', async () => {
  const { list } = listIn()
  await Promise.all(['واحد', 'اثنان', 'ثلاثة'].map((word) => list.change([word], [])))
  expect(valueOf(await list.read())).toEqual(['واحد', 'اثنان', 'ثلاثة'])
})

test('A file that is not text a person wrote is a failure, and stays as it is', async () => {
  const { list, read } = listIn('x'.repeat(5 * 2 ** 20))
  expect(await list.change(['كلمة'], [])).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
  expect(read()).toHaveLength(5 * 2 ** 20)
})
