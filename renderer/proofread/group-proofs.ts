import { type ProofClass, proofClasses } from '../article/proofread/rule.ts'
import type { ProofRuleId } from '../article/proofread/rules/index.ts'
import type { ShownProof } from './watch-proofs.ts'

/** The same letters, found again and again, with the same first replacement. */
export interface ProofEntry {
  readonly key: string
  /** At least one, in the order of the page. */
  readonly proofs: readonly ShownProof[]
  readonly first: ShownProof
}

/** What one rule has found. */
export interface ProofGroup {
  readonly rule: ProofRuleId
  readonly class: ProofClass
  readonly entries: readonly ProofEntry[]
  readonly count: number
}

/** The findings by their rules, the safe ones first, else as they stand on the page. */
export function groupProofs(proofs: readonly ShownProof[]): readonly ProofGroup[] {
  const groups = grouped(proofs, ({ rule }) => rule)
  return [...groups]
    .map(([rule, found]): ProofGroup => {
      const [first] = found
      return { rule, class: first?.class ?? 'suggest', entries: entriesOf(found), count: found.length }
    })
    .toSorted((one, other) => proofClasses.indexOf(one.class) - proofClasses.indexOf(other.class))
}

function entriesOf(proofs: readonly ShownProof[]): readonly ProofEntry[] {
  const entries = grouped(proofs, entryKey)
  return [...entries].flatMap(([key, found]) => {
    const [first] = found
    return first ? [{ key, proofs: found, first }] : []
  })
}

function grouped<Key, Each>(
  all: readonly Each[],
  keyOf: (each: Each) => Key,
): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return groups
}

/** Signs and spaces are told apart by what stands round them, words by themselves. */
const entryKey = (proof: ShownProof): string =>
  isWord(proof)
    ? `${proof.text}\n${proof.replacements[0] ?? ''}`
    : `${String(proof.block)} ${String(proof.field)} ${String(proof.start)} ${proof.rule}`

/** Whether a finding is of a word by itself, and not of the signs and spaces between words. */
export const isWord = ({ text }: Pick<ShownProof, 'text'>): boolean =>
  /^\p{L}[\p{L}\p{M}\u0640'’]*$/u.test(text)
