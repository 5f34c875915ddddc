import { createHash } from 'node:crypto'
import type { Rendition } from '../../renderer/article/export/renditions.ts'
import { done, type Failure, failed, type Outcome } from '../../renderer/article/problem.ts'
import type { Picture } from '../library/article-file.ts'
import { inTurn } from '../library/in-turn.ts'
import { measurePicture } from '../library/picture-kinds.ts'
import type { PictureCodec } from './codec.ts'
import { madeBefore } from './made-before.ts'
import { stripGif } from './strip-gif.ts'

export interface PictureEncoder {
  /**
   * The bytes of each rendition of a picture, in their order: without metadata, and the same for the same picture on every
   * system. Refuses a damaged picture and one of too many pixels.
   */
  encode(picture: Picture, renditions: readonly Rendition[]): Promise<Outcome<readonly Uint8Array[]>>
  /** After the picture in hand. */
  close(): Promise<void>
}

/** In millions: decoded, a picture takes four bytes or more for each. */
export const mostMegapixels = 100
const keptBytes = 48 * 2 ** 20

/** Makes renditions with a codec, one picture at a time, and keeps the latest for the next export. */
export function pictureEncoder(codec: PictureCodec): PictureEncoder {
  const turn = inTurn()
  const before = madeBefore(keptBytes)
  return {
    close: () => turn(() => codec.close()),
    encode: (picture, renditions) =>
      turn(async () => {
        const refused = refusal(picture)
        if (refused) return refused
        const digest = createHash('sha256').update(picture.bytes).digest('hex')
        const key = (rendition: Rendition) => `${digest} ${JSON.stringify(wanted(rendition))}`
        const wanting = renditions.filter((rendition) => !before.has(key(rendition)))
        const made = await make(codec, picture.bytes, wanting)
        if (!made) return failed('picture-damaged', { file: picture.name })
        const fresh = new Map(wanting.map((rendition, index) => [key(rendition), made[index]]))
        const all = renditions.map((rendition) => fresh.get(key(rendition)) ?? before.take(key(rendition)))
        for (const [name, bytes] of fresh) if (bytes) before.keep(name, bytes)
        return done(all)
      }),
  }
}

function refusal({ name, bytes }: Picture): Failure | null {
  const size = measurePicture(bytes)
  if (!size) return failed('picture-damaged', { file: name })
  return size.width * size.height > mostMegapixels * 1e6
    ? failed('picture-too-many-pixels', { file: name, limit: mostMegapixels })
    : null
}

/** What decides the bytes; the name of the file does not. */
const wanted = ({ format, width, height, source, original }: Rendition) => [
  format,
  width,
  height,
  source,
  original,
]

async function make(
  codec: PictureCodec,
  bytes: Uint8Array,
  renditions: readonly Rendition[],
): Promise<readonly Uint8Array[] | null> {
  const encoded = renditions.filter(({ format }) => format !== 'gif')
  const stripped = encoded.length < renditions.length ? stripGif(bytes) : bytes
  const made = encoded.length > 0 ? await codec.encode(bytes, encoded) : []
  if (!stripped || !made) return null
  return renditions.map((rendition) => made[encoded.indexOf(rendition)] ?? stripped)
}
