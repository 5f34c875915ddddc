import { Element, Node } from 'slate'
import type { ArticleElement, ArticlePath } from '../../element.ts'

type Elements = readonly (readonly [ArticleElement, ArticlePath])[]

const known = new WeakMap<readonly ArticleElement[], Elements>()

/** Every element of a body with its path, in the order of the page. */
export function elementsIn(body: readonly ArticleElement[]): Elements {
  const elements =
    known.get(body) ??
    body.flatMap((block, index) =>
      Array.from(Node.elements(block), ([element, path]) => [element, [index, ...path]] as const),
    )
  known.set(body, elements)
  return elements
}

/** Whether an element is the block that its letters are in: one without other blocks. */
export const isTextBlock = (element: ArticleElement): boolean =>
  element.type !== 'link' &&
  !element.children.some((child) => Element.isElement(child) && child.type !== 'link')
