import type { LedgerEntry } from '../proofread/ledger.ts'
import { isSameName, matchNames, neatName } from '../proofread/match-names.ts'
import type { NameRow } from './ledger-rows.ts'

export interface JoinedLedger {
  readonly ledger: readonly LedgerEntry[]
  readonly added: readonly { readonly line: number; readonly name: LedgerEntry }[]
  readonly replaced: readonly {
    readonly line: number
    readonly name: LedgerEntry
    readonly before: LedgerEntry
  }[]
  /** How many rows say what is there already. */
  readonly same: number
}

/** A ledger with the names of a table: a name that is there already is changed, any other is added behind, none goes. */
export function joinNames(ledger: readonly LedgerEntry[], rows: readonly NameRow[]): JoinedLedger {
  const said = rows.flatMap(({ line, fields }) => {
    const name = neatName({ ...nothingKnown, ...fields })
    return name === null ? [] : [{ line, fields, name }]
  })
  const places = matchNames(
    said.map(({ name }) => name),
    ledger,
  )
  const joined = [...ledger]
  const added: { line: number; name: LedgerEntry }[] = []
  const replaced: { line: number; name: LedgerEntry; before: LedgerEntry }[] = []
  for (const [index, { line, fields, name }] of said.entries()) {
    const place = places[index] ?? null
    const before = place === null ? undefined : ledger[place]
    if (place === null || before === undefined) {
      if (added.some((other) => isSameName(other.name, name))) continue
      added.push({ line, name })
      continue
    }
    const after = neatName({ ...before, ...fields }) ?? before
    if (isSameName(before, after)) continue
    joined[place] = after
    replaced.push({ line, name: after, before })
  }
  return {
    ledger: [...joined, ...added.map(({ name }) => name)],
    added,
    replaced,
    same: rows.length - added.length - replaced.length,
  }
}

const nothingKnown: LedgerEntry = { kind: 'other', ar: '', fr: '', en: '', variants: [], note: '' }
