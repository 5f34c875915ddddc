import { Range } from 'slate'
import type { ArticleEditor } from '../article/element.ts'

/** How much of the page stays in sight above and below the caret, in pixels. */
const margin = 24

/**
 * Scrolls the page so far that the moving end of the selection is in sight. Reads two boxes: Slate's own asks every ancestor
 * for a dozen measures at each key, each of which makes the browser look at the layout again.
 */
export function keepInSight({ selection }: Pick<ArticleEditor, 'selection'>, shown: globalThis.Range): void {
  const holder = shown.startContainer.parentElement
  const scroller = holder?.closest('.desk-top')
  if (!scroller) return
  const caret = caretBox(shown, selection !== null && Range.isBackward(selection))
  if (!caret) return
  const sight = scroller.getBoundingClientRect()
  const above = sight.top + margin - caret.top
  const below = caret.bottom + margin - sight.bottom
  if (above > 0) scroller.scrollTop -= above
  else if (below > 0) scroller.scrollTop += below
}

/** The box of the end where the caret is; null where the browser knows none, as between two pictures. */
function caretBox(shown: globalThis.Range, atStart: boolean): DOMRect | null {
  const caret = shown.cloneRange()
  caret.collapse(atStart)
  const box = caret.getBoundingClientRect()
  if (box.height > 0) return box
  const { startContainer } = caret
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const around = element?.getBoundingClientRect()
  return around && around.height > 0 ? around : null
}
