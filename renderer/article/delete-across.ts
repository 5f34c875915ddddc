import { Editor, Element, Node, Path, type Point, Range, Transforms } from 'slate'
import { atEach } from './at-each.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { emptyOf } from './empty.ts'
import { root, specOf } from './spec-of.ts'

/**
 * Deletes a selection that begins or ends in a cell or a caption, unless both ends are in the same one: what is selected
 * there is emptied and never joined with anything; what lies wholly between goes, but a table keeps its cells. Of a whole
 * article of several blocks that begins with a container one empty block is left. False for any other selection.
 */
export function deleteAcross(editor: ArticleEditor): boolean {
  const { selection } = editor
  if (!selection || Range.isCollapsed(selection)) return false
  const [start, end] = Range.edges(selection)
  const isolation = isolationOf(editor, start)
  const isInOne = Path.equals(isolation, isolationOf(editor, end))
  if (isInOne && isolation.length > 0) return false
  if (isWholeOfContainers(editor, start, end)) {
    leaveNothing(editor)
    return true
  }
  if (isInOne) return false
  Editor.withoutNormalizing(editor, () => {
    const between = pathsBetween(editor, start, end)
    empty(editor, start, Editor.end(editor, blockOf(editor, start)))
    empty(editor, Editor.start(editor, blockOf(editor, end)), end)
    atEach(editor, between, (path) => {
      const cells = Array.from(Editor.nodes(editor, { at: path, match: (node) => isIsolating(editor, node) }))
      const isPart = specOf(Node.get(editor, path) as ArticleElement).kind === 'part'
      if (!isPart || cells.length === 0) Transforms.removeNodes(editor, { at: path, voids: true })
      else for (const [, cell] of cells) empty(editor, ...Editor.edges(editor, cell))
    })
    Transforms.select(editor, start)
  })
  return true
}

const isWholeOfContainers = (editor: ArticleEditor, start: Point, end: Point): boolean => {
  const [first] = editor.children
  const isWhole = Editor.isStart(editor, start, []) && Editor.isEnd(editor, end, [])
  const isOne = Path.equals(blockOf(editor, start), blockOf(editor, end))
  return isWhole && !isOne && Element.isElement(first) && 'blocks' in specOf(first).holds
}

function leaveNothing(editor: ArticleEditor): void {
  Editor.withoutNormalizing(editor, () => {
    for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0], voids: true })
    Transforms.insertNodes(editor, emptyOf(root.filler), { at: [0], select: true })
  })
}

const isBlock = (editor: ArticleEditor, node: Node) => Element.isElement(node) && Editor.isBlock(editor, node)
const isIsolating = (editor: ArticleEditor, node: Node) => Element.isElement(node) && editor.isIsolated(node)

/** The path of the cell or picture that a point is in; the top's where it is in none. */
const isolationOf = (editor: ArticleEditor, at: Point): Path =>
  Editor.above(editor, { at, match: (node) => isIsolating(editor, node) })?.[1] ?? []

const blockOf = (editor: ArticleEditor, at: Point): Path =>
  Editor.above(editor, { at, match: (node) => isBlock(editor, node) })?.[1] ?? []

/** The highest blocks that lie wholly between two points. */
function pathsBetween(editor: ArticleEditor, start: Point, end: Point): readonly Path[] {
  const isBetween = (path: Path) => !Path.isCommon(path, start.path) && !Path.isCommon(path, end.path)
  const match = (node: Node, path: Path) => isBlock(editor, node) && isBetween(path)
  return Array.from(
    Editor.nodes(editor, { at: { anchor: start, focus: end }, match, mode: 'highest' }),
    ([, path]) => path,
  )
}

function empty(editor: ArticleEditor, start: Point, end: Point): void {
  const at = { anchor: start, focus: end }
  if (Range.isExpanded(at)) Transforms.delete(editor, { at })
}
