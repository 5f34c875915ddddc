import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Rendition } from '../../renderer/article/export/renditions.ts'
import { encodeRenditions } from './encode-renditions.ts'
import { type Codecs, startCodecs } from './vips.ts'

/** What decodes and encodes pictures, one after another. */
export interface PictureCodec {
  /** The bytes of each rendition, or null where the picture is damaged. */
  encode(bytes: Uint8Array, renditions: readonly Rendition[]): Promise<readonly Uint8Array[] | null>
  /** Lets go of its memory and ends its threads; the next picture starts it anew. */
  close(): Promise<void>
}

/** Works in this very thread, which waits for it: for the command line, where there is no window to hold up. */
export function codecHere(start: () => Promise<Codecs> = startCodecs): PictureCodec {
  const running: { codecs: Promise<Codecs> | null } = { codecs: null }
  const threads = new Set<Worker>()
  const count = (thread: Worker) => threads.add(thread)
  return {
    close: async () => {
      running.codecs = null
      // Node tells of a thread a moment after it was made.
      await setImmediate()
      process.off('worker', count)
      // A process that ends while threads of libvips still run crashes now and then.
      await Promise.all(Array.from(threads, (thread) => thread.terminate()))
      threads.clear()
    },
    encode: async (bytes, renditions) => {
      if (running.codecs === null) process.off('worker', count).on('worker', count)
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
