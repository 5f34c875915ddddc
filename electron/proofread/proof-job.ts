import type { Language } from '../../renderer/article/element.ts'
import type { Voice } from '../../renderer/article/proofread/proof-text.ts'
import type { TextProof } from '../../renderer/article/proofread/proofread.ts'
import type { ProofDesk } from '../../renderer/article/proofread/rule.ts'

/** Words that count as right; null: in every language. */
export interface KnownWords {
  readonly words: readonly string[]
  readonly language: Language | null
}

/** What a newsroom and its journalist add to what the rules know, as plain data. */
export interface ProofSettings extends Omit<ProofDesk, 'speller'> {
  readonly known: readonly KnownWords[]
}

/** A text to be read, and what it is read as. */
export interface AskedText extends Voice {
  readonly text: string
}

/** What the thread is told, or asked; it answers the findings of each text, in their order. */
export type ProofJob =
  | { readonly settings: ProofSettings }
  | { readonly number: number; readonly texts: readonly AskedText[] }

export interface ProofAnswer {
  readonly number: number
  readonly proofs: readonly (readonly TextProof[])[]
}
