import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import { measurePicture, pictureMediaType } from '../../electron/library/picture-kinds.ts'
import { largestPicture, pictureFolder, pictureMemory } from '../../electron/library/pictures.ts'
import { codeOf, qatar, temporaryFolder, testLibrary, testShell, valueOf } from './desk-kit.ts'
import { pictures } from './picture-specimens.ts'

describe('A picture is known by its bytes', () => {
  test.each([
    ['png', 'image/png', 3, 2],
    ['jpg', 'image/jpeg', 3, 2],
    ['lyingJpg', 'image/jpeg', 2, 3],
    ['gif', 'image/gif', 3, 2],
    ['webp', 'image/webp', 3, 2],
    ['losslessWebp', 'image/webp', 3, 2],
    ['avif', 'image/avif', 3, 2],
  ] as const)('%s', (name, mediaType, width, height) => {
    expect(measurePicture(pictures[name])).toMatchObject({ mediaType, width, height })
  })

  test.each([
    [
      'an SVG, which may carry scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['a web page', Buffer.from('<html>GIF89a')],
    ['nothing', Buffer.alloc(0)],
    ['a beginning without an end', pictures.jpg.subarray(0, 12)],
    ['a picture without a side', Buffer.from(pictures.gif).fill(0, 6, 10)],
  ])('%s is none', (_what, bytes) => {
    expect(measurePicture(bytes)).toBeNull()
  })

  test('any cut of any of them is measured or refused', () => {
    for (const bytes of Object.values(pictures)) {
      for (let end = 0; end < bytes.length; end += 1) measurePicture(bytes.subarray(0, end))
    }
  })

  test('its media type is asked of its name', () => {
    expect(pictureMediaType('0123456789abcdef.jpeg')).toBe('image/jpeg')
    expect(pictureMediaType('a.svg')).toBeNull()
  })
})

describe('The shelf', () => {
  test('holds the same picture once, under a name made of its content', async () => {
    const folder = join(temporaryFolder(), 'pictures')
    const shelf = pictureFolder(diskFiles, folder)
    const one = valueOf(await shelf.add('صورة.png', pictures.png))
    const other = valueOf(await shelf.add('copie.jpg', pictures.png))
    expect(other).toEqual(one)
    expect(one.picture).toMatch(/^[0-9a-f]{16}\.png$/)
    expect(readdirSync(folder)).toEqual([one.picture])
    expect(Buffer.from(valueOf(await shelf.read(one.picture))).equals(pictures.png)).toBe(true)
  })

  test('refuses what is too large or no picture, and never looks outside its folder', async () => {
    const shelf = pictureFolder(diskFiles, temporaryFolder())
    expect(codeOf(await shelf.add('a.png', Buffer.alloc(largestPicture + 1)))).toBe('picture-too-large')
    expect(codeOf(await shelf.add('a.png', Buffer.from('no')))).toBe('unreadable-picture')
    expect(codeOf(await shelf.read('../../etc/passwd'))).toBe('picture-missing')
  })
})

const withPicture = (name: string) => ({
  ...qatar,
  body: [
    ...qatar.body,
    {
      type: 'image' as const,
      picture: name,
      width: 3,
      height: 2,
      alt: 'ملعب',
      decorative: false,
      credit: 'أ.ف.ب',
      children: [{ text: 'الملعب' }],
    },
  ],
})

describe('A picture of an article', () => {
  test('goes into its file with the next save, and is read from there without the shelf', async () => {
    const shelf = pictureMemory()
    const library = testLibrary(undefined, testShell(diskFiles, shelf))
    const { picture } = valueOf(await shelf.add('a.png', pictures.png))
    const made = valueOf(await library.create(withPicture(picture)))
    expect(made.missingPictures).toEqual([])
    const elsewhere = testLibrary(library.folder)
    await elsewhere.state()
    expect(Buffer.from(valueOf(await elsewhere.picture(made.id, picture))).equals(pictures.png)).toBe(true)
  })

  test('that is taken out leaves the file but stays for undo, also where only the file had it', async () => {
    const shelf = pictureMemory()
    const first = testLibrary(undefined, testShell(diskFiles, shelf))
    const { picture } = valueOf(await shelf.add('a.png', pictures.png))
    const made = valueOf(await first.create(withPicture(picture)))
    const emptyShelf = pictureMemory()
    const library = testLibrary(first.folder, testShell(diskFiles, emptyShelf))
    const without = valueOf(await library.save(made.id, made.revision, qatar))
    const path = join(library.folder, made.fileName)
    expect(codeOf(await readPicture(diskFiles, { path }, picture))).toBe('picture-missing')
    const back = valueOf(await library.save(made.id, without.revision, withPicture(picture)))
    expect(back.missingPictures).toEqual([])
    valueOf(await readPicture(diskFiles, { path }, picture))
  })

  test('that is nowhere does not stop the text from being saved, and is named', async () => {
    const library = testLibrary()
    const made = valueOf(await library.create(qatar))
    const lost = '0123456789abcdef.png'
    const saved = valueOf(await library.save(made.id, made.revision, withPicture(lost)))
    expect(saved.missingPictures).toEqual([lost])
    expect(valueOf(await library.open(made.id)).article).toEqual(withPicture(lost))
  })

  test('stays with a duplicate and through the bin', async () => {
    const shelf = pictureMemory()
    const { picture } = valueOf(await shelf.add('a.png', pictures.png))
    const library = testLibrary(undefined, testShell(diskFiles, shelf))
    const made = valueOf(await library.create(withPicture(picture)))
    const cold = testLibrary(library.folder)
    const second = valueOf(await cold.duplicate(made.id))
    valueOf(await cold.bin(second.id))
    const id = valueOf(await cold.restore(second.id))
    expect(Buffer.from(valueOf(await cold.picture(id, picture))).equals(pictures.png)).toBe(true)
  })

  test.each([
    [
      'is deleted',
      (path: string) => {
        rmSync(path)
      },
    ],
    [
      'is filled with zeros',
      (path: string) => {
        writeFileSync(path, Buffer.alloc(900))
      },
    ],
  ])(
    'is there for the window and for every version once the article was opened, though its file %s',
    async (_what, spoil) => {
      const shelf = pictureMemory()
      const { picture } = valueOf(await shelf.add('a.png', pictures.png))
      const shown = withPicture(picture)
      const maker = testLibrary(undefined, testShell(diskFiles, shelf))
      const { id, fileName } = valueOf(await maker.create(shown))
      const here = testLibrary(maker.folder)
      valueOf(await here.open(id))
      await here.settle()
      spoil(join(here.folder, fileName))
      await here.refresh()
      expect(valueOf(await here.putBack(id, shown)).missingPictures).toEqual([])
      spoil(join(here.folder, fileName))
      await here.refresh()
      expect(valueOf(await here.revive(id, shown)).missingPictures).toEqual([])
    },
  )
})
