import type { Proof } from './proof.ts'

/** In UTF-16 units; a long sentence is known by its beginning. */
const longest = 80

/** How a finding is written down that a person lets pass: the rule and the letters, `spelling:حموشي`. */
export const ignoredMark = ({ rule, text }: Pick<Proof, 'rule' | 'text'>): string =>
  `${rule}:${text.slice(0, longest)}`

/** The findings that are not on any of the lists. */
export function notIgnored<Each extends Pick<Proof, 'rule' | 'text'>>(
  proofs: readonly Each[],
  ...lists: readonly (readonly string[])[]
): readonly Each[] {
  const marks = new Set(lists.flat())
  return marks.size === 0 ? proofs : proofs.filter((proof) => !marks.has(ignoredMark(proof)))
}
