import { Editor, Element, Path, Range } from 'slate'
import type { ArticleEditor, ElementOf } from '../../element.ts'
import { holdsText } from '../../spec-of.ts'

export type List = ElementOf<'list'>
export type Item = ElementOf<'list-item'>

export const isList = (node: unknown, ordered?: boolean): node is List =>
  Element.isElementType<List>(node, 'list') && (ordered === undefined || node.ordered === ordered)
export const isItem = (node: unknown): node is Item => Element.isElementType<Item>(node, 'list-item')

/** Whether the innermost list at the selection's start is numbered, or is not. */
export function isInList(editor: ArticleEditor, ordered: boolean): boolean {
  const { selection } = editor
  const list =
    selection && Editor.above(editor, { at: Range.start(selection), match: (node) => isList(node) })?.[0]
  return isList(list, ordered)
}

/** The path of the innermost item that a node stands in. */
export function itemAround(editor: ArticleEditor, path: Path): Path | undefined {
  return Editor.above(editor, { at: path, match: isItem })?.[1]
}

/** The paths of the items whose own paragraphs are selected; an item inside another one of them goes with it. */
export function selectedItems(editor: ArticleEditor): readonly Path[] {
  if (!editor.selection) return []
  const at = Editor.unhangRange(editor, editor.selection)
  const blocks = Array.from(
    Editor.nodes(editor, { at, match: holdsText, mode: 'lowest' }),
    ([, path]) => path,
  )
  return blocks.reduce<readonly Path[]>((items, path) => {
    const item = itemAround(editor, path)
    const last = items.at(-1)
    if (!item || (last && (Path.equals(last, item) || Path.isAncestor(last, item)))) return items
    return [...items.filter((other) => !Path.isAncestor(item, other)), item]
  }, [])
}
