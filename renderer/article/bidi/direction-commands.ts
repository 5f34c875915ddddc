import { Editor, Element, type Node } from 'slate'
import type { ArticleEditor, ArticleElement, Command } from '../element.ts'
import type { Direction } from './direction.ts'
import { setDirection } from './set-direction.ts'

const isBlock = (editor: ArticleEditor) => (node: Node) =>
  Element.isElement(node) && Editor.isBlock(editor, node)

const chosen = (editor: ArticleEditor): Direction | undefined =>
  editor.selection
    ? Editor.above<ArticleElement>(editor, {
        match: isBlock(editor),
        mode: 'lowest',
      })?.[0].dir
    : undefined

export const directionCommands: readonly Command<
  'right-to-left' | 'left-to-right' | 'automatic-direction'
>[] = [
  {
    id: 'right-to-left',
    icon: 'right-to-left',
    group: 'direction',
    isActive: (editor) => chosen(editor) === 'rtl',
    run: (editor) => {
      setDirection(editor, 'rtl')
    },
  },
  {
    id: 'left-to-right',
    icon: 'left-to-right',
    group: 'direction',
    isActive: (editor) => chosen(editor) === 'ltr',
    run: (editor) => {
      setDirection(editor, 'ltr')
    },
  },
  {
    id: 'automatic-direction',
    icon: 'automatic-direction',
    group: 'direction',
    isActive: (editor) => editor.selection !== null && chosen(editor) === undefined,
    run: (editor) => {
      setDirection(editor, null)
    },
  },
]
