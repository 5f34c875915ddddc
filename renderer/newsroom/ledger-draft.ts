import { joinVariants, splitVariants } from '../article/newsroom/ledger-rows.ts'
import type { LedgerEntry } from '../article/proofread/ledger.ts'
import { neatName } from '../article/proofread/match-names.ts'
import { foldText } from '../article/text/fold.ts'

/** A name while one edits it: its variants as they are typed, and a number that stays while everything else changes. */
export interface DraftName extends Omit<LedgerEntry, 'variants'> {
  readonly id: number
  readonly variants: string
}

export type DraftField = Exclude<keyof DraftName, 'id'>

/** Of the columns in one language; in the others the words of each cell decide. */
export const directions: Readonly<Partial<Record<DraftField, 'rtl' | 'ltr'>>> = {
  ar: 'rtl',
  fr: 'ltr',
  en: 'ltr',
}

export const draftOf = (ledger: readonly LedgerEntry[], first = 0): readonly DraftName[] =>
  ledger.map((name, index) => ({ ...name, id: first + index, variants: joinVariants(name.variants) }))

const entries = new WeakMap<DraftName, LedgerEntry>()

/** What a row says now. */
export function entryOf(row: DraftName): LedgerEntry {
  const known = entries.get(row)
  if (known) return known
  const { kind, ar, fr, en, variants, note } = row
  const entry = { kind, ar, fr, en, variants: splitVariants(variants), note }
  entries.set(row, entry)
  return entry
}

/** The ledger that rows make: those without a spelling are no names. */
export const ledgerOf = (rows: readonly DraftName[]): readonly LedgerEntry[] =>
  rows.flatMap((row) => neatName(entryOf(row)) ?? [])

const folded = new WeakMap<DraftName, string>()

/** Whether any field of a row has the letters that are looked for, whatever their harakat, hamza and capitals. */
export function hasLetters(row: DraftName, sought: string): boolean {
  const { ar, fr, en, variants, note } = row
  const text = folded.get(row) ?? foldText([ar, fr, en, variants, note].join('\n')).text
  folded.set(row, text)
  return text.includes(foldText(sought.trim()).text)
}
