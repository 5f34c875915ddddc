import type { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { measurePicture } from '../../electron/library/picture-kinds.ts'
import { codecHere } from '../../electron/pictures/codec.ts'
import { mostMegapixels, pictureEncoder } from '../../electron/pictures/picture-encoder.ts'
import { type Codecs, startCodecs } from '../../electron/pictures/vips.ts'
import type { Focus } from '../../renderer/article/elements/image/crop.ts'
import { cropsOf, type Rendition, renditionsOf } from '../../renderer/article/export/renditions.ts'
import { exif, iccProfile, iptc, movingGif, png, remark, withSegments, xmp } from '../kit/photos.ts'
import { codeOf, valueOf } from './desk-kit.ts'
import { digestOf, madeOfPng, pictures } from './picture-specimens.ts'

const started = startCodecs()
const codec = codecHere(() => started)
const encoder = pictureEncoder(codec)
let codecs: Codecs
beforeAll(async () => {
  codecs = await started
})

/** Red on the left, blue on the right, clear in the lowest quarter. */
const halves = png(560, 280, (x, y) => [x < 280 ? 220 : 20, 30, x < 280 ? 20 : 220, y < 210 ? 255 : 0])
const planned = (picture: string, bytes: Uint8Array, focus?: Focus) => {
  const { width, height } = measurePicture(bytes) ?? { width: 1, height: 1 }
  return { picture, width, height, ...(focus ? { focus } : {}) }
}
const encoded = async (name: string, bytes: Uint8Array, renditions: readonly Rendition[]) =>
  valueOf(await encoder.encode({ name, bytes }, renditions))
/** All of a picture, in one JPEG of its own size. */
const jpegOf = async (bytes: Uint8Array, change: Partial<Rendition> = {}) => {
  const { width, height } = planned('a.png', bytes)
  const size = { width, height }
  const source = { x: 0, y: 0, ...size }
  const rendition = { file: 'a.jpg', crop: 'whole', format: 'jpeg', ...size, source, original: size } as const
  const [made] = await encoded('a.png', bytes, [{ ...rendition, ...change }])
  if (!made) throw new Error('nothing was made')
  return made
}
function pixel(bytes: Uint8Array, x: number, y: number): readonly number[] {
  const image = codecs.Image.newFromBuffer(bytes)
  const found = image.getpoint(x, y)
  image.delete()
  return found.map(Math.round)
}
const isNear = (found: readonly number[], expected: readonly number[]) =>
  found.length === expected.length &&
  found.every((part, index) => Math.abs(part - (expected[index] ?? 0)) < 12)
const secrets = ['Exif', 'SecretP', 'GPS', 'xmp', 'Casablanca', 'Secret', 'ICC_PROFILE', 'ICCP', 'Photoshop']

describe('A photo', () => {
  test('H21 says nothing of where and how it was taken, and stands upright', async () => {
    const plain = await jpegOf(halves)
    const taken = withSegments(plain, exif(6), xmp, iptc, remark)
    const plan = renditionsOf(planned('photo.jpg', taken))
    expect(measurePicture(taken)).toMatchObject({ width: 280, height: 560 })
    const made = await encoded('photo.jpg', taken, [...plan, ...cropsOf(planned('photo.jpg', taken))])
    for (const bytes of made)
      for (const secret of secrets) expect(Buffer.from(bytes).includes(secret, 'latin1')).toBe(false)
    // Turned by a quarter to the right: what was at the bottom is at the left, what was at the left is on top.
    const [jpeg = plain, webp = plain] = made
    expect(isNear(pixel(jpeg, 30, 100), [255, 255, 255])).toBe(true)
    expect(isNear(pixel(jpeg, 200, 100), [220, 30, 20])).toBe(true)
    expect(isNear(pixel(webp, 200, 460), [20, 30, 220])).toBe(true)
  })

  test('has exactly the sizes planned, and the same bytes every time', async () => {
    const photo = await jpegOf(halves)
    const plan = [...renditionsOf(planned('a.jpg', photo)), ...cropsOf(planned('a.jpg', photo))]
    const made = await encoded('a.jpg', photo, plan)
    expect(made.map((bytes) => measurePicture(bytes))).toEqual(
      plan.map(
        ({ width, height, format }) =>
          expect.objectContaining({
            width,
            height,
            mediaType: `image/${format}`,
          }) as unknown,
      ),
    )
    const again = pictureEncoder(codec)
    expect(valueOf(await again.encode({ name: 'b.jpg', bytes: photo }, plan))).toEqual(made)
  })

  test('becomes the same bytes on every system', async () => {
    const plan = renditionsOf(planned('a.png', pictures.png))
    expect(digestOf(await encoded('a.png', pictures.png, plan))).toBe(madeOfPng)
  })

  test('is cropped round its focus', async () => {
    for (const [x, expected] of [
      [0, [220, 30, 20]],
      [1, [20, 30, 220]],
    ] as const) {
      const plan = cropsOf(planned('a.png', halves, { x, y: 0 }))
      const made = await encoded('a.png', halves, plan)
      expect(isNear(pixel(made[2] ?? halves, 200, 50), expected)).toBe(true)
    }
  })

  test('in the colours of a telephone is shown in those of the web', async () => {
    const green = await jpegOf(png(16, 16, () => [90, 180, 80, 255]))
    const wide = withSegments(green, iccProfile(codecs.Image.profileLoad('p3')))
    expect(isNear(pixel(await jpegOf(green), 8, 8), [90, 180, 80])).toBe(true)
    const [red = 0] = pixel(await jpegOf(wide), 8, 8)
    expect(red).toBeLessThan(75)
  })

  test('of another size than its article says is cut and not stretched', async () => {
    const original = { width: 500, height: 500 }
    const wrong = { width: 100, height: 100, original, source: { x: 0, y: 0, ...original } }
    const made = await jpegOf(halves, wrong)
    expect(measurePicture(made)).toMatchObject({ width: 100, height: 100 })
    expect(isNear(pixel(made, 45, 20), [220, 30, 20])).toBe(true)
    expect(isNear(pixel(made, 55, 20), [20, 30, 220])).toBe(true)
  })
})

test('What is clear in a PNG is white in JPEG and clear in WebP', async () => {
  const [jpeg, webp] = await encoded('a.png', halves, renditionsOf(planned('a.png', halves)))
  expect(isNear(pixel(jpeg ?? halves, 100, 220), [255, 255, 255])).toBe(true)
  expect(pixel(webp ?? halves, 100, 220)[3]).toBe(0)
})

test.each(['png', 'jpg', 'lyingJpg', 'gif', 'webp', 'losslessWebp', 'avif'] as const)(
  '%s is read',
  async (kind) => {
    const { width, height } = planned('a.png', pictures[kind])
    expect(measurePicture(await jpegOf(pictures[kind]))).toMatchObject({ width, height })
  },
)

describe('A GIF that moves', () => {
  test('goes on moving, without its remarks', async () => {
    const gif = movingGif()
    const [made = gif] = await encoded('goal.gif', gif, renditionsOf(planned('goal.gif', gif)))
    expect(Buffer.from(made).includes('Secret')).toBe(false)
    expect(Buffer.from(made).includes('NETSCAPE2.0')).toBe(true)
    const frames = codecs.Image.newFromBuffer(made, '[n=-1]')
    expect(frames.height).toBe(2)
    frames.delete()
  })

  test('is cropped for a share card from its first picture', async () => {
    const [crop = movingGif()] = await encoded(
      'goal.gif',
      movingGif(),
      cropsOf(planned('goal.gif', movingGif())),
    )
    expect(measurePicture(crop)).toMatchObject({ mediaType: 'image/jpeg' })
  })
})

describe('Refused', () => {
  const refused = async (bytes: Uint8Array, name = 'a.jpg') => {
    const plan = { picture: name, width: 300, height: 200 }
    return codeOf(await encoder.encode({ name, bytes }, renditionsOf(plan)))
  }

  test('is what is cut short, in every kind', async () => {
    const photo = await jpegOf(halves)
    expect(await refused(photo.subarray(0, photo.length / 2))).toBe('picture-damaged')
    expect(await refused(halves.subarray(0, halves.length / 2))).toBe('picture-damaged')
    expect(await refused(movingGif().subarray(0, 90), 'a.gif')).toBe('picture-damaged')
    expect(await refused(pictures.webp.subarray(0, 40))).toBe('picture-damaged')
    expect(await refused(pictures.avif.subarray(0, 300))).toBe('picture-damaged')
    expect(await refused(Buffer.from('no picture'))).toBe('picture-damaged')
  })

  test('is what would not fit into memory, before it is read', async () => {
    const huge = Buffer.from(halves)
    huge.writeUInt32BE(20_000, 16)
    huge.writeUInt32BE(10_000, 20)
    const answer = await encoder.encode({ name: 'huge.png', bytes: huge }, [])
    expect(answer).toEqual({
      ok: false,
      problem: { code: 'picture-too-many-pixels', file: 'huge.png', limit: mostMegapixels },
    })
  })

  test('is one picture, and the next is made', async () => {
    expect(await refused(Buffer.from('no picture'))).toBe('picture-damaged')
    expect((await jpegOf(pictures.png)).length).toBeGreaterThan(100)
  })
})

test('A codec that is closed leaves no thread behind, and starts anew', async () => {
  const threads = { running: 0 }
  const count = (thread: Worker) => {
    threads.running += 1
    thread.once('exit', () => {
      threads.running -= 1
    })
  }
  process.on('worker', count)
  const own = codecHere()
  const crops = cropsOf(planned('a.png', halves))
  for (const _ of [1, 2]) {
    expect(await own.encode(halves, crops)).toHaveLength(crops.length)
    await vi.waitFor(() => expect(threads.running).toBeGreaterThan(0))
    await own.close()
    expect(threads.running).toBe(0)
  }
  process.off('worker', count)
})
