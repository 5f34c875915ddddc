import type { ProofRuleId } from '../article/proofread/rules/index.ts'
import { proofExamples, type Words } from '../words/index.ts'

/** A rule of the copy desk as a person reads it: its name, why it is one, and a text before and after. */
export interface ProofWords {
  readonly title: string
  /** May hold {count} and {limit}. */
  readonly why: string
  readonly example: readonly [wrong: string, right: string]
}

/** The words of a rule; one without words does not compile. */
export const proofWords = (words: Words, rule: ProofRuleId): ProofWords => ({
  ...words.proof.rule[rule],
  example: proofExamples[rule],
})
