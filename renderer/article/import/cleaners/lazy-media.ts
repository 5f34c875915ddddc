import { type HtmlElement, isHtmlElement } from '../../html/node.ts'
import { changeElements } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** Where scripts keep an address until the reader scrolls to it. */
const waiting = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-full-url',
  'data-large_image',
]

/** Pictures and frames whose `src` is only a placeholder until a script runs. */
export const lazyMedia: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => [
      isHtmlElement(element, 'img', 'iframe') ? awake(element) : element,
    ]),
}

function awake(element: HtmlElement): HtmlElement {
  const { src = '', ...others } = element.attributes
  const name = waiting.find((attribute) => others[attribute]?.trim())
  const isPlaceholder =
    src === '' || src === 'about:blank' || /^data:|placeholder|blank\.|spacer|pixel|loading|lazy/i.test(src)
  return name !== undefined && isPlaceholder
    ? { ...element, attributes: { ...others, src: others[name] ?? '' } }
    : element
}
