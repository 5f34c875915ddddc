import { Element, Node, Path, Transforms } from 'slate'
import { changeType } from './change-type.ts'
import type { ArticleEditor, ElementType, Holds } from './element.ts'
import { defaultsOf, newElement } from './empty.ts'
import { isDivisible, type Repair, repairOf } from './repair.ts'
import { wrapRun } from './wrap-run.ts'

/** Puts the misplaced node at a path right in the editor; the first of neighbours that will share a holder takes them along. */
export function applyRepair(editor: ArticleEditor, holds: Holds, at: Path): void {
  const repair = repairOf(holds, Node.descendant(editor, at))
  switch (repair.act) {
    case 'keep':
      return
    case 'unwrap':
      Transforms.unwrapNodes(editor, { at, voids: true })
      return
    case 'lift':
      lift(editor, at)
      return
    case 'remove':
      Transforms.removeNodes(editor, { at, voids: true })
      return
    case 'append':
      append(editor, repair.type, at)
      return
    case 'fill':
      wrapRun(editor, newElement(repair.type, []), at, 1)
      return
    case 'join':
      wrapRun(editor, newElement(repair.type, []), at, countAlike(editor, holds, repair, at))
      return
    case 'become':
      // A repair names only types that the registry knows, each with the properties that it has from birth.
      changeType(editor, { type: repair.type as ElementType, ...defaultsOf(repair.type) }, at)
  }
}

function lift(editor: ArticleEditor, at: Path): void {
  const holder = Node.parent(editor, at)
  if (Element.isElement(holder) && isDivisible(holder.type)) Transforms.liftNodes(editor, { at, voids: true })
  else Transforms.moveNodes(editor, { at, to: Path.next(Path.parent(at)), voids: true })
}

function append(editor: ArticleEditor, type: string, at: Path): void {
  const before = Path.hasPrevious(at) ? Node.get(editor, Path.previous(at)) : undefined
  if (Element.isElement(before) && before.type === type) {
    Transforms.moveNodes(editor, { at, to: [...Path.previous(at), before.children.length], voids: true })
  } else {
    wrapRun(editor, newElement(type, []), at, 1)
  }
}

/** How many siblings from the path on need the same new holder. */
function countAlike(
  editor: ArticleEditor,
  holds: Holds,
  { act, type }: Extract<Repair, { type: string }>,
  at: Path,
): number {
  const siblings = Node.parent(editor, at).children.slice(at.at(-1))
  const other = siblings.findIndex((sibling) => {
    const repair = repairOf(holds, sibling)
    return repair.act !== act || repair.type !== type
  })
  return other === -1 ? siblings.length : other
}
