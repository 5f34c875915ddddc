import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../../electron/library/files.ts'
import { personalList } from '../../../electron/proofread/personal-list.ts'
import { temporaryFolder, valueOf } from '../desk-kit.ts'

function listIn(content?: string | Uint8Array) {
  const folder = temporaryFolder()
  const path = join(folder, 'dictionary.txt')
  if (content !== undefined) writeFileSync(path, content)
  return {
    list: personalList(diskFiles, folder, 'dictionary.txt', 'words'),
    read: () => readFileSync(path, 'utf8'),
    bytes: () => readFileSync(path),
  }
}

function marksIn(content?: string) {
  const folder = temporaryFolder()
  const path = join(folder, 'ignored.txt')
  if (content !== undefined) writeFileSync(path, content)
  return {
    list: personalList(diskFiles, folder, 'ignored.txt', 'marks'),
    read: () => readFileSync(path, 'utf8'),
  }
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

/** `لوسايل` and a word more, as programs of other days wrote them. */
const utf16 = Buffer.from('\ufeffلوسايل\r\nLusail\r\n', 'utf16le')
const windows1256 = Buffer.from([0xe1, 0xe6, 0xd3, 0xc7, 0xed, 0xe1, 0x0a])

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffلوسايل\r\nLusail\r\n')],
  ['UTF-16 with its mark', utf16],
  ['UTF-16 with its mark, the other way round', Buffer.from(utf16).swap16()],
])('A hand-written list in %s is read and added to', async (_encoding, content) => {
  const { list, read } = listIn(content)
  expect(valueOf(await list.read())).toEqual(['لوسايل', 'Lusail'])
  await list.change(['Doha'], [])
  expect(read()).toBe('لوسايل\nLusail\nDoha\n')
})

test.each([
  ['Windows-1256', windows1256],
  ['UTF-16 without its mark', utf16.subarray(2)],
  ['UTF-16 that is cut in a letter', utf16.subarray(0, 7)],
])('A list in %s is a failure that names the file, and no byte of it changes', async (_encoding, content) => {
  const { list, bytes } = listIn(content)
  const problem = { code: 'word-list-damaged', file: 'dictionary.txt' }
  expect(await list.read()).toEqual({ ok: false, problem })
  expect(await list.change(['Doha'], [])).toEqual({ ok: false, problem })
  expect(bytes().equals(content)).toBe(true)
})

const marks = [
  'spelling:حموشي',
  'space-before-mark: ',
  'doubled-space:  ',
  'quotations:« قال\nثم\r\nعاد »',
  ' # "like a remark" ',
  'spelling:l’été\u2028\\n',
  '',
]

test('What is let pass comes back as it was, with the spaces at its ends and its line breaks', async () => {
  const { list, read } = marksIn()
  expect(valueOf(await list.change(marks, []))).toEqual(marks)
  expect(valueOf(await list.change(marks, []))).toEqual(marks)
  expect(valueOf(await list.read())).toEqual(marks)
  expect(read().split('\n').slice(0, 2)).toEqual(['"spelling:حموشي"', '"space-before-mark: "'])
  expect(valueOf(await list.change([], marks.slice(1)))).toEqual(['spelling:حموشي'])
})

test('What was let pass by lines without quotation marks is let pass still', async () => {
  const { list, read } = marksIn('# من قبل\nspelling:حموشي\n"half\n')
  expect(valueOf(await list.read())).toEqual(['spelling:حموشي', '"half'])
  expect(valueOf(await list.change(['spelling:لوسايل'], ['"half']))).toEqual([
    'spelling:حموشي',
    'spelling:لوسايل',
  ])
  expect(read()).toBe('# من قبل\nspelling:حموشي\n"spelling:لوسايل"\n')
})
