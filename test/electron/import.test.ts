import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { declaredEncoding, decodeText } from '../../electron/import/decode-text.ts'
import { importDocument, importedExtensions, importInto } from '../../electron/import/import-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { pictureMemory } from '../../electron/library/pictures.ts'
import { bodyText } from '../../renderer/article/article.ts'
import { codeOf, qatar, temporaryFolder, testLibrary, testShell, valueOf } from './desk-kit.ts'
import { historyIn } from './history/past-kit.ts'
import { pictures } from './picture-specimens.ts'

const shell = { files: diskFiles, pictures: pictureMemory() }
const importBytes = (name: string, bytes: Uint8Array | string) =>
  importDocument(shell, { name, bytes: Buffer.from(bytes) })
const words = async (name: string, bytes: Uint8Array | string) => {
  const { article } = valueOf(await importBytes(name, bytes))
  return [article.story.headline, bodyText(article.body)].join('\n')
}

describe('A text is read in the encoding in which it was written', () => {
  const text = 'عنوان الخبر\n\nنص الخبر، Le Maroc à l’été: 2022.'
  const arabic1256 = Buffer.from('c7e1d1c8c7d820e3cfedc4c9', 'hex')
  test.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 of Windows', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
    ['Windows-1256', arabic1256, 'الرباط مديؤة'],
    ['Windows-1256 with French', Buffer.from('e9e020c7', 'hex'), 'éà ا'],
  ])('%s', (_encoding, bytes, expected) => {
    expect(valueOf(decodeText(bytes, 'a.txt'))).toBe(expected)
  })

  test('also where a page declares another one', () => {
    const page = Buffer.from('<meta charset="iso-8859-6"><p>\xc7\xe4', 'latin1')
    expect(declaredEncoding(page)).toBe('iso-8859-6')
    expect(valueOf(decodeText(page, 'a.html', declaredEncoding(page)))).toContain('ال')
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['a picture', pictures.jpg, 'binary-content'],
    ['a PDF', Buffer.from('%PDF-1.7 text'), 'binary-content'],
    ['a ZIP', Buffer.from('PK\x03\x04'), 'binary-content'],
    ['NULs', Buffer.from('نص\0نص'), 'binary-content'],
    ['control characters', Buffer.from('\x01\x02\x03\x04abc'), 'binary-content'],
  ])('and %s is refused', (_what, bytes, code) => {
    expect(codeOf(decodeText(bytes, 'a.txt'))).toBe(code)
  })
})

describe('Every kind of file comes to the same article', () => {
  const expected = 'الرجاء يفوز\nفاز Raja بثلاثة أهداف.'
  test.each([
    ['a.txt', 'الرجاء يفوز\n\nفاز Raja بثلاثة أهداف.'],
    ['a.html', '<h1>الرجاء يفوز</h1><p>فاز Raja بثلاثة أهداف.</p>'],
    ['a.HTM', '<!doctype html><title>x</title><h1>الرجاء يفوز</h1><p>فاز Raja بثلاثة أهداف.</p>'],
    ['a.md', '# الرجاء يفوز\n\nفاز Raja بثلاثة أهداف.'],
    ['a.md', '---\ntitle: x\n---\n# الرجاء يفوز\n\nفاز Raja بثلاثة أهداف.\n'],
  ])('%s', async (name, source) => {
    expect(await words(name, source)).toBe(expected)
  })

  test('Markdown keeps its lists, links and marks', async () => {
    const { article } = valueOf(await importBytes('خبر.md', '# ع\n\n- **واحد**\n- [اثنان](https://map.ma)\n'))
    expect(article.body).toMatchObject([
      {
        type: 'list',
        children: [
          { children: [{ children: [{ text: 'واحد', bold: true }] }] },
          { children: [{ children: [{ text: '' }, { type: 'link', url: 'https://map.ma' }, { text: '' }] }] },
        ],
      },
    ])
  })

  test('a file without a headline is named by its name', async () => {
    const { article } = valueOf(
      await importDocument(shell, { path: join(import.meta.dirname, 'fixtures/docx/table.docx') }),
    )
    expect(article.story.headline).toBe('table')
  })
})

