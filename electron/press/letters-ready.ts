import type { Event, RenderProcessGoneDetails, WebContents } from 'electron'

/** How long fonts are waited for, in milliseconds; they lie beside the app. */
const longest = 10_000

/**
 * Waits until a loaded page has every font that it may use, or is known to do without. The end of loading does not say so: a
 * font is looked for when the page is first laid out, which for a window that nobody sees may be on paper, where the letters
 * of a font under way are blank. Asked by the protocol of the developer tools, for nothing runs in the page itself. Throws
 * where the page has ended.
 */
export async function lettersReady(contents: WebContents): Promise<void> {
  const { debugger: tools } = contents
  const expression = 'Promise.allSettled(Array.from(document.fonts, (face) => face.load()))'
  const { ended, stop } = endOf(contents)
  tools.attach('1.3')
  try {
    await Promise.race([tools.sendCommand('Runtime.evaluate', { expression, awaitPromise: true }), ended])
  } finally {
    stop()
    if (tools.isAttached()) tools.detach()
  }
}

/** A page that has crashed answers nothing more. */
function endOf(contents: WebContents) {
  const listening = new AbortController()
  const { signal } = listening
  const ended = new Promise<void>((resolve, reject) => {
    const hear = (_event: Event, { reason }: RenderProcessGoneDetails) => {
      reject(new Error(reason))
    }
    contents.once('render-process-gone', hear)
    const timer = setTimeout(resolve, longest)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      contents.off('render-process-gone', hear)
    })
  })
  return {
    ended,
    stop: () => {
      listening.abort()
    },
  }
}
