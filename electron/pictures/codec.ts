import type { Rendition } from '../../renderer/article/export/renditions.ts'
import { encodeRenditions } from './encode-renditions.ts'
import { type Codecs, startCodecs } from './vips.ts'

/** What decodes and encodes pictures, one after another. */
export interface PictureCodec {
  /** The bytes of each rendition, or null where the picture is damaged. */
  encode(bytes: Uint8Array, renditions: readonly Rendition[]): Promise<readonly Uint8Array[] | null>
  /** Lets go of its memory; the next picture starts it anew. */
  close(): Promise<void>
}

/** Works in this very thread, which waits for it: for the command line, where there is no window to hold up. */
export function codecHere(start: () => Promise<Codecs> = startCodecs): PictureCodec {
  const running: { codecs: Promise<Codecs> | null } = { codecs: null }
  return {
    close: () => {
      running.codecs = null
      return Promise.resolve()
    },
    encode: async (bytes, renditions) => {
      running.codecs ??= start()
      const codecs = await running.codecs
      try {
        return encodeRenditions(codecs, bytes, renditions)
      } catch (fault) {
        // A trap of WebAssembly, after which its memory is not to be trusted.
        if (!(fault instanceof Error && fault.name === 'RuntimeError')) throw fault
        running.codecs = null
        return null
      }
    },
  }
}
