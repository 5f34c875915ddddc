import { Element, Node, Text } from 'slate'
import type { ArticleElement, ArticleText } from '../../element.ts'
import { oneLine } from '../line.ts'

export const isParagraph = (block: ArticleElement | undefined): block is ArticleElement =>
  block?.type === 'paragraph'

/** The words of a block as one line. */
export const lineOf = (block: ArticleElement | undefined): string =>
  block ? oneLine(Node.string(block)) : ''

/** The words of a paragraph that holds nothing but letters, without a direction of its own; else undefined. */
export function plainLineOf(block: ArticleElement | undefined): string | undefined {
  const isPlain =
    isParagraph(block) && block.dir === undefined && block.children.every((child) => Text.isText(child))
  return isPlain ? Node.string(block) : undefined
}

/** The texts of a block that has no link in it. */
export const textsOf = (block: ArticleElement): readonly ArticleText[] =>
  block.children.some((child) => Element.isElement(child))
    ? []
    : block.children.filter((child) => Text.isText(child))

export const marksOf = ({ text: _text, ...marks }: ArticleText): Omit<ArticleText, 'text'> => marks
