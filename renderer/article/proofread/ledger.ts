/** What a name is the name of. */
export const nameKinds = ['person', 'place', 'body', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/** A name as a newsroom has agreed to write it; a spelling that is not agreed is empty. */
export interface LedgerEntry {
  readonly kind: NameKind
  readonly ar: string
  readonly fr: string
  readonly en: string
  /** Spellings in any of the three languages that are not to be used. */
  readonly variants: readonly string[]
  readonly note: string
}
