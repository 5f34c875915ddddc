import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PictureCodec } from './codec.ts'
import type { PictureJob } from './picture-thread.ts'

/** A thread that nothing was asked of for so long is closed: it holds on to the memory of its largest picture. */
const idleAfter = 30_000

/** Works in a thread of its own, which starts with the first picture. `file` is the bundled picture-thread.ts. */
export function codecInThread(file: string, idle = idleAfter): PictureCodec {
  const running: { thread: Worker | null; timer?: NodeJS.Timeout } = { thread: null }
  const close = async () => {
    const { thread, timer } = running
    clearTimeout(timer)
    running.thread = null
    await thread?.terminate()
  }
  const start = () => {
    const thread = new Worker(file)
    thread.once('exit', () => {
      if (running.thread === thread) running.thread = null
    })
    running.thread = thread
    return thread
  }
  return {
    close,
    encode: async (bytes, renditions) => {
      clearTimeout(running.timer)
      const thread = running.thread ?? start()
      thread.ref()
      thread.postMessage({ bytes, renditions } satisfies PictureJob)
      const made = await answerOf(thread)
      if (running.thread === thread) {
        thread.unref()
        running.timer = setTimeout(() => void close(), idle).unref()
      }
      return made
    },
  }
}

/** A thread that ends without an answer was stopped by `close`, or ran out of memory on this picture. */
async function answerOf(thread: Worker): Promise<readonly Uint8Array[] | null> {
  const over = new AbortController()
  try {
    const [made] = (await Promise.race([
      once(thread, 'message', over),
      once(thread, 'exit', over).then(() => [null]),
    ])) as [readonly Uint8Array[] | null]
    return made
  } finally {
    over.abort()
  }
}
