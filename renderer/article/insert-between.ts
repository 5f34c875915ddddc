import { Editor, Element, Node, Path, Transforms } from 'slate'
import { changeType } from './change-type.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { specOf } from './spec-of.ts'

/**
 * Cuts the text block of the caret in two and puts blocks between. A first and a last block of text join the halves; a half
 * without letters takes the type of the text that joins it, or goes. The caret comes behind what was inserted.
 */
export function insertBetween(editor: ArticleEditor, path: Path, blocks: readonly ArticleElement[]): void {
  const last = blocks.length > 1 ? blocks.at(-1) : undefined
  const opening = isText(blocks[0]) ? blocks[0] : undefined
  const closing = isText(last) ? last : undefined
  Transforms.splitNodes(editor, { always: true })
  const right = Editor.pathRef(editor, Path.next(path))
  const between = blocks.filter((block) => block !== opening && block !== closing)
  Transforms.insertNodes(editor, between, { at: Path.next(path) })
  if (opening) joinText(editor, path, opening, 'end')
  else if (isEmpty(editor, path)) Transforms.removeNodes(editor, { at: path })
  const end = right.unref()
  if (!end) return
  if (closing) {
    Transforms.select(editor, Editor.start(editor, end))
    joinText(editor, end, closing, 'start')
  } else {
    goBehind(editor, Path.previous(end), end)
  }
}

const isText = (block: ArticleElement | undefined) => block !== undefined && specOf(block).turnable === true

const isEmpty = (editor: ArticleEditor, path: Path) => Node.string(Node.get(editor, path)) === ''

/** Adds the letters of a text to a half; the caret, where it stands at the half's start, stays behind them. */
function joinText(
  editor: ArticleEditor,
  half: Path,
  { children, ...target }: ArticleElement,
  edge: 'start' | 'end',
): void {
  if (isEmpty(editor, half)) changeType(editor, target, half)
  const count = Array.from(Node.children(editor, half)).length
  Transforms.insertNodes(editor, children, { at: [...half, edge === 'start' ? 0 : count] })
}

/** Into the end of what was inserted last, if one can write on there, else before the letters that follow. */
function goBehind(editor: ArticleEditor, inserted: Path, right: Path): void {
  const end = Editor.end(editor, inserted)
  const isApart = (node: Node) => Element.isElement(node) && (editor.isVoid(node) || editor.isIsolated(node))
  const writable = !Editor.above(editor, { at: end, match: isApart, voids: true })
  if (writable && isEmpty(editor, right)) Transforms.removeNodes(editor, { at: right })
  Transforms.select(editor, writable ? end : Editor.start(editor, right))
}
