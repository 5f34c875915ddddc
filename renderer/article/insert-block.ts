import { Editor, Element, Node, Path, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { emptyOf } from './empty.ts'
import { holderFor } from './holder.ts'
import { root, specOf } from './spec-of.ts'

/**
 * Inserts a block after the block of the caret (in place of it where that is an empty paragraph), in the nearest
 * container that may hold it, and puts the caret where the writer goes on: in the block, or after a void one.
 */
export function insertBlock(editor: ArticleEditor, block: ArticleElement): void {
  Editor.withoutNormalizing(editor, () => {
    const path = placeFor(editor, block.type)
    Transforms.insertNodes(editor, block, { at: path })
    Transforms.select(
      editor,
      Editor.start(editor, 'nothing' in specOf(block).holds ? goOnAfter(editor, path) : path),
    )
  })
}

/** Where the block goes; an empty paragraph there makes room. */
function placeFor(editor: ArticleEditor, type: string): Path {
  const caret = editor.selection?.focus.path
  if (!caret) return [editor.children.length]
  const here = caret.slice(0, holderFor(editor, type, caret).length + 1)
  const node = Node.get(editor, here)
  if (!Element.isElement(node) || node.type !== root.filler || Node.string(node) !== '')
    return Path.next(here)
  Transforms.removeNodes(editor, { at: here })
  return here
}

/** The block after a void one, where one can write; an empty paragraph is put there if it is not so. */
function goOnAfter(editor: ArticleEditor, path: Path): Path {
  const after = Path.next(path)
  const next = Node.has(editor, after) ? Node.get(editor, after) : undefined
  const writable = Element.isElement(next) && !('nothing' in specOf(next).holds) && !isolates(editor, after)
  if (!writable) Transforms.insertNodes(editor, emptyOf(root.filler), { at: after })
  return after
}

const isolates = (editor: ArticleEditor, path: Path) =>
  Editor.above(editor, {
    at: Editor.start(editor, path),
    match: (node) => Element.isElement(node) && editor.isIsolated(node),
  }) !== undefined
