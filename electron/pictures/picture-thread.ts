import { parentPort } from 'node:worker_threads'
import type { Rendition } from '../../renderer/article/export/renditions.ts'
import { codecHere } from './codec.ts'

/** What the thread is asked; it answers the bytes of each rendition, or null. */
export interface PictureJob {
  readonly bytes: Uint8Array
  readonly renditions: readonly Rendition[]
}

const codec = codecHere()

parentPort?.on('message', ({ bytes, renditions }: PictureJob) => {
  void codec.encode(bytes, renditions).then((made) => parentPort?.postMessage(made))
})
