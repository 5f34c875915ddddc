import { useMemo } from 'react'
import type { Language } from '../article/element.ts'
import { indexNames } from '../article/proofread/complete-name.ts'
import type { LedgerEntry } from '../article/proofread/ledger.ts'
import { useWords } from '../kit/words.tsx'
import type { NameBook } from './complete-names.ts'

/** The names of a ledger as they are offered while one writes, made ready once for each ledger; null where it has none. */
export function useNameBook(ledger: readonly LedgerEntry[], language: Language): NameBook | null {
  const hint = useWords().ledger.complete
  const index = useMemo(() => indexNames(ledger), [ledger])
  return useMemo(() => index && { index, language, hint }, [index, language, hint])
}
