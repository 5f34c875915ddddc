import { type JoinedLedger, joinNames } from '../article/newsroom/join-names.ts'
import { joinVariants, type NameRow, splitVariants } from '../article/newsroom/ledger-rows.ts'
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

/**
 * Rows with the names that a file brings: every row keeps its place and its number, also one that is no name yet, and new names
 * come behind, with numbers from `first` on.
 */
export function joinDraft(
  rows: readonly DraftName[],
  names: readonly NameRow[],
  first: number,
): { readonly rows: readonly DraftName[]; readonly joined: JoinedLedger } {
  const before = ledgerOf(rows)
  const joined = joinNames(before, names)
  const state = { place: 0 }
  const kept = rows.map((row) => {
    if (neatName(entryOf(row)) === null) return row
    const [known, name] = [before[state.place], joined.ledger[state.place]]
    state.place += 1
    const [changed] = name && name !== known ? draftOf([name], row.id) : []
    return changed ?? row
  })
  return { rows: [...kept, ...draftOf(joined.ledger.slice(before.length), first)], joined }
}

const folded = new WeakMap<DraftName, string>()

/** Whether any field of a row has the letters that are looked for, whatever their harakat, hamza and capitals. */
export function hasLetters(row: DraftName, sought: string): boolean {
  const { ar, fr, en, variants, note } = row
  const text = folded.get(row) ?? foldText([ar, fr, en, variants, note].join('\n')).text
  folded.set(row, text)
  return text.includes(foldText(sought.trim()).text)
}
