import { Element, Node } from 'slate'
import type { ArticleElement, ArticlePath } from '../../element.ts'

/** Every element of a body with its path, in the order of the page. */
export function elementsIn(
  body: readonly ArticleElement[],
): readonly (readonly [ArticleElement, ArticlePath])[] {
  return body.flatMap((block, index) =>
    Array.from(Node.elements(block), ([element, path]) => [element, [index, ...path]] as const),
  )
}

/** Whether an element is the block that its letters are in: one without other blocks. */
export const isTextBlock = (element: ArticleElement): boolean =>
  element.type !== 'link' &&
  !element.children.some((child) => Element.isElement(child) && child.type !== 'link')
