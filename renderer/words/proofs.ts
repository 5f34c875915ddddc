import type { proofExamples } from './proof-examples.ts'
import { proofsAr } from './proofs-ar.ts'
import { proofsEn } from './proofs-en.ts'
import { proofsFr } from './proofs-fr.ts'

/** What the interface says of the copy desk’s classes, and of each rule: its name, and why it is one. */
export type ProofSentences = {
  readonly class: Readonly<Record<'fix' | 'suggest' | 'house', string>>
  readonly rule: Readonly<
    Record<keyof typeof proofExamples, { readonly title: string; readonly why: string }>
  >
}

export const proofs = { ar: proofsAr, fr: proofsFr, en: proofsEn } as const
