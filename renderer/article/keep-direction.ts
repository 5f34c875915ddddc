import { Editor, Element, Range, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { holdsText } from './spec-of.ts'
import { textBlockAt } from './text-block.ts'

/**
 * Changes a selection over several blocks so that the one that is left has the direction of the first, chosen or by its words.
 * Slate's own drops a first block that is emptied, with the writer's choice.
 */
export function keepDirection(editor: ArticleEditor, change: () => void): void {
  const first = firstOfSeveral(editor)
  change()
  const left = first && textBlockAt(editor)
  if (!left || left[0].dir === first.dir) return
  const [, at] = left
  if (first.dir) Transforms.setNodes<ArticleElement>(editor, { dir: first.dir }, { at })
  else Transforms.unsetNodes<ArticleElement>(editor, 'dir', { at })
}

/** The block in which the selection begins, where it ends in another; null for pictures, which have no letters to direct. */
function firstOfSeveral(editor: ArticleEditor): ArticleElement | null {
  const { selection } = editor
  if (!selection || Range.isCollapsed(selection)) return null
  const [start, end] = Range.edges(selection)
  const match = (node: unknown) => Element.isElement(node) && Editor.isBlock(editor, node)
  const [first, last] = [start, end].map((at) => Editor.above<ArticleElement>(editor, { at, match })?.[0])
  return first && first !== last && holdsText(first) ? first : null
}
