import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents } from 'electron'

/** How long fonts are waited for, in milliseconds; they lie beside the app. */
const longest = 10_000

/**
 * Waits until a loaded page has every font that it may use, or is known to do without. The end of loading does not say so: a
 * font is looked for when the page is first laid out, which for a window that nobody sees may be on paper, where the letters
 * of a font under way are blank. Asked by the protocol of the developer tools, for nothing runs in the page itself.
 */
export async function lettersReady({ debugger: tools }: WebContents): Promise<void> {
  const expression = 'Promise.allSettled(Array.from(document.fonts, (face) => face.load()))'
  const waiting = new AbortController()
  tools.attach('1.3')
  try {
    await Promise.race([
      tools.sendCommand('Runtime.evaluate', { expression, awaitPromise: true }),
      wait(longest, undefined, { signal: waiting.signal }),
    ])
  } finally {
    waiting.abort()
  }
  tools.detach()
}
