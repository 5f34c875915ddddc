import type { LedgerEntry } from '../proofread/ledger.ts'
import { isSameName, matchNames } from '../proofread/match-names.ts'

/** A name that another ledger has, has not, or has otherwise. */
export type NameChange =
  | { readonly change: 'added' | 'removed'; readonly name: LedgerEntry }
  | { readonly change: 'replaced'; readonly name: LedgerEntry; readonly before: LedgerEntry }

/** What differs between two ledgers, in the order of the second; names that are gone come last. The order of names is no difference. */
export function compareLedgers(
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): readonly NameChange[] {
  const places = matchNames(after, before)
  const changed = after.flatMap((name, index): readonly NameChange[] => {
    const earlier = before[places[index] ?? -1]
    if (!earlier) return [{ change: 'added', name }]
    return isSameName(earlier, name) ? [] : [{ change: 'replaced', name, before: earlier }]
  })
  const kept = new Set(places)
  const gone = before.filter((_name, place) => !kept.has(place))
  return [...changed, ...gone.map((name) => ({ change: 'removed', name }) as const)]
}
