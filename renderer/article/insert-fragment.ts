import { type Descendant, Editor, Node, Path, Range, Text, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { newElement } from './empty.ts'
import { fitBody } from './fit.ts'
import { holderFor } from './holder.ts'
import { insertBetween } from './insert-between.ts'
import { insertItems } from './insert-items.ts'
import { root, specOf } from './spec-of.ts'
import { textBlockAt } from './text-block.ts'

/**
 * Inserts what was copied or dropped in place of the selection, and puts the caret behind it. Text goes into the text of the
 * caret, blocks between its two halves, items among items; a cell or a caption takes in the letters and is never cut.
 */
export function insertFragment(editor: ArticleEditor, nodes: readonly Descendant[]): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
  else if (Range.isExpanded(editor.selection)) editor.deleteFragment()
  const entry = textBlockAt(editor)
  if (!entry) return
  const [block, path] = entry
  const blocks = fitBody(nodes)
  const [first] = blocks
  const isText = blocks.length === 1 && first !== undefined && specOf(first).turnable === true
  Editor.withoutNormalizing(editor, () => {
    if (editor.isVoid(block)) insertAfter(editor, path, blocks)
    else if (!specOf(block).turnable) insertLetters(editor, block, blocks)
    else if (isText && Node.string(block) !== '') insertInline(editor, first.children)
    else if (!insertItems(editor, path, blocks)) insertBetween(editor, path, blocks)
  })
}

function insertAfter(editor: ArticleEditor, path: Path, blocks: readonly ArticleElement[]): void {
  Transforms.insertNodes(editor, [...blocks], { at: Path.next(path), select: true })
}

/** The caret stays before the letters that follow it, and so comes behind the new ones. */
function insertInline(editor: ArticleEditor, nodes: readonly Descendant[]): void {
  Transforms.splitNodes(editor, { match: Text.isText, always: true })
  if (editor.selection) Transforms.insertNodes(editor, [...nodes], { at: editor.selection.focus.path })
}

/** The letters of the blocks as lines, or in one line where there are no others; what is more than letters comes after. */
function insertLetters(
  editor: ArticleEditor,
  block: ArticleElement,
  blocks: readonly ArticleElement[],
): void {
  const fitted = fitBody([newElement(root.filler, blocks)])
  const lines = fitted.filter(({ type }) => type === root.filler)
  const end = specOf(block).enter === 'line' ? '\n' : ' '
  const letters = lines.flatMap(({ children }, index) =>
    index > 0 ? [{ text: end }, ...children] : children,
  )
  insertInline(
    editor,
    letters.map((node) => (Text.isText(node) ? { ...node, text: node.text.replaceAll('\n', end) } : node)),
  )
  const caret = editor.selection?.focus.path
  if (!caret) return
  const others = fitted.filter(({ type }) => type !== root.filler)
  for (const other of others.reverse()) {
    const holder = holderFor(editor, other.type, caret)
    Transforms.insertNodes(editor, other, { at: Path.next(caret.slice(0, holder.length + 1)) })
  }
}
