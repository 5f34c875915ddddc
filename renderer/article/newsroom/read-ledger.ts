import { type LedgerEntry, nameKinds } from '../proofread/ledger.ts'
import { oneOf, type Property, type PropertyTable, text } from '../property.ts'
import { describe, isRecord, type ReadProblem, readProperties } from '../read-properties.ts'

const variants: Property<readonly string[]> = {
  expected: 'a list of texts',
  absent: [],
  accepts: (raw): raw is readonly string[] =>
    Array.isArray(raw) && raw.every((each) => typeof each === 'string'),
}

/** Every field of a name with its check, in the order in which they are written. */
export const ledgerFields: PropertyTable<LedgerEntry> = {
  kind: { ...oneOf(...nameKinds), absent: 'other' },
  ar: text(''),
  fr: text(''),
  en: text(''),
  variants,
  note: text(''),
}

/** The names of a ledger from unknown JSON; what is wrong goes to `problems`, and the answer is then of no use. */
export function readLedger(raw: unknown, problems: ReadProblem[]): readonly LedgerEntry[] {
  if (!Array.isArray(raw)) {
    problems.push({ at: 'ledger', found: describe(raw), expected: 'a list of names' })
    return []
  }
  return raw.map((each: unknown, index) => readEntry(each, `ledger.${String(index)}`, problems))
}

function readEntry(raw: unknown, at: string, problems: ReadProblem[]): LedgerEntry {
  if (!isRecord(raw)) problems.push({ at, found: describe(raw), expected: 'a name' })
  // The table has just checked every field.
  const entry = readProperties(ledgerFields, isRecord(raw) ? raw : {}, at, problems) as unknown as LedgerEntry
  if (isRecord(raw) && [entry.ar, entry.fr, entry.en].every((agreed) => agreed === ''))
    problems.push({ at, found: 'no agreed spelling', expected: 'a name' })
  return entry
}
