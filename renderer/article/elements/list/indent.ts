import { Editor, Node, Path, Transforms } from 'slate'
import { atEach } from '../../at-each.ts'
import type { ArticleEditor } from '../../element.ts'
import { joinNeighbours } from './join-lists.ts'
import { isItem, isList, selectedItems } from './list-place.ts'

export function canIndent(editor: ArticleEditor): boolean {
  const [first] = selectedItems(editor)
  return first !== undefined && Path.hasPrevious(first)
}

export const canOutdent = (editor: ArticleEditor): boolean => selectedItems(editor).length > 0

/** Makes the selected items the last ones of the nested list of the item before them; a first item stays. */
export function indentItems(editor: ArticleEditor): void {
  Editor.withoutNormalizing(editor, () => {
    atEach(editor, selectedItems(editor), (path) => {
      indent(editor, path)
    })
  })
}

function indent(editor: ArticleEditor, path: Path): void {
  if (!Path.hasPrevious(path)) return
  const before = Path.previous(path)
  const [list, previous] = [Node.parent(editor, path), Node.get(editor, before)]
  if (!isList(list) || !isItem(previous)) return
  const last = previous.children.at(-1)
  if (isList(last)) {
    Transforms.moveNodes(editor, {
      at: path,
      to: [...before, previous.children.length - 1, last.children.length],
    })
  } else {
    Transforms.wrapNodes(editor, { type: 'list', ordered: list.ordered, children: [] }, { at: path })
    Transforms.moveNodes(editor, { at: path, to: [...before, previous.children.length] })
  }
}

/** Moves the selected items out by one list; out of an outermost list their blocks leave it. */
export function outdentItems(editor: ArticleEditor): void {
  Editor.withoutNormalizing(editor, () => {
    atEach(editor, selectedItems(editor), (path) => {
      outdent(editor, path)
    })
  })
}

/** Takes the item of a block out by one list. */
export function leaveItem(editor: ArticleEditor, block: Path): void {
  Editor.withoutNormalizing(editor, () => {
    outdent(editor, Path.parent(block))
  })
}

/** What follows the item in its list, or its list in the outer item, goes with it: nothing changes its place on the page. */
function outdent(editor: ArticleEditor, path: Path): void {
  const list = Path.parent(path)
  const outer = Path.parent(list)
  if (outer.length === 0 || !isItem(Node.get(editor, outer))) {
    takeOut(editor, path)
    return
  }
  nestFollowers(editor, path)
  while (Node.has(editor, Path.next(list))) moveToEnd(editor, Path.next(list), path)
  Transforms.moveNodes(editor, { at: path, to: Path.next(outer) })
  if (childrenOf(editor, list) === 0) Transforms.removeNodes(editor, { at: list })
}

function nestFollowers(editor: ArticleEditor, path: Path): void {
  const list = Node.parent(editor, path)
  if (!isList(list) || !Node.has(editor, Path.next(path))) return
  const nested = [...path, childrenOf(editor, path)]
  Transforms.insertNodes(editor, { type: 'list', ordered: list.ordered, children: [] }, { at: nested })
  while (Node.has(editor, Path.next(path))) moveToEnd(editor, Path.next(path), nested)
  joinNeighbours(editor, nested)
}

const childrenOf = (editor: ArticleEditor, path: Path) => {
  const node = Node.get(editor, path)
  return 'children' in node ? node.children.length : 0
}

function moveToEnd(editor: ArticleEditor, at: Path, holder: Path): void {
  Transforms.moveNodes(editor, { at, to: [...holder, childrenOf(editor, holder)] })
}

/** Puts an item's blocks in the place of its list, which is cut in two where the item stood between others. */
export function takeOut(editor: ArticleEditor, path: Path): void {
  const blocks = Array.from(Node.children(editor, path), ([, block]) => block)
  const last = Editor.pathRef(editor, blocks.at(-1) ?? path)
  atEach(editor, blocks, (block) => {
    Transforms.liftNodes(editor, { at: block, height: 2 })
  })
  const end = last.unref()
  if (end) joinNeighbours(editor, end)
}
