import type { Locator } from '@playwright/test'

/** A block as it is painted: its letters, and the offsets of those that stand further left than one before them should. */
export interface PaintedBlock {
  readonly text: string
  /** The places in the intended order at which the next letter is painted to the left. */
  readonly turnedAt: readonly number[]
}

/**
 * Reads from client rectangles whether each block paints its letters in the order intended for it, from left to right by
 * UTF-16 offset. A block has to be one line. Marks stand on the letter that they belong to.
 */
export const paintedBlocks = (
  blocks: Locator,
  intended: readonly (readonly number[])[],
): Promise<readonly PaintedBlock[]> =>
  blocks.evaluateAll((elements, orders) => {
    /** Rectangles are rounded to 1/64 pixel, and marks stand out a little. */
    const grain = 0.75
    return elements.map((element, index) => {
      const { text, centres } = lettersOf(element)
      const order = (orders[index] ?? []).filter((offset) => isPainted(text, offset))
      const turnedAt = order.flatMap((offset, at) => {
        const next = order[at + 1]
        const [here, there] = [centres[offset], next === undefined ? undefined : centres[next]]
        return here !== undefined && there !== undefined && there < here - grain ? [at] : []
      })
      return { text, turnedAt }
    })

    /** Marks have no place of their own, and one letter may be two units. */
    function isPainted(text: string, offset: number): boolean {
      return !/[\p{M}\uDC00-\uDFFF]/u.test(text[offset] ?? '')
    }

    function lettersOf(block: Element): { text: string; centres: readonly number[] } {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const centres: number[] = []
      let text = ''
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const letters = node.textContent ?? ''
        for (let offset = 0; offset < letters.length; offset += 1) {
          if (letters[offset] === '\uFEFF') continue
          range.setStart(node, offset)
          range.setEnd(node, offset + 1)
          const { left, right } = range.getBoundingClientRect()
          centres.push((left + right) / 2)
          text += letters[offset] ?? ''
        }
      }
      return { text, centres }
    }
  }, intended)
