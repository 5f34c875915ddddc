/** Width and height in pixels as the picture is shown. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

interface PictureKind {
  readonly extension: string
  readonly mediaType: string
  /** Whether the bytes begin as this kind does. */
  begins(bytes: DataView): boolean
  /** Null when the header is damaged. */
  measure(bytes: DataView): PictureSize | null
}

/** The kinds of picture that an article may hold. SVG is none of them: it can carry scripts. */
export const pictureKinds: readonly PictureKind[] = [
  {
    extension: 'png',
    mediaType: 'image/png',
    begins: (bytes) => has(bytes, 0, '\x89PNG\r\n\x1a\n') && has(bytes, 12, 'IHDR'),
    measure: (bytes) => ({ width: bytes.getUint32(16), height: bytes.getUint32(20) }),
  },
  {
    extension: 'jpg',
    mediaType: 'image/jpeg',
    begins: (bytes) => has(bytes, 0, '\xff\xd8\xff'),
    measure: measureJpeg,
  },
  {
    extension: 'gif',
    mediaType: 'image/gif',
    begins: (bytes) => has(bytes, 0, 'GIF87a') || has(bytes, 0, 'GIF89a'),
    measure: (bytes) => ({ width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) }),
  },
  {
    extension: 'webp',
    mediaType: 'image/webp',
    begins: (bytes) => has(bytes, 0, 'RIFF') && has(bytes, 8, 'WEBP'),
    measure: measureWebp,
  },
  {
    extension: 'avif',
    mediaType: 'image/avif',
    begins: (bytes) => has(bytes, 4, 'ftypavif') || has(bytes, 4, 'ftypavis'),
    measure: measureAvif,
  },
]

/** The media type of a picture's file name, or null. */
export function pictureMediaType(name: string): string | null {
  const extension = name
    .slice(name.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace('jpeg', 'jpg')
  return pictureKinds.find((kind) => kind.extension === extension)?.mediaType ?? null
}

/** What a picture is and how large, by its bytes and not by its name; null when it is none of the kinds or damaged. */
export function measurePicture(
  picture: Uint8Array,
): (PictureSize & Pick<PictureKind, 'extension' | 'mediaType'>) | null {
  const bytes = new DataView(picture.buffer, picture.byteOffset, picture.byteLength)
  const kind = pictureKinds.find(({ begins }) => begins(bytes))
  const size = kind ? measured(kind, bytes) : null
  if (!kind || !size || size.width < 1 || size.height < 1) return null
  return { ...size, extension: kind.extension, mediaType: kind.mediaType }
}

function measured(kind: PictureKind, bytes: DataView): PictureSize | null {
  try {
    return kind.measure(bytes)
  } catch (fault) {
    // A DataView says in this way that a header points past the end.
    if (fault instanceof RangeError) return null
    throw fault
  }
}

function has(bytes: DataView, at: number, signature: string): boolean {
  if (bytes.byteLength < at + signature.length) return false
  return Array.from(signature).every(
    (character, index) => bytes.getUint8(at + index) === character.charCodeAt(0),
  )
}

/** ITU T.81: segments up to the frame header; Exif may say that the picture lies on its side. */
function measureJpeg(bytes: DataView): PictureSize | null {
  let lying = false
  for (let at = 2; bytes.getUint8(at) === 0xff; ) {
    const marker = bytes.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      const [height, width] = [bytes.getUint16(at + 5), bytes.getUint16(at + 7)]
      return lying ? { width: height, height: width } : { width, height }
    }
    if (marker === 0xe1 && has(bytes, at + 4, 'Exif\0\0')) lying = exifOrientation(bytes, at + 10) >= 5
    at += 2 + bytes.getUint16(at + 2)
  }
  return null
}

/** TIFF 6.0: tag 0x0112 of the first directory; 5 to 8 are turned by a quarter. */
function exifOrientation(bytes: DataView, tiff: number): number {
  const little = has(bytes, tiff, 'II')
  const directory = tiff + bytes.getUint32(tiff + 4, little)
  const count = bytes.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (bytes.getUint16(entry, little) === 0x0112) return bytes.getUint16(entry + 8, little)
  }
  return 1
}

/** RFC 9649: simple lossy, simple lossless, extended. */
function measureWebp(bytes: DataView): PictureSize | null {
  if (has(bytes, 12, 'VP8X')) return { width: uint24(bytes, 24) + 1, height: uint24(bytes, 27) + 1 }
  if (has(bytes, 12, 'VP8L')) {
    const packed = bytes.getUint32(21, true)
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
  }
  if (has(bytes, 12, 'VP8 ')) {
    return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff }
  }
  return null
}

const uint24 = (bytes: DataView, at: number) => bytes.getUint16(at, true) + bytes.getUint8(at + 2) * 65_536

/** ISO/IEC 23008-12: the largest `ispe` box near the start; smaller ones are thumbnails or alpha. */
function measureAvif(bytes: DataView): PictureSize | null {
  const end = Math.min(bytes.byteLength - 16, 65_536)
  let largest: PictureSize | null = null
  for (let at = 0; at < end; at += 1) {
    if (!has(bytes, at, 'ispe')) continue
    const size = { width: bytes.getUint32(at + 8), height: bytes.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
