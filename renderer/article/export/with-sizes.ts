import { Element } from 'slate'
import type { Article } from '../article.ts'
import type { ArticleElement } from '../element.ts'
import type { PictureSize } from '../elements/image/crop.ts'

/** The article with its pictures as large as they are, by their file names; what is not named keeps its size. */
export const withSizes = (article: Article, sizes: ReadonlyMap<string, PictureSize>): Article =>
  sizes.size === 0 ? article : { ...article, body: article.body.map((block) => sized(block, sizes)) }

function sized(element: ArticleElement, sizes: ReadonlyMap<string, PictureSize>): ArticleElement {
  const size = element.type === 'image' ? sizes.get(element.picture) : undefined
  if (element.type === 'image') return size ? { ...element, width: size.width, height: size.height } : element
  const children = element.children.map((child) => (Element.isElement(child) ? sized(child, sizes) : child))
  // Every child is of the type that it was of.
  return { ...element, children }
}
