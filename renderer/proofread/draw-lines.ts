import type { ProofClass } from '../article/proofread/rule.ts'

/** How a finding is underlined: a word is not a sign. */
export type Look = ProofClass | 'spelling'

/** A stretch of one line of text, in CSS pixels of the screen. */
export interface Stretch {
  readonly look: Look
  readonly place: DOMRect
}

/** Draws stretches into a holder, whose own origin is at a point of the screen; what is there already is moved, not made anew. */
export function drawLines(
  holder: HTMLElement,
  origin: { readonly left: number; readonly top: number },
  stretches: readonly Stretch[],
): void {
  while (holder.childElementCount > stretches.length) holder.lastElementChild?.remove()
  for (const [index, { look, place }] of stretches.entries()) {
    const line = holder.children[index] ?? holder.appendChild(document.createElement('i'))
    const style = [
      `left:${pixels(place.left - origin.left)}`,
      `top:${pixels(place.top - origin.top)}`,
      `width:${pixels(place.width)}`,
      `height:${pixels(place.height)}`,
    ].join(';')
    if (line.getAttribute('data-look') !== look) line.setAttribute('data-look', look)
    if (line instanceof HTMLElement && line.dataset['place'] !== style) {
      line.dataset['place'] = style
      line.style.cssText = style
    }
  }
}

const pixels = (count: number): string => `${count.toFixed(1)}px`
