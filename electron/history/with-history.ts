import type { Library } from '../library/library.ts'
import type { History } from './history.ts'

/** While one writes, a version is kept at most so many milliseconds after the one before. */
export const apart = 60_000

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs a task after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, task: () => void): () => void
}

/**
 * A library whose articles keep their versions: the first before a change is saved over it, then one a minute while
 * something changes, and the last one when another article is opened or the desk closes. A history that fails stops nothing.
 */
export function withHistory(library: Library, history: History, clock: Clock): Library {
  const waiting = new Map<string, { readonly article: unknown; readonly callOff: () => void }>()

  const keepWaiting = async (id: string) => {
    const held = waiting.get(id)
    waiting.delete(id)
    held?.callOff()
    if (held) await history.keep(id, held.article, 'saved')
  }
  const settle = async () => {
    for (const id of [...waiting.keys()]) await keepWaiting(id)
  }
  const noteSaved = async (id: string, article: unknown) => {
    waiting.get(id)?.callOff()
    waiting.delete(id)
    const listed = await history.list(id)
    const newest = listed.ok ? listed.value[0] : undefined
    const age = newest ? clock.now() - newest.takenAt : apart
    if (age < 0 || age >= apart) {
      await history.keep(id, article, 'saved')
      return
    }
    const callOff = clock.later(apart - age, () => void keepWaiting(id))
    waiting.set(id, { article, callOff })
  }

  return {
    ...library,
    open: async (id) => {
      await settle()
      const found = await library.open(id)
      if (found.ok) history.noteOpened(id, found.value.article)
      return found
    },
    save: async (id, base, article, ...rest) => {
      await history.keepOpened(id)
      const saved = await library.save(id, base, article, ...rest)
      if (saved.ok) await noteSaved(id, article)
      return saved
    },
    settle: async () => {
      await settle()
      await library.settle()
    },
  }
}
