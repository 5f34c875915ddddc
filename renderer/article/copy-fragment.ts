import { type Descendant, Editor, Element, Node, type Path, type Point } from 'slate'
import type { ArticleEditor } from './element.ts'
import { newElement } from './empty.ts'
import { root, specOf } from './spec-of.ts'

/**
 * What is selected, for the clipboard. Letters of one text block come without the containers round it; those of a cell or a
 * caption as a paragraph, so that they bring no second table or picture along.
 */
export function copyFragment(editor: ArticleEditor): Descendant[] {
  const { selection } = editor
  if (!selection) return []
  const match = (node: Node) => Element.isElement(node) && Editor.isBlock(editor, node)
  const [block, path] = Editor.above(editor, { match, mode: 'lowest' }) ?? []
  if (!Element.isElement(block) || !path || !('text' in specOf(block).holds))
    return Node.fragment(editor, selection)
  const [anchor, focus] = [inside(selection.anchor, path), inside(selection.focus, path)]
  const letters = Node.fragment(block, { anchor, focus })
  return [specOf(block).turnable ? { ...block, children: letters } : newElement(root.filler, letters)]
}

const inside = ({ path, offset }: Point, block: Path): Point => ({ path: path.slice(block.length), offset })
