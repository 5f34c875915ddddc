import { type HtmlElement, type HtmlNode, isHtmlElement } from '../../html/node.ts'
import { changeElements, classesOf, findElements, renamed } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

const isCaption = (node: HtmlNode): node is HtmlElement =>
  isHtmlElement(node) &&
  classesOf(node).some((name) => name === 'wp-caption-text' || name === 'gallery-caption')

/** Pictures with captions that are not written as one figure each: WordPress before 5, and galleries. */
export const captions: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => {
      if (isHtmlElement(element, 'div', 'dl') && classesOf(element).includes('wp-caption'))
        return [figureOf(element)]
      return [isGallery(element) ? renamed(element, 'div') : element]
    }),
}

const isGallery = (element: HtmlElement) =>
  element.tag === 'figure' && findElements(element, ({ tag }) => tag === 'img').length > 1

function figureOf(box: HtmlElement): HtmlElement {
  const said = findElements(box, isCaption).flatMap(({ children }) => children)
  const shown = changeElements(box, (element) => (isCaption(element) ? [] : [element])).children
  const caption = said.length > 0 ? [{ tag: 'figcaption', attributes: {}, children: said }] : []
  return { tag: 'figure', attributes: {}, children: [...shown, ...caption] }
}
