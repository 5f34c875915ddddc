import { Editor, Node, type NodeEntry, type Path, Range } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { partOf, rangeIn } from './range-in.ts'
import { holdsText } from './spec-of.ts'
import { isMostlyArabic } from './text/digits.ts'
import type { TextEdit, TextTool } from './text/text-tool.ts'

interface BlockEdits {
  readonly block: NodeEntry<ArticleElement>
  readonly edits: readonly TextEdit[]
}

/** In how many places a tool would change the selection, or the whole body where nothing is selected. */
export const countEdits = (editor: ArticleEditor, tool: TextTool): number =>
  editsOf(editor, tool).reduce(
    (sum, { edits }) => sum + edits.filter(({ start }, index) => edits[index - 1]?.end !== start).length,
    0,
  )

/** Changes them, as one undo step. Marks, links and the selection stay as they are. */
export function editText(editor: ArticleEditor, tool: TextTool): void {
  const blocks = editsOf(editor, tool)
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const { block, edits } of blocks) for (const edit of edits.toReversed()) put(editor, block, edit)
    })
  })
}

function editsOf(editor: ArticleEditor, tool: TextTool): readonly BlockEdits[] {
  const at = editor.selection && Range.isExpanded(editor.selection) ? editor.selection : []
  const match = (node: Node): node is ArticleElement => holdsText(node)
  return Array.from(Editor.nodes<ArticleElement>(editor, { at, match }), (block): BlockEdits => {
    const part = partOf(editor, block[1], at)
    const edits = tool(Node.string(block[0]), () => standsInArabic(editor, block[1]))
    return { block, edits: edits.filter(({ start, end }) => part.start <= start && end <= part.end) }
  }).filter(({ edits }) => edits.length > 0)
}

/** The nearest container with letters in it says what a block without letters belongs to; at last the article. */
function standsInArabic(editor: ArticleEditor, path: Path): boolean {
  const levels = Array.from(Node.levels(editor, path, { reverse: true }), ([node]) => node)
  return (
    levels.map((node) => isMostlyArabic(Node.string(node))).find((answer) => answer !== undefined) ?? true
  )
}

/** The new letters come behind the old ones, which then go: so a caret before them and one behind them both stay. */
function put(editor: ArticleEditor, block: NodeEntry<ArticleElement>, { start, end, text }: TextEdit): void {
  const { anchor, focus } = rangeIn(block, start, end)
  const old = Node.leaf(editor, anchor.path).text.slice(anchor.offset, focus.offset)
  if (text !== '') editor.apply({ type: 'insert_text', ...focus, text })
  editor.apply({ type: 'remove_text', ...anchor, text: old })
}
