import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue and opacity of a pixel, 0 to 255. */
export type Pixel = readonly [number, number, number, number]

/** A PNG with transparency (W3C PNG, colour type 6) of pixels by their place. */
export function png(width: number, height: number, pixel: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: height }, (_row, y) => [
    0,
    ...Array.from({ length: width }, (_column, x) => pixel(x, y)).flat(),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A JPEG with segments put before all others (ITU T.81: marker, length, content). */
export function withSegments(jpeg: Uint8Array, ...segments: readonly (readonly [number, Buffer])[]): Buffer {
  const written = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...written, jpeg.subarray(2)])
}

/** An Exif segment as a telephone writes it: how it was held (tag 0x0112), and where it was, in its GPS directory. */
export function exif(orientation: number): readonly [number, Buffer] {
  const tiff = Buffer.alloc(112)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(3, 8)
  entry(tiff, 10, 0x010f, 2, 8, 50)
  entry(tiff, 22, 0x0112, 3, 1, orientation * 0x10000)
  entry(tiff, 34, 0x8825, 4, 1, 58)
  tiff.write('SecretP\0', 50, 'latin1')
  tiff.writeUInt16BE(2, 58)
  entry(tiff, 60, 0x0001, 2, 2, 0x4e000000)
  entry(tiff, 72, 0x0002, 5, 3, 88)
  for (const [index, part] of [33, 1, 34, 1, 2345, 100].entries()) tiff.writeUInt32BE(part, 88 + index * 4)
  return [0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])]
}

function entry(tiff: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.writeUInt16BE(tag, at)
  tiff.writeUInt16BE(type, at + 2)
  tiff.writeUInt32BE(count, at + 4)
  tiff.writeUInt32BE(value, at + 8)
}

/** An XMP segment that names a place. */
export const xmp: readonly [number, Buffer] = [
  0xe1,
  Buffer.from(
    'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>33,34N</exif:GPSLatitude></x:xmpmeta>',
  ),
]

/** An IPTC segment that names a city, and a comment. */
export const iptc: readonly [number, Buffer] = [
  0xed,
  Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0f\x1c\x02\x5a\0\x0aCasablanca\0', 'latin1'),
]
export const remark: readonly [number, Buffer] = [0xfe, Buffer.from('SecretRemark')]

export const iccProfile = (profile: Uint8Array): readonly [number, Buffer] => [
  0xe2,
  Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]),
]

/** A GIF of 2 by 1 pixels that moves, with a comment and XMP in it and words behind its end. */
export function movingGif(): Buffer {
  const frame = (colour: number) => [
    ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0],
    ...[2, 2, 0x44 | (colour << 3), 0x0a, 0],
  ]
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([2, 0, 1, 0, 0x80, 0, 0, 200, 30, 30, 30, 30, 200]),
    Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0', 'latin1'),
    Buffer.from('\x21\xfe\x0dSecret remark\0', 'latin1'),
    Buffer.from('\x21\xff\x0bXMP DataXMP\x0aSecretPlac\0', 'latin1'),
    Buffer.from([...frame(0), ...frame(1), 0x3b]),
    Buffer.from('Secret end'),
  ])
}
