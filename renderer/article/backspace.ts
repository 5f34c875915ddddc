import {
  Editor,
  Element,
  Node,
  type NodeEntry,
  Path,
  type Point,
  Range,
  type TextUnit,
  Transforms,
} from 'slate'
import { changeType } from './change-type.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { rangeIn } from './range-in.ts'
import { root, specOf } from './spec-of.ts'
import { textBlockAt } from './text-block.ts'

/** Backspace where Slate's own would do otherwise than writers expect; false where Slate's own is right. */
export function backspace(editor: ArticleEditor, unit: TextUnit): boolean {
  const { selection } = editor
  const entry = textBlockAt(editor)
  if (!selection || !entry || Range.isExpanded(selection) || editor.isVoid(entry[0])) return false
  const [block, path] = entry
  if (unit === 'character' && deleteHaraka(editor, selection.focus, entry)) return true
  if (!Editor.isStart(editor, selection.focus, path)) return false
  const { backspace: way } = specOf(block)
  if (way === 'become-paragraph') changeType(editor, { type: root.filler }, path)
  return (
    way === 'become-paragraph' || way === 'stay' || leaveContainer(editor, path) || goBefore(editor, path)
  )
}

/** Word, Writer and the keyboard drivers take one haraka at a time, Unicode clusters take the letter with it. */
function deleteHaraka(editor: ArticleEditor, caret: Point, block: NodeEntry<ArticleElement>): boolean {
  const before = Editor.string(editor, { anchor: Editor.start(editor, block[1]), focus: caret })
  if (!/[\p{scx=Arabic}&&\p{Mn}]$/v.test(before)) return false
  Transforms.delete(editor, { at: rangeIn(block, before.length - 1, before.length) })
  return true
}

/** At the very start of a container the block goes out of it, before anything is merged. */
function leaveContainer(editor: ArticleEditor, path: Path): boolean {
  const holder = Node.parent(editor, path)
  const leave = Path.hasPrevious(path) || !Element.isElement(holder) ? undefined : specOf(holder).leave
  leave?.(editor, path)
  return leave !== undefined
}

/** A divider before the caret goes; into a picture or a table nothing is merged: the caret goes to its end. */
function goBefore(editor: ArticleEditor, path: Path): boolean {
  if (!Path.hasPrevious(path)) return false
  const end = Editor.end(editor, Path.previous(path))
  const nothing = Editor.void(editor, { at: end })
  const isolating = Editor.above(editor, {
    at: end,
    match: (node) => Element.isElement(node) && editor.isIsolated(node),
  })
  if (nothing) Transforms.removeNodes(editor, { at: nothing[1] })
  else if (isolating) Transforms.select(editor, end)
  return nothing !== undefined || isolating !== undefined
}
