import { AsyncResource } from 'node:async_hooks'
import { vi } from 'vitest'

/** Stops the clock of every desk in this process; timers that windows set then go off in the window that set them. */
export function holdTimers(): { rest(milliseconds: number): Promise<void>; letGo(): void } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  const held = globalThis.setTimeout
  const bound = (task: () => void, milliseconds?: number, ...given: readonly unknown[]) =>
    held(AsyncResource.bind(task), milliseconds, ...given)
  globalThis.setTimeout = Object.assign(bound, held)
  return {
    rest: async (milliseconds) => {
      await vi.advanceTimersByTimeAsync(milliseconds)
    },
    letGo: () => {
      vi.clearAllTimers()
      globalThis.setTimeout = held
      vi.useRealTimers()
    },
  }
}
