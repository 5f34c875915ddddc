import { describe, expect, test } from 'vitest'
import { cropAround, focusAt, isFocus } from '../../../renderer/article/elements/image/crop.ts'
import {
  cropsOf,
  type Rendition,
  renditionsOf,
  stemsOf,
} from '../../../renderer/article/export/renditions.ts'
import { below, randomFrom } from '../../kit/random.ts'

const files = (renditions: readonly Rendition[]) =>
  renditions.map(({ file, width, height }) => `${file} ${String(width)}×${String(height)}`)

describe('The files of a picture', () => {
  test('a photo has three widths, each as JPEG and as WebP', () => {
    const photo = renditionsOf({ picture: 'photo.jpg', width: 4000, height: 3000 })
    expect(files(photo)).toEqual([
      'photo-480.jpg 480×360',
      'photo-480.webp 480×360',
      'photo-960.jpg 960×720',
      'photo-960.webp 960×720',
      'photo-1600.jpg 1600×1200',
      'photo-1600.webp 1600×1200',
    ])
    expect(photo[0]).toEqual({
      file: 'photo-480.jpg',
      format: 'jpeg',
      crop: 'whole',
      width: 480,
      height: 360,
      source: { x: 0, y: 0, width: 4000, height: 3000 },
      original: { width: 4000, height: 3000 },
    })
  })

  test.each([
    [300, ['a-300.jpg', 'a-300.webp']],
    [480, ['a-480.jpg', 'a-480.webp']],
    [500, ['a-480.jpg', 'a-480.webp']],
    [800, ['a-480.jpg', 'a-480.webp', 'a-800.jpg', 'a-800.webp']],
    [1000, ['a-480.jpg', 'a-480.webp', 'a-960.jpg', 'a-960.webp']],
  ])('one of %i pixels is never made larger', (width, expected) => {
    expect(renditionsOf({ picture: 'a.png', width, height: width }).map(({ file }) => file)).toEqual(expected)
  })

  test('a GIF, which may move, stays one file', () => {
    expect(files(renditionsOf({ picture: 'goal.gif', width: 1200, height: 800 }))).toEqual([
      'goal-1200.gif 1200×800',
    ])
  })

  test('what is too tall for WebP is JPEG alone, and a line is at least one pixel high', () => {
    expect(files(renditionsOf({ picture: 'a.png', width: 480, height: 20_000 }))).toEqual([
      'a-480.jpg 480×20000',
    ])
    expect(files(renditionsOf({ picture: 'a.png', width: 9000, height: 4 }))[0]).toBe('a-480.jpg 480×1')
  })

  test('no two files of an article have one name, whatever its pictures are called', () => {
    const pictures = [
      'a.png',
      'a.jpg',
      'A.webp',
      'a-2.png',
      'a.gif',
      'a-16x9.png',
      'a-16x9-1200.png',
      'a-480.png',
      '0123456789abcdef.jpg',
      'Photo_AFP.2026.JPG',
    ]
    const stems = stemsOf(pictures.map((picture) => ({ picture, width: 4000 })))
    const names = pictures.flatMap((picture) => {
      const planned = { picture, width: 4000, height: 3000 }
      return [...renditionsOf(planned, stems.get(picture)), ...cropsOf(planned, stems.get(picture))]
    })
    expect(new Set(names.map(({ file }) => file)).size).toBe(names.length)
    for (const { file } of names) expect(file).toMatch(/^[a-z0-9][a-z0-9-]*\.(jpg|webp|gif)$/)
    expect(stems.get('Photo_AFP.2026.JPG')).toBe('photo-afp-2026')
  })
})

describe('The crops of a picture', () => {
  test('are JPEG in three shapes, round the middle where no focus is set', () => {
    const crops = cropsOf({ picture: 'photo.jpg', width: 4000, height: 3000 })
    expect(files(crops)).toEqual([
      'photo-16x9-1200.jpg 1200×675',
      'photo-4x3-1200.jpg 1200×900',
      'photo-1x1-1200.jpg 1200×1200',
    ])
    expect(crops.map(({ source }) => source)).toEqual([
      { x: 0, y: 375, width: 4000, height: 2250 },
      { x: 0, y: 0, width: 4000, height: 3000 },
      { x: 500, y: 0, width: 3000, height: 3000 },
    ])
  })

  test('follow the focus to the edge and not beyond it', () => {
    const size = { width: 4000, height: 3000 }
    expect(cropAround(size, '1:1', { x: 0.25, y: 0.9 })).toEqual({ x: 0, y: 0, width: 3000, height: 3000 })
    expect(cropAround(size, '1:1', { x: 0.6, y: 0.9 }).x).toBe(900)
    expect(cropAround(size, '16:9', { x: 0.6, y: 1 })).toEqual({ x: 0, y: 750, width: 4000, height: 2250 })
  })

  test('of any picture lie in it and hold its focus', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 300; round += 1) {
      const [width, height] = [1 + below(5000, random), 1 + below(5000, random)]
      const focus = focusAt(random(), random())
      for (const { source, ...crop } of cropsOf({ picture: 'a.jpg', width, height, focus })) {
        expect(crop.width).toBeLessThanOrEqual(Math.min(width, 1200))
        expect(source.x).toBeGreaterThanOrEqual(0)
        expect(source.y).toBeGreaterThanOrEqual(0)
        expect(source.x + source.width).toBeLessThanOrEqual(width)
        expect(source.y + source.height).toBeLessThanOrEqual(height)
        const [x, y] = [focus.x * width, focus.y * height]
        expect(x >= source.x - 1 && x <= source.x + source.width + 1).toBe(true)
        expect(y >= source.y - 1 && y <= source.y + source.height + 1).toBe(true)
      }
    }
  })
})

test('A focus is two parts of a whole and nothing else', () => {
  expect(isFocus({ x: 0, y: 1 })).toBe(true)
  for (const raw of [
    null,
    0.5,
    {},
    { x: 1 },
    { x: 0, y: 1.1 },
    { x: Number.NaN, y: 0 },
    { x: 0, y: 0, z: 0 },
  ])
    expect(isFocus(raw)).toBe(false)
  expect(focusAt(1 / 3, -2)).toEqual({ x: 0.333, y: 0 })
})
