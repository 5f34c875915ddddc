import { Editor, Element, Node, Path, Range, Transforms } from 'slate'
import { changeType } from './change-type.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { emptyOf } from './empty.ts'
import { root, specOf } from './spec-of.ts'
import { textBlockAt } from './text-block.ts'

/** Enter, as the specs of the block and of its container say. The writer's direction goes on in the new block. */
export function enter(editor: ArticleEditor): void {
  if (!editor.selection) return
  const replaces = Range.isExpanded(editor.selection)
  if (replaces) editor.deleteFragment()
  const entry = textBlockAt(editor)
  if (!entry) return
  const [block, path] = entry
  Editor.withoutNormalizing(editor, () => {
    const done = (!replaces && enterInEmpty(editor, block, path)) || enterInItem(editor, path)
    if (!done) enterIn(editor, block, path)
  })
}

const containerOf = (editor: ArticleEditor, path: Path) => {
  const holder = Node.parent(editor, path)
  return Element.isElement(holder) ? specOf(holder) : undefined
}

/** An empty line is how a writer says that a list, a quote or a box is done; later in an item it begins an item of its own. */
function enterInEmpty(editor: ArticleEditor, block: ArticleElement, path: Path): boolean {
  const container = containerOf(editor, path)
  if (!container?.leave || !specOf(block).turnable || Node.string(block) !== '') return false
  if (container.enter === 'item' && Path.hasPrevious(path)) {
    Transforms.splitNodes(editor, { at: path })
  } else {
    changeType(editor, { type: root.filler }, path)
    container.leave(editor, path)
  }
  return true
}

function enterInItem(editor: ArticleEditor, path: Path): boolean {
  if (containerOf(editor, path)?.enter !== 'item') return false
  const item = Node.parent(editor, path)
  Transforms.splitNodes(editor, { match: (node) => node === item, always: true })
  return true
}

function enterIn(editor: ArticleEditor, block: ArticleElement, path: Path): void {
  const way = 'nothing' in specOf(block).holds ? 'paragraph-after' : specOf(block).enter
  const plain = { ...emptyOf(root.filler), ...(block.dir ? { dir: block.dir } : {}) }
  const caret = editor.selection?.focus ?? Editor.end(editor, path)
  const goOnAt = (at: Path) => {
    Transforms.insertNodes(editor, plain, { at, select: true })
  }
  if (way === 'paragraph-after') goOnAt(Path.next(path))
  else if (way === 'paragraph-after-container') goOnAt(Path.next(path.length > 1 ? Path.parent(path) : path))
  else if (way === 'line') editor.insertText('\n')
  else if (way === 'split-then-paragraph' && Editor.isEnd(editor, caret, path)) goOnAt(Path.next(path))
  else if (way === 'split-then-paragraph' && Editor.isStart(editor, caret, path))
    Transforms.insertNodes(editor, plain, { at: path })
  else Transforms.splitNodes(editor, { always: true })
}
