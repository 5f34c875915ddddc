import type { WebContents } from 'electron'

/**
 * Waits until a loaded page has every font that it may use, or is known to do without. The end of loading does not say so: a
 * font is looked for when the page is first laid out, which for a window that nobody sees may be on paper, where the letters
 * of a font under way are blank. Asked by the protocol of the developer tools, for nothing runs in the page itself.
 */
export async function lettersReady({ debugger: tools }: WebContents): Promise<void> {
  tools.attach('1.3')
  try {
    const expression = 'Promise.allSettled(Array.from(document.fonts, (face) => face.load()))'
    await tools.sendCommand('Runtime.evaluate', { expression, awaitPromise: true })
  } finally {
    tools.detach()
  }
}
