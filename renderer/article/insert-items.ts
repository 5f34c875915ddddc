import { Editor, Element, Node, Path, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { specOf } from './spec-of.ts'

/**
 * Puts the items of lists between the two halves of the caret's item; a half without letters goes. False where the caret is
 * in no item, or where the blocks are not all lists of such items.
 */
export function insertItems(editor: ArticleEditor, path: Path, blocks: readonly ArticleElement[]): boolean {
  const item = Node.parent(editor, path)
  if (!Element.isElement(item) || specOf(item).enter !== 'item') return false
  const items = blocks.flatMap(({ children }) => children)
  if (!items.every((each) => Element.isElement(each) && each.type === item.type)) return false
  const at = Path.parent(path)
  Transforms.splitNodes(editor, { match: (node) => node === item, always: true })
  const behind = Editor.pathRef(editor, Path.next(at))
  Transforms.insertNodes(editor, items, { at: Path.next(at) })
  if (isEmpty(editor, at)) Transforms.removeNodes(editor, { at })
  const right = behind.unref()
  if (!right) return true
  Transforms.select(editor, Editor.end(editor, Path.previous(right)))
  if (isEmpty(editor, right)) Transforms.removeNodes(editor, { at: right })
  return true
}

/** An item whose only line has no letters. */
function isEmpty(editor: ArticleEditor, path: Path): boolean {
  const item = Node.get(editor, path)
  return Element.isElement(item) && item.children.length === 1 && Node.string(item) === ''
}
