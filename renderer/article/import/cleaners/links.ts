import { type HtmlElement, isHtmlElement, textOf } from '../../html/node.ts'
import { styleOf } from '../style.ts'
import { changeElements } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** Signs that only give the address of a heading. */
const permalinks = new Set(['#', '¶', '§', '🔗'])

/** Links draw their own line; a line that the style draws under one is not the writer's. */
export const links: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => {
      if (!isHtmlElement(element, 'a')) return [element]
      if (isPermalink(element)) return []
      return [changeElements(withoutLine(element), (inner) => [withoutLine(inner)])]
    }),
}

const isPermalink = (anchor: HtmlElement) =>
  (anchor.attributes['href'] ?? '').includes('#') && permalinks.has(textOf(anchor).trim())

function withoutLine(element: HtmlElement): HtmlElement {
  if (styleOf(element)['text-decoration']?.includes('underline') !== true) return element
  return {
    ...element,
    attributes: { ...element.attributes, style: `${element.attributes['style'] ?? ''};text-decoration:none` },
  }
}
