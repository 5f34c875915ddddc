import { Node, Path, Transforms } from 'slate'
import type { ArticleEditor } from '../../element.ts'
import { isList } from './list-place.ts'

/** Two lists of one kind that touch are one list to a writer who has just brought them together. */
export function joinNeighbours(editor: ArticleEditor, path: Path): void {
  joinToPrevious(editor, Path.next(path))
  joinToPrevious(editor, path)
}

function joinToPrevious(editor: ArticleEditor, path: Path): void {
  if (!Node.has(editor, path) || !Path.hasPrevious(path)) return
  const [before, list] = [Node.get(editor, Path.previous(path)), Node.get(editor, path)]
  if (isList(list) && list.start === undefined && isList(before, list.ordered))
    Transforms.mergeNodes(editor, { at: path })
}
