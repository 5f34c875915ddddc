import { Editor, Element, type Node, Path, Transforms } from 'slate'
import type { ArticleEditor, ArticleElement } from '../element.ts'
import { specOf } from '../spec-of.ts'
import type { Direction } from './direction.ts'

/**
 * Sets the writer's explicit direction on the selected text blocks, and on each list, table, quote or box that is selected
 * whole (as a word processor turns a list's markers with its paragraphs); null gives the choice back to their words.
 */
export function setDirection(editor: ArticleEditor, direction: Direction | null): void {
  if (!editor.selection) return
  const at = Editor.unhangRange(editor, editor.selection)
  const texts = textsIn(editor, at)
  const containers = Array.from(Editor.nodes(editor, { at, match: isContainer }), ([, path]) => path).filter(
    (path) => textsIn(editor, path).length === texts.filter((text) => Path.isDescendant(text, path)).length,
  )
  Editor.withoutNormalizing(editor, () => {
    for (const path of [...containers, ...texts]) {
      if (direction) Transforms.setNodes<ArticleElement>(editor, { dir: direction }, { at: path })
      else Transforms.unsetNodes<ArticleElement>(editor, 'dir', { at: path })
    }
  })
}

const textsIn = (editor: ArticleEditor, at: Parameters<typeof Editor.range>[1]): readonly Path[] => {
  const match = (node: Node) => Element.isElement(node) && Editor.isBlock(editor, node)
  return Array.from(Editor.nodes(editor, { at, match, mode: 'lowest' }), ([, path]) => path)
}

/** Items and rows have the direction of what they hold. */
const isContainer = (node: Node) =>
  Element.isElement(node) && specOf(node).kind === 'block' && 'blocks' in specOf(node).holds
