import type { Proof } from './proof.ts'

/** In UTF-16 units; a long sentence is known by its beginning. */
const longest = 80
/** So many on each side of signs and spaces: one comma that is let pass is not every comma. */
const context = 12

type Known = Pick<Proof, 'rule' | 'start' | 'end' | 'text' | 'of'>

/**
 * How a finding is written down that a person lets pass: the rule and the letters, `spelling:حموشي`; signs with what stands round
 * them, `space-before-mark:الخليجية⟨ ⟩، في سياق`.
 */
export function ignoredMark({ rule, start, end, text, of }: Known): string {
  const letters = /\p{L}/u.test(text)
    ? text.slice(0, longest)
    : `${of.slice(Math.max(0, start - context), start)}⟨${text}⟩${of.slice(end, end + context)}`
  return `${rule}:${letters.toWellFormed()}`
}

/** The findings that are not on any of the lists. */
export function notIgnored<Each extends Known>(
  proofs: readonly Each[],
  ...lists: readonly (readonly string[])[]
): readonly Each[] {
  const marks = new Set(lists.flat())
  return marks.size === 0 ? proofs : proofs.filter((proof) => !marks.has(ignoredMark(proof)))
}
