import type { BrowserWindow } from 'electron'

/** A page that has not answered the system for so many milliseconds will not answer us. */
const patience = 20_000

export interface Closing {
  /** The page listens, and will be asked before the window closes. */
  listens(): void
  answer(answer: 'close' | 'stay'): void
}

/**
 * Lets the page keep everything before its window closes. A page that is at work may take as long as it needs; only one
 * that never listened, has crashed, or hangs is closed without an answer.
 */
export function closeWithConsent(window: BrowserWindow, ask: () => void): Closing {
  const state = { isListening: false, isAgreed: false, isAsked: false }
  let hanging: NodeJS.Timeout | undefined
  const destroy = () => {
    if (state.isAsked && !window.isDestroyed()) window.destroy()
  }

  window.on('close', (event) => {
    if (state.isAgreed || !state.isListening) return
    event.preventDefault()
    if (!state.isAsked) ask()
    state.isAsked = true
  })
  window.webContents.on('did-navigate', () => {
    state.isListening = false
  })
  window.webContents.on('render-process-gone', () => {
    state.isListening = false
    destroy()
  })
  window.on('unresponsive', () => {
    hanging ??= setTimeout(destroy, patience)
  })
  window.on('responsive', () => {
    clearTimeout(hanging)
    hanging = undefined
  })
  window.on('closed', () => {
    clearTimeout(hanging)
  })

  return {
    listens: () => {
      state.isListening = true
    },
    answer: (answer) => {
      const wasAsked = state.isAsked
      state.isAsked = false
      if (!wasAsked || answer === 'stay') return
      state.isAgreed = true
      window.close()
    },
  }
}