describe('The pictures of a page', () => {
  test('come along where they lie beside it or in it; others are named and not fetched', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'صفحة_files'))
    writeFileSync(join(folder, 'صفحة_files', 'a b.png'), pictures.png)
    const inside = `data:image/gif;base64,${pictures.gif.toString('base64')}`
    const images = [
      '%D8%B5%D9%81%D8%AD%D8%A9_files/a%20b.png?v=1',
      inside,
      'https://example.ma/c.jpg',
      '../secret.png',
      'file:///etc/passwd',
    ]
    const path = join(folder, 'صفحة.html')
    writeFileSync(path, `<h1>ع</h1><p>نص</p>${images.map((src) => `<img src="${src}" alt="ص">`).join('')}`)
    const { article, notes } = valueOf(await importDocument(shell, { path }))
    const shown = article.body.flatMap((block) =>
      block.type === 'image' ? [[block.width, block.height]] : [],
    )
    expect(shown).toEqual([
      [3, 2],
      [3, 2],
    ])
    const leftOut = notes.filter(({ code }) => code === 'picture-left-out').map(({ detail }) => detail)
    expect(leftOut).toEqual(['https://example.ma/c.jpg', '../secret.png', 'file:///etc/passwd'])
  })

  test('that are none are named as a problem, and the text comes in', async () => {
    const imported = valueOf(
      await importBytes('a.html', `<p>نص</p><img src="data:image/png;base64,${btoa('<svg>')}">`),
    )
    expect(imported.problems).toMatchObject([{ code: 'unreadable-picture' }])
  })
})

describe('What cannot be imported gives one problem and leaves everything as it was', () => {
  test.each([
    ['خبر.pdf', Buffer.from('%PDF-'), 'unknown-kind'],
    ['خبر', Buffer.from('نص'), 'unknown-kind'],
    ['خبر.txt', Buffer.alloc(0), 'file-empty'],
    ['خبر.txt', Buffer.from(' \n\n '), 'nothing-to-import'],
    ['خبر.html', Buffer.from('<script>alert(1)</script>'), 'nothing-to-import'],
    ['خبر.html', Buffer.from('<div>'.repeat(300_000)), 'nested-too-deep'],
    ['خبر.md', Buffer.from('> '.repeat(20_000)), 'nested-too-deep'],
    ['خبر.html', Buffer.alloc(50_000_000, '<div>'), 'file-too-large'],
    ['خبر.docx', Buffer.from('PK\x03\x04half'), 'zip-damaged'],
  ])('%s: %#', async (name, bytes, code) => {
    expect(codeOf(await importBytes(name, bytes))).toBe(code)
  })

  test('also from the disk: a folder, and nothing at all', async () => {
    const folder = join(temporaryFolder(), 'مجلد.txt')
    mkdirSync(folder)
    expect(codeOf(await importDocument(shell, { path: folder }))).toBe('file-is-a-folder')
    expect(codeOf(await importDocument(shell, { path: join(folder, 'a.txt') }))).toBe('file-missing')
  })
})

test('Of many files, those that can be read come into the library, and each other one is named', async () => {
  const elsewhere = testLibrary()
  const ours = valueOf(await elsewhere.create(qatar))
  const library = testLibrary()
  const report = await importInto(library, historyIn().history, testShell(), [
    { name: 'واحد.txt', bytes: Buffer.from('عنوان أول\n\nنص') },
    { name: 'اثنان.pdf', bytes: Buffer.from('%PDF') },
    { path: join(elsewhere.folder, ours.fileName) },
  ])
  expect(report.ids).toHaveLength(2)
  expect(report.problems).toMatchObject([{ code: 'unknown-kind', file: 'اثنان.pdf' }])
  expect(report.notes).toContainEqual({ code: 'headline-recognised', detail: 'عنوان أول', file: 'واحد.txt' })
  expect(readdirSync(library.folder)).toHaveLength(2)
  expect(importedExtensions).toContain('docx')
})
