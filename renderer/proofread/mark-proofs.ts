import { Element, Node } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import type { ProofClass } from '../article/proofread/rule.ts'
import { rangeIn } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'
import type { ShownProof } from './watch-proofs.ts'

/** How a finding is underlined: a word is not a sign. */
const looks = ['spelling', 'fix', 'suggest', 'house'] as const satisfies readonly (ProofClass | 'spelling')[]
type Look = (typeof looks)[number]

/** More lines than anyone looks at would only slow the drawing; the panel has them all. */
const mostMarks = 1_000

/** Underlines findings on the page without touching its elements (CSS Custom Highlight). */
export function markProofs(editor: ArticleEditor, proofs: readonly ShownProof[]): void {
  const ranges: Readonly<Record<Look, Range[]>> = { spelling: [], fix: [], suggest: [], house: [] }
  for (const proof of proofs.slice(0, mostMarks)) {
    const range = rangeOfProof(editor, proof)
    if (range) ranges[proof.rule === 'spelling' ? 'spelling' : proof.class].push(range)
  }
  for (const look of looks) CSS.highlights.set(`proof-${look}`, new Highlight(...ranges[look]))
}

export function clearProofs(): void {
  for (const look of looks) CSS.highlights.delete(`proof-${look}`)
}

/** Null for a place in a field, one that the page does not show yet, and one whose letters have changed since. */
export function rangeOfProof(
  editor: ArticleEditor,
  { block, start, end, text }: Pick<ShownProof, 'block' | 'start' | 'end' | 'text'>,
): Range | null {
  if (!block || !Node.has(editor, block)) return null
  const element = Node.get(editor, block)
  if (
    !Element.isElement(element) ||
    !holdsText(element) ||
    Node.string(element).slice(start, end) !== text ||
    start === end
  )
    return null
  const place = rangeIn([element, block], start, end)
  return ReactEditor.hasRange(editor, place) ? ReactEditor.toDOMRange(editor, place) : null
}
