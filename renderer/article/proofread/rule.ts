import type { TextEdit } from '../text/text-tool.ts'
import type { HouseStyle } from './house-style.ts'
import type { LedgerEntry } from './ledger.ts'
import type { ProofText } from './proof-text.ts'
import type { Speller } from './speller.ts'

/** `fix`: safe, one key for all. `suggest`: the writer decides. `house`: a newsroom’s choice. */
export const proofClasses = ['fix', 'suggest', 'house'] as const
export type ProofClass = (typeof proofClasses)[number]

/** What the rules know beside the text. */
export interface ProofDesk {
  readonly style: HouseStyle
  readonly ledger: readonly LedgerEntry[]
  /** null where no dictionary is at hand. */
  readonly speller: Speller | null
}

/**
 * What a rule finds, in UTF-16 units of the text. Either the `edits` that put it right, none over another and all inside of
 * it, or `replacements` of the whole of it, the likeliest first, none where only its writer knows.
 */
export type ProofFound = {
  readonly start: number
  readonly end: number
  /** How many words it has, and how many it may have. */
  readonly count?: number
  readonly limit?: number
} & (
  | { readonly edits: readonly TextEdit[]; readonly replacements?: undefined }
  | { readonly replacements: readonly string[]; readonly edits?: undefined }
)

/** One thing that the copy desk looks for. */
export interface ProofRule<Id extends string> {
  readonly id: Id
  readonly class: ProofClass
  /** It judges a stretch as a whole, and hides no finding inside of it. */
  readonly wide?: true
  look(text: ProofText, desk: ProofDesk): readonly ProofFound[]
}

export const proofRule = <const Id extends string>(rule: ProofRule<Id>): ProofRule<Id> => rule
