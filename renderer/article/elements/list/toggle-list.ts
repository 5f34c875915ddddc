import { Editor, Node, Path, Transforms } from 'slate'
import { atEach } from '../../at-each.ts'
import { changeType } from '../../change-type.ts'
import type { ArticleEditor } from '../../element.ts'
import { mayHold } from '../../holder.ts'
import { turnableBlocks } from '../../turn-into.ts'
import { takeOut } from './indent.ts'
import { joinNeighbours } from './join-lists.ts'
import { isList, itemAround, selectedItems } from './list-place.ts'

/**
 * Makes the selected blocks a list, and the lists among them lists of that kind. Where all of them stand in such lists
 * already, takes them out.
 */
export function toggleList(editor: ArticleEditor, ordered: boolean): void {
  const loose = turnableBlocks(editor).filter(
    (path) => !itemAround(editor, path) && mayHold(Node.parent(editor, path), 'list'),
  )
  const items = selectedItems(editor)
  const others = items.map(Path.parent).filter((path) => !isList(Node.get(editor, path), ordered))
  Editor.withoutNormalizing(editor, () => {
    if (loose.length === 0 && others.length === 0) {
      atEach(editor, items, (path) => {
        takeOut(editor, path)
      })
    }
    for (const path of others) changeType(editor, { type: 'list', ordered }, path)
    atEach(editor, loose, (path) => {
      changeType(editor, { type: 'paragraph' }, path)
      Transforms.wrapNodes(editor, { type: 'list-item', children: [] }, { at: path })
      Transforms.wrapNodes(editor, { type: 'list', ordered, children: [] }, { at: path })
      joinNeighbours(editor, path)
    })
  })
}
