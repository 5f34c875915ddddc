import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../../electron/library/files.ts'
import { newsroomShelf } from '../../../electron/newsroom/newsroom-shelf.ts'
import { personalList } from '../../../electron/proofread/personal-list.ts'
import { proofReader } from '../../../electron/proofread/proof-reader.ts'
import { proofreadService } from '../../../electron/service/proofread-service.ts'
import { done } from '../../../renderer/article/problem.ts'
import { temporaryFolder } from '../desk-kit.ts'

/** The service over a folder of the app’s data; its thread is not begun before a text is read. */
function serviceOver(texts: Readonly<Record<string, string | Uint8Array>>) {
  const data = temporaryFolder()
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(data, name), text)
  const service = proofreadService({
    newsroom: newsroomShelf(diskFiles, data),
    reader: proofReader(join(data, 'thread.js'), join(data, 'dictionaries')),
    personal: {
      words: personalList(diskFiles, data, 'dictionary.txt', 'words'),
      ignored: personalList(diskFiles, data, 'ignored.txt', 'marks'),
    },
  })
  return { service, data }
}

/** `لوسايل` in Windows-1256, which is no text of ours. */
const damaged = new Uint8Array([0xe1, 0xe6, 0xd3, 0xc7, 0xed, 0xe1, 0x0a])
const isDamaged = (name: string) => ({ ok: false, problem: { code: 'word-list-damaged', file: name } })

test('A dictionary that cannot be read hides no finding that is let pass, and is told by name', async () => {
  const { service, data } = serviceOver({ 'dictionary.txt': damaged, 'ignored.txt': '"spelling:حموشي"\n' })
  const lists = { words: isDamaged('dictionary.txt'), ignored: done(['spelling:حموشي']) }
  expect(await service.personalLists()).toEqual(lists)
  expect(await service.changePersonalList('words', ['Doha'], [])).toEqual(lists)
  expect(readFileSync(join(data, 'dictionary.txt'))).toEqual(Buffer.from(damaged))
  expect(await service.changePersonalList('ignored', ['spelling:لوسيل'], [])).toEqual({
    ...lists,
    ignored: done(['spelling:حموشي', 'spelling:لوسيل']),
  })
})

test('A word is learnt though what is let pass cannot be read', async () => {
  const { service, data } = serviceOver({ 'ignored.txt': damaged })
  const lists = { words: done(['لوسايل']), ignored: isDamaged('ignored.txt') }
  expect(await service.changePersonalList('words', ['لوسايل'], [])).toEqual(lists)
  expect(readFileSync(join(data, 'dictionary.txt'), 'utf8')).toBe('لوسايل\n')
  expect(existsSync(join(data, 'newsroom.json'))).toBe(false)
})
