import { type Descendant, Element, Node } from 'slate'
import type { ArticleElement } from '../element.ts'
import type { TextEdit } from '../text/text-tool.ts'

/**
 * A text block after edits of its letters, none over another, by UTF-16 offsets in the text of the whole block. New letters
 * stand in the leaf of the first that they replace, or of the one before them, and so with its marks and in its link.
 */
export function editBlock(block: ArticleElement, edits: readonly TextEdit[]): ArticleElement {
  const before = { letters: 0 }
  const change = (node: Descendant): Descendant => {
    if (Element.isElement(node)) return { ...node, children: node.children.map(change) }
    const from = before.letters
    before.letters += node.text.length
    return { ...node, text: changeLeaf(node.text, from, edits) }
  }
  const length = Node.string(block).length
  if (edits.some(({ start, end }) => start < 0 || end > length || end < start))
    throw new Error('An edit goes beyond its block.')
  return { ...block, children: block.children.map(change) }
}

/** The letters of a leaf that begins at an offset of its block. */
function changeLeaf(text: string, from: number, edits: readonly TextEdit[]): string {
  const to = from + text.length
  return edits
    .filter(({ start, end }) => (start < to && end > from) || (start === end && isOf(start, from, to)))
    .toSorted((one, other) => other.start - one.start)
    .reduce((changed, { start, end, text: letters }) => {
      const isFirst = start === end || (start >= from && start < to)
      return (
        changed.slice(0, Math.max(start - from, 0)) +
        (isFirst ? letters : '') +
        changed.slice(Math.min(end, to) - from)
      )
    }, text)
}

/** An insertion belongs to the leaf of the letter before it; at the head of the block to that of the first. */
const isOf = (at: number, from: number, to: number): boolean =>
  at === 0 ? from === 0 && to > 0 : from < at && at <= to
