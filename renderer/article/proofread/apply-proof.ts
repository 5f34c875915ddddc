import { Editor, Element, Node, type NodeEntry } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor, ArticleElement, ArticlePath } from '../element.ts'
import { rangeIn } from '../range-in.ts'
import { holdsText } from '../spec-of.ts'
import type { Story } from '../story.ts'
import type { TextEdit } from '../text/text-tool.ts'
import { beginStepBeside, noteBeside } from '../undo-beside.ts'
import { narrowed } from './change-text.ts'
import { type BlockEdits, editsByBlock, withFields } from './fix-article.ts'
import type { Proof } from './proof.ts'

/** Where findings are put right: the body in the editor, the story in the window. */
export interface Proofed {
  readonly editor: ArticleEditor
  story(): Story
  changeStory(change: Partial<Story>): void
}

/**
 * Makes the edits of findings as one undo step, which takes the story’s fields along; with a replacement, that one stands for each of them.
 * Marks, links and the caret stay. Undo leaves a field alone that has been written on since. Answers how many it put right: those whose text has changed meanwhile stay as they are, as do
 * those without an edit.
 */
export function applyProofs(
  { editor, story, changeStory }: Proofed,
  proofs: readonly Proof[],
  replacement?: string,
): number {
  const asked =
    replacement === undefined ? proofs : proofs.map((proof) => withReplacement(proof, replacement))
  const told = story()
  const made = asked.filter((proof) => proof.edits.length > 0 && isThere(editor, told, proof))
  const blocks = editsByBlock(made)
  if (blocks.length > 0)
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => {
        for (const each of blocks) applyInBlock(editor, each)
      })
    })
  const fields = [...new Set(made.flatMap(({ field }) => field ?? []))]
  if (fields.length > 0) {
    const changed = withFields(told, made)
    const put = (from: Story, to: Story) => {
      const now = story()
      const same = fields.filter((field) => now[field] === from[field])
      if (same.length > 0) changeStory(Object.fromEntries(same.map((field) => [field, to[field]])))
    }
    if (blocks.length === 0) beginStepBeside(editor)
    put(told, changed)
    noteBeside(editor, {
      undo: () => {
        put(changed, told)
      },
      redo: () => {
        put(told, changed)
      },
    })
  }
  return made.length
}

/** A finding whose letters become something else than its first replacement. */
export const withReplacement = (proof: Proof, text: string): Proof => ({
  ...proof,
  edits: narrowed({ start: proof.start, end: proof.end, text }, proof.text),
})

function isThere(editor: ArticleEditor, story: Story, { block, field, of }: Proof): boolean {
  if (block === null) return story[field] === of
  return blockWithText(editor, block) !== undefined && Node.string(Node.get(editor, block)) === of
}

function blockWithText(editor: ArticleEditor, path: ArticlePath): NodeEntry<ArticleElement> | undefined {
  const node = Node.has(editor, path) ? Node.get(editor, path) : undefined
  return Element.isElement(node) && holdsText(node) ? [node, path] : undefined
}

/** From the last to the first, so that the offsets of those before stay. */
function applyInBlock(editor: ArticleEditor, { path, edits }: BlockEdits): void {
  for (const edit of edits.toSorted((one, other) => other.start - one.start)) {
    const entry = blockWithText(editor, path)
    if (entry) put(editor, entry, edit)
  }
}

/** The new letters come behind the old ones of their leaf, which then go: so a caret before them and one behind them both stay. */
function put(editor: ArticleEditor, entry: NodeEntry<ArticleElement>, { start, end, text }: TextEdit): void {
  const [block, path] = entry
  if (start === end) {
    const { anchor, focus } = rangeIn(entry, start, end)
    editor.apply({ type: 'insert_text', ...(start === 0 ? anchor : focus), text })
    return
  }
  const leaves = leavesOf(block, path, start, end)
  for (const [index, { at, from, letters }] of leaves.toReversed().entries()) {
    if (index === leaves.length - 1 && text !== '')
      editor.apply({ type: 'insert_text', path: at, offset: from + letters.length, text })
    editor.apply({ type: 'remove_text', path: at, offset: from, text: letters })
  }
}

/** The letters from `start` to `end`, leaf by leaf. */
function leavesOf(block: ArticleElement, path: ArticlePath, start: number, end: number) {
  const before = { letters: 0 }
  return Array.from(Node.texts(block)).flatMap(([{ text }, below]) => {
    const leaf = before.letters
    before.letters += text.length
    const [from, to] = [Math.max(start - leaf, 0), Math.min(end - leaf, text.length)]
    return from < to ? [{ at: [...path, ...below], from, letters: text.slice(from, to) }] : []
  })
}
