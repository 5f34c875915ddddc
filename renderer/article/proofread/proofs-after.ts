import type { TextEdit } from '../text/text-tool.ts'
import { changeText } from './change-text.ts'
import type { Proof } from './proof.ts'

/** Findings as they stand once the edits of some are made: those are gone, what stood behind them has moved. */
export function proofsAfter<Each extends Proof>(
  proofs: readonly Each[],
  made: readonly Proof[],
): readonly Each[] {
  return proofs.flatMap((proof) => {
    const edits = made.filter((other) => isInSameText(proof, other)).flatMap((other) => other.edits)
    const isTouched = edits.some(
      ({ start, end }) => start < proof.end && proof.start < Math.max(end, start + 1),
    )
    if (isTouched) return []
    const by = edits.filter(({ start }) => start < proof.start).reduce((sum, edit) => sum + growth(edit), 0)
    return edits.length === 0 ? [proof] : [moved(proof, by, changeText(proof.of, edits))]
  })
}

const isInSameText = (one: Proof, other: Proof): boolean =>
  one.field === other.field && String(one.block) === String(other.block)

const growth = ({ start, end, text }: TextEdit): number => text.length - (end - start)

const moved = <Each extends Proof>(proof: Each, by: number, of: string): Each => ({
  ...proof,
  of,
  start: proof.start + by,
  end: proof.end + by,
  edits: proof.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
})
