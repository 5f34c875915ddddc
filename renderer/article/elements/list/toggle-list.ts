import { Editor, Node, Path } from 'slate'
import { atEach } from '../../at-each.ts'
import { changeType } from '../../change-type.ts'
import type { ArticleEditor } from '../../element.ts'
import { mayHold } from '../../holder.ts'
import { turnableBlocks } from '../../turn-into.ts'
import { wrapRun } from '../../wrap-run.ts'
import { takeOut } from './indent.ts'
import { joinNeighbours } from './join-lists.ts'
import { isList, itemAround, selectedItems } from './list-place.ts'

/**
 * Makes the selected blocks a list, and the lists among them lists of that kind. Where all of them stand in such lists
 * already, takes them out.
 */
export function toggleList(editor: ArticleEditor, ordered: boolean): void {
  const loose = turnableBlocks(editor).filter((path) => isLoose(editor, path))
  const items = selectedItems(editor)
  const lists = items.map(Path.parent).filter((path, index, all) => !Path.equals(path, all[index - 1] ?? []))
  const others = lists.filter((path) => !isList(Node.get(editor, path), ordered))
  Editor.withoutNormalizing(editor, () => {
    if (loose.length === 0 && others.length === 0) {
      atEach(editor, items, (path) => takeOut(editor, path))
    }
    for (const path of others) changeType(editor, { type: 'list', ordered }, path)
    for (const run of runsOf(loose).toReversed()) makeList(editor, run, ordered)
  })
}

const isLoose = (editor: ArticleEditor, path: Path) =>
  !itemAround(editor, path) && mayHold(Node.parent(editor, path), 'list')

/** Paths of siblings that follow one another, together. */
function runsOf(paths: readonly Path[]): readonly (readonly Path[])[] {
  const runs: Path[][] = []
  for (const path of paths) {
    const last = runs.at(-1)?.at(-1)
    if (last && Path.equals(Path.next(last), path)) runs.at(-1)?.push(path)
    else runs.push([path])
  }
  return runs
}

function makeList(editor: ArticleEditor, run: readonly Path[], ordered: boolean): void {
  const [first] = run
  if (!first) return
  for (const path of run) {
    changeType(editor, { type: 'paragraph' }, path)
    wrapRun(editor, { type: 'list-item', children: [] }, path, 1)
  }
  wrapRun(editor, { type: 'list', ordered, children: [] }, first, run.length)
  joinNeighbours(editor, first)
}
