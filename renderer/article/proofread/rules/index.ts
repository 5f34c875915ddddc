import type { ProofRule } from '../rule.ts'
import { doubledSpace } from './doubled-space.ts'
import { repeatedWord } from './repeated-word.ts'
import { spelling } from './spelling.ts'

/** Every rule of the copy desk. Where two find the same letters, the one that stands first has them. */
export const proofRules = [
  doubledSpace,
  repeatedWord,
  spelling,
] as const satisfies readonly ProofRule<string>[]

/** The name of each rule; its sentences are in renderer/words/proofs.ts. */
export type ProofRuleId = (typeof proofRules)[number]['id']
