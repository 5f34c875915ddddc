import type { Rendition } from '../../renderer/article/export/renditions.ts'
import type { Codecs } from './vips.ts'

type Shown = ReturnType<Codecs['Image']['thumbnailBuffer']>

/**
 * The bytes of each rendition: upright, in sRGB, without metadata of any kind, of exactly the size planned. Null where the
 * picture is damaged. Where it has another size than the plan says, the part shown is the same and nothing is stretched.
 */
export function encodeRenditions(
  codecs: Codecs,
  bytes: Uint8Array,
  renditions: readonly Rendition[],
): readonly Uint8Array[] | null {
  const shown = new Map<string, Shown>()
  try {
    return renditions.map((rendition) => {
      const key = JSON.stringify([rendition.width, rendition.height, rendition.source])
      const picture = shown.get(key) ?? show(codecs, bytes, rendition)
      shown.set(key, picture)
      return written(picture, rendition)
    })
  } catch (fault) {
    if (isRefusal(fault)) return null
    throw fault
  } finally {
    for (const picture of shown.values()) picture.delete()
  }
}

/** Decoded no larger than needed, then cut. */
function show(codecs: Codecs, bytes: Uint8Array, rendition: Rendition): Shown {
  const { width, height, source, original } = rendition
  const whole = wholeSize(codecs, bytes, rendition)
  const scaled = codecs.Image.thumbnailBuffer(bytes, whole.width, {
    height: whole.height,
    size: 'force',
    output_profile: 'srgb',
    // `fail_on` itself does not reach the loader.
    option_string: '[fail_on=error]',
  })
  try {
    const middle = (begin: number, length: number, of: number, full: number) =>
      ((begin + length / 2) / of) * full
    const x = middle(source.x, source.width, original.width, whole.width) - width / 2
    const y = middle(source.y, source.height, original.height, whole.height) - height / 2
    const cut = scaled.crop(within(x, whole.width - width), within(y, whole.height - height), width, height)
    try {
      return cut.copyMemory()
    } finally {
      cut.delete()
    }
  } finally {
    scaled.delete()
  }
}

const within = (at: number, last: number) => Math.min(last, Math.max(0, Math.round(at)))

/** How large the whole picture is where the part that is shown just covers the rendition. */
function wholeSize(codecs: Codecs, bytes: Uint8Array, { width, height, source, original }: Rendition) {
  const own = uprightSize(codecs, bytes)
  const part = {
    width: (source.width / original.width) * own.width,
    height: (source.height / original.height) * own.height,
  }
  const scale = Math.max(width / part.width, height / part.height)
  return {
    width: Math.max(width, Math.round(own.width * scale)),
    height: Math.max(height, Math.round(own.height * scale)),
  }
}

function uprightSize(codecs: Codecs, bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const stored = codecs.Image.newFromBuffer(bytes, '', { access: 'sequential' })
  try {
    const upright = stored.autorot()
    try {
      return { width: upright.width, height: upright.height }
    } finally {
      upright.delete()
    }
  } finally {
    stored.delete()
  }
}

/** White lies behind what JPEG cannot leave clear. */
function written(picture: Shown, { format }: Rendition): Uint8Array {
  switch (format) {
    case 'jpeg':
      return picture.jpegsaveBuffer({
        Q: 80,
        interlace: true,
        optimize_coding: true,
        background: [255, 255, 255],
        keep: 'none',
      })
    case 'webp':
      return picture.webpsaveBuffer({ Q: 78, effort: 4, keep: 'none' })
    case 'gif':
      throw new Error('A GIF is kept as it is and never encoded')
  }
}

/** libvips throws its own errors as exceptions of WebAssembly, with a kind and a text; anything else is a fault of the codecs themselves. */
const isRefusal = (fault: unknown) =>
  typeof fault === 'object' && fault !== null && 'message' in fault && Array.isArray(fault.message)
