import type { WebContents } from 'electron'
import type { NoticeName, ToldBy } from './contract.ts'

export interface Teller {
  tell<Name extends NoticeName>(name: Name, ...told: ToldBy<Name>): void
  /** The page listens now: what waited is told. */
  listens(): void
}

/** Tells the window; what happens before its page listens, or while it loads again, waits. */
export function tellerOf(contents: WebContents): Teller {
  const state = { isListening: false }
  const waiting: (readonly [NoticeName, readonly unknown[]])[] = []
  const send = (name: NoticeName, told: readonly unknown[]) => {
    if (!contents.isDestroyed()) contents.send(`notice:${name}`, ...told)
  }
  contents.on('did-navigate', () => {
    state.isListening = false
  })
  return {
    tell: (name, ...told) => {
      if (state.isListening) send(name, told)
      else waiting.push([name, told])
    },
    listens: () => {
      state.isListening = true
      for (const [name, told] of waiting.splice(0)) send(name, told)
    },
  }
}
