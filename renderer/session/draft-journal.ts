import type { Problem } from '../article/problem.ts'
import type { Edit } from '../article/replay.ts'
import { desk } from '../desk.ts'
import { createStore, type Store } from '../kit/store.ts'

/** How long an edit may wait before it is sent, in milliseconds; with the disk's own time it is kept within half a second. */
const longestWait = 300
/** How long after a refusal the same edits are sent again, in milliseconds. */
const patience = 1_000
const mostAtOnce = 50_000

/** The way of an open article's edits into its draft. They are numbered from 1. */
export interface DraftJournal {
  /** Why edits could not be kept at the last try; null where all that were sent are on disk. */
  readonly problem: Store<Problem | null>
  note(edits: readonly Edit[]): void
  /** The number of the last edit. */
  last(): number
  /** Lets go of edits up to a number, which are in the article's file now. */
  letGo(upTo: number): void
  /** Sends what waits without waiting longer. */
  sendNow(): Promise<void>
  close(): void
}

/** `base` is the revision that the next save stands on. */
export function draftJournal(id: string, base: () => string): DraftJournal {
  const problem = createStore<Problem | null>(null)
  const state = { waiting: [] as Edit[], first: 1, isClosed: false }
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined

  const letGo = (upTo: number) => {
    const gone = Math.min(Math.max(0, upTo + 1 - state.first), state.waiting.length)
    state.waiting = state.waiting.slice(gone)
    state.first += gone
  }
  const sendIn = (milliseconds: number) => {
    if (!state.isClosed) timer ??= setTimeout(() => void sendNow(), milliseconds)
  }
  const send = async (): Promise<void> => {
    const { first, waiting } = state
    const edits = waiting.slice(0, mostAtOnce)
    const kept = await desk.journal(id, base(), first, edits)
    if (kept.ok) letGo(first + edits.length - 1)
    problem.set(kept.ok ? null : kept.problem)
    if (state.waiting.length > 0) sendIn(kept.ok ? longestWait : patience)
  }
  const sendNow = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    while (sending) await sending
    if (state.waiting.length === 0) return
    sending = send().finally(() => {
      sending = undefined
    })
    await sending
  }
  return {
    problem,
    note: (edits) => {
      for (const edit of edits) state.waiting.push(edit)
      // An edit that comes while others are on their way waits for them, not for a timer that they had.
      if (!sending) sendIn(longestWait)
    },
    last: () => state.first + state.waiting.length - 1,
    letGo: (upTo) => {
      letGo(upTo)
      if (state.waiting.length === 0) problem.set(null)
    },
    sendNow,
    close: () => {
      state.isClosed = true
      clearTimeout(timer)
    },
  }
}
