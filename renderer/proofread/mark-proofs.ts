import { Element, Node } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor, ArticleElement } from '../article/element.ts'
import type { ProofClass } from '../article/proofread/rule.ts'
import { rangeIn } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'
import type { ShownProof } from './watch-proofs.ts'

/** How a finding is underlined: a word is not a sign. */
const looks = ['spelling', 'fix', 'suggest', 'house'] as const satisfies readonly (ProofClass | 'spelling')[]
type Look = (typeof looks)[number]

/** More lines than anyone looks at would only slow the drawing; the panel has them all. */
const mostMarks = 1_000

export interface ProofMarks {
  /** Underlines findings, and nothing else. */
  mark(proofs: readonly ShownProof[]): void
  /** Underlines them again where the page was drawn anew under them. */
  mend(): void
  clear(): void
}

/**
 * Underlines findings on the page without touching its elements (CSS Custom Highlight). The browser moves a line along with
 * letters that are typed before it; one whose paragraph has not changed is not made again.
 */
export function proofMarks(editor: ArticleEditor): ProofMarks {
  const known = new WeakMap<ArticleElement, Map<string, Range>>()
  const state: { proofs: readonly ShownProof[]; ranges: readonly Range[] } = { proofs: [], ranges: [] }
  const rangeOf = (proof: ShownProof): Range | null => {
    const element = blockOf(editor, proof)
    if (!element) return null
    const ranges = known.get(element) ?? new Map<string, Range>()
    known.set(element, ranges)
    const key = `${String(proof.start)} ${String(proof.end)}`
    const old = ranges.get(key)
    if (old && isShown(old)) return old
    const range = rangeOfProof(editor, proof)
    if (range) ranges.set(key, range)
    return range
  }
  const mark = (proofs: readonly ShownProof[]) => {
    const ranges: Readonly<Record<Look, Range[]>> = { spelling: [], fix: [], suggest: [], house: [] }
    for (const proof of proofs.slice(0, mostMarks)) {
      const range = isLong(proof) ? null : rangeOf(proof)
      if (range) ranges[proof.rule === 'spelling' ? 'spelling' : proof.class].push(range)
    }
    for (const look of looks) CSS.highlights.set(`proof-${look}`, new Highlight(...ranges[look]))
    state.proofs = proofs
    state.ranges = Object.values(ranges).flat()
  }
  return {
    mark,
    mend: () => {
      if (!state.ranges.every(isShown)) mark(state.proofs)
    },
    clear: () => {
      for (const look of looks) CSS.highlights.delete(`proof-${look}`)
    },
  }
}

const isShown = (range: Range): boolean => range.startContainer.isConnected && !range.collapsed

/** A whole sentence is told in the panel: a line under all of it would hide the others. */
const isLong = ({ count }: ShownProof): boolean => count !== undefined

/** Null for a place in a field, one that the page does not show yet, and one whose letters have changed since. */
export function rangeOfProof(editor: ArticleEditor, proof: ShownProof): Range | null {
  const { block, start, end, text } = proof
  const element = blockOf(editor, proof)
  if (!block || !element || Node.string(element).slice(start, end) !== text || start === end) return null
  const place = rangeIn([element, block], start, end)
  return ReactEditor.hasRange(editor, place) ? ReactEditor.toDOMRange(editor, place) : null
}

function blockOf(editor: ArticleEditor, { block }: Pick<ShownProof, 'block'>): ArticleElement | null {
  if (!block || !Node.has(editor, block)) return null
  const element = Node.get(editor, block)
  return Element.isElement(element) && holdsText(element) ? element : null
}
