import { Editor, Element, Node } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Repaired } from '../export/gates/repair-finding.ts'
import { rangeIn } from '../range-in.ts'
import type { Proof } from './proof.ts'

/** PLACEHOLDER */
export function applyProofs(repaired: Repaired, proofs: readonly Proof[], replacement?: string): number {
  const { editor } = repaired
  let done = 0
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const { block, start, end, replacements } of proofs.toReversed()) {
        if (!block) continue
        const element = Node.get(editor, block)
        if (!Element.isElement(element)) continue
        const { anchor, focus } = rangeIn([element, block], start, end)
        const text = Node.leaf(editor, anchor.path).text.slice(anchor.offset, focus.offset)
        editor.apply({ type: 'insert_text', ...focus, text: replacement ?? replacements[0] ?? '' })
        editor.apply({ type: 'remove_text', ...anchor, text })
        done += 1
      }
    })
  })
  return done
}
