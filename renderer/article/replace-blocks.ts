import { type Descendant, Editor, Text, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Restoration } from './compare/choose.ts'
import { compareBlocks } from './compare/compare-blocks.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'

/** Makes a restoration in the editor, as one undo step; false, and nothing, where what should go is not there any more. */
export function replaceBlocks(editor: ArticleEditor, { at, gone, put }: Restoration): boolean {
  if (at > editor.children.length || gone.some((block, index) => editor.children[at + index] !== block))
    return false
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      const copies = put.map(copyOf)
      if (copies.length > 0) Transforms.insertNodes(editor, copies, { at: [at + gone.length] })
      for (let left = gone.length; left > 0; left -= 1)
        Transforms.removeNodes(editor, { at: [at], voids: true })
    })
  })
  return true
}

/** Slate knows nodes by themselves: none may stand in a body twice. */
const copyOf = (node: Descendant): Descendant =>
  Text.isText(node) ? { ...node } : { ...node, children: node.children.map(copyOf) }

/** Gives the editor another body, as one undo step; blocks that are equal at its head and foot stay, and the caret in them. */
export function replaceBody(editor: ArticleEditor, body: readonly ArticleElement[]): boolean {
  // The editor's normaliser keeps the body to the elements that the article knows.
  const now = editor.children as readonly ArticleElement[]
  const stays = new Map(
    compareBlocks(now, body).flatMap((change) =>
      change.kind === 'equal' && !change.moved ? [[change.before.at, change.after.at] as const] : [],
    ),
  )
  const isHead = (index: number) => stays.get(index) === index
  const head = now.findIndex((_, index) => !isHead(index))
  if (head === -1 && now.length === body.length) return false
  const start = head === -1 ? now.length : head
  const longest = Math.min(now.length, body.length) - start
  const isFoot = (count: number) => stays.get(now.length - 1 - count) === body.length - 1 - count
  const counts = Array.from({ length: Math.max(0, longest) }, (_, count) => count)
  const foot = counts.find((count) => !isFoot(count)) ?? counts.length
  return replaceBlocks(editor, {
    at: start,
    gone: now.slice(start, now.length - foot),
    put: body.slice(start, body.length - foot),
  })
}
