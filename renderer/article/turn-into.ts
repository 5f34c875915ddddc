import { Editor, Element, Node, Path, Range, Transforms } from 'slate'
import { atEach } from './at-each.ts'
import { changeType, type Target } from './change-type.ts'
import type { ArticleEditor, ElementType } from './element.ts'
import { newElement } from './empty.ts'
import { holderFor, mayHold } from './holder.ts'
import { root, specOf } from './spec-of.ts'

/** Whether the selection's start stands in such an element, at any depth. */
export function isIn(
  editor: ArticleEditor,
  type: ElementType,
  properties: Readonly<Record<string, unknown>> = {},
): boolean {
  const { selection } = editor
  if (!selection) return false
  const match = (node: Node) =>
    Element.isElement(node) && node.type === type && Element.matches(node, properties)
  return Editor.above(editor, { at: Range.start(selection), match }) !== undefined
}

/** The paths of the selected blocks whose text may become another kind of text block. */
export function turnableBlocks(editor: ArticleEditor): readonly Path[] {
  if (!editor.selection) return []
  const at = Editor.unhangRange(editor, editor.selection)
  const match = (node: Node) => Element.isElement(node) && specOf(node).turnable === true
  return Array.from(Editor.nodes(editor, { at, match }), ([, path]) => path)
}

/** Turns the selected paragraphs and headings into another text block; where it may not stand there, it leaves its container. */
export function turnInto(editor: ArticleEditor, target: Target): void {
  Editor.withoutNormalizing(editor, () => {
    atEach(editor, turnableBlocks(editor), (path) => {
      changeType(editor, target, leaveUntilAllowed(editor, target.type, path))
    })
  })
}

/** The same, or back to plain text where it is so already. */
export function toggleInto(editor: ArticleEditor, target: Target): void {
  const { type, ...properties } = target
  turnInto(editor, isIn(editor, type, properties) ? { type: root.filler } : target)
}

/** Where the block stands in the end. */
function leaveUntilAllowed(editor: ArticleEditor, type: string, path: Path): Path {
  const holder = Node.parent(editor, path)
  const leave = Element.isElement(holder) && !mayHold(holder, type) ? specOf(holder).leave : undefined
  if (!leave) return path
  const block = Editor.pathRef(editor, path)
  leave(editor, path)
  return leaveUntilAllowed(editor, type, block.unref() ?? path)
}

/** Puts the selected blocks into a container, or takes them out of it. */
export function toggleWrap(editor: ArticleEditor, type: ElementType): void {
  if (!editor.selection) return
  const at = Editor.unhangRange(editor, editor.selection)
  if (isIn(editor, type)) {
    Transforms.unwrapNodes(editor, {
      at,
      match: (node) => Element.isElement(node) && node.type === type,
      split: true,
    })
    return
  }
  const holder = holderFor(editor, type, Path.common(at.anchor.path, at.focus.path))
  Transforms.wrapNodes(editor, newElement(type, []), {
    at,
    match: (_, path) => path.length === holder.length + 1,
  })
}

/** Takes a block out of its container, which is cut in two where the block stood between others. */
export function liftBlock(editor: ArticleEditor, block: Path): void {
  Transforms.liftNodes(editor, { at: block })
}
