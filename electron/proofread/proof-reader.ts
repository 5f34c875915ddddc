import { Worker } from 'node:worker_threads'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import type { TextProof } from '../../renderer/article/proofread/proofread.ts'
import type { AskedText, ProofAnswer, ProofJob, ProofSettings } from './proof-job.ts'

/** Reads texts for the copy desk, away from everything that the window waits for. */
export interface ProofReader {
  /** What the rules know from the next text on. */
  learn(settings: ProofSettings): void
  read(texts: readonly AskedText[]): Promise<Outcome<readonly (readonly TextProof[])[]>>
  close(): Promise<void>
}

type Answer = (proofs: Outcome<ProofAnswer['proofs']>) => void

/** In milliseconds; a whole book takes a few seconds. */
const deadline = 60_000

/**
 * Reads in a thread of its own, which starts with the first text and then stays: its dictionaries take longer to load than a
 * page to read. A thread that ends on a text is started again with the next. `file` is the bundled proof-thread.ts, `dictionaries`
 * the folder of them.
 */
export function proofReader(file: string, dictionaries: string): ProofReader {
  const waiting = new Map<number, Answer>()
  const state: { thread: Worker | null; settings: ProofSettings | null; asked: number } = {
    thread: null,
    settings: null,
    asked: 0,
  }
  const giveUp = (detail: string) => {
    for (const answer of waiting.values()) answer(failed('proofread-failed', { detail }))
    waiting.clear()
  }
  const start = () => {
    const thread = new Worker(file, { workerData: dictionaries })
    const end = (detail: string) => {
      if (state.thread !== thread) return
      state.thread = null
      giveUp(detail)
    }
    thread.on('message', ({ number, proofs }: ProofAnswer) => {
      waiting.get(number)?.(done(proofs))
      waiting.delete(number)
    })
    thread.on('error', (fault: unknown) => {
      end(String(fault))
    })
    thread.on('exit', (code) => {
      end(String(code))
    })
    // A thread that only waits keeps no program from ending.
    thread.unref()
    state.thread = thread
    if (state.settings) thread.postMessage({ settings: state.settings } satisfies ProofJob)
    return thread
  }
  return {
    learn: (settings) => {
      state.settings = settings
      state.thread?.postMessage({ settings } satisfies ProofJob)
    },
    read: (texts) =>
      new Promise((resolve) => {
        state.asked += 1
        const number = state.asked
        const timer = setTimeout(() => {
          // It is at work on something that has no end.
          void state.thread?.terminate()
        }, deadline).unref()
        waiting.set(number, (proofs) => {
          clearTimeout(timer)
          resolve(proofs)
        })
        const thread = state.thread ?? start()
        thread.postMessage({ number, texts } satisfies ProofJob)
      }),
    close: async () => {
      const { thread } = state
      state.thread = null
      giveUp('closed')
      await thread?.terminate()
    },
  }
}
