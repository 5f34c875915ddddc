import type { LedgerEntry } from './ledger.ts'

/** Spellings by their first word; an agreed one is there, too, so that no variant is found inside of it. */
export interface AgreedNames {
  readonly byFirst: ReadonlyMap<string, readonly Spelling[]>
}

export interface Spelling {
  /** Folded, in their order. */
  readonly words: readonly string[]
  /** As it is in the ledger. */
  readonly text: string
  /** null where the spelling is agreed in one of the languages. */
  readonly entry: LedgerEntry | null
}

const known = new WeakMap<readonly LedgerEntry[], AgreedNames>()

/** A ledger made ready for looking names up; once for each ledger. */
export function agreedNames(ledger: readonly LedgerEntry[]): AgreedNames {
  const found = known.get(ledger) ?? compile(ledger)
  known.set(ledger, found)
  return found
}

function compile(ledger: readonly LedgerEntry[]): AgreedNames {
  const byFirst = new Map<string, Spelling[]>()
  const add = (text: string, entry: LedgerEntry | null) => {
    const words = wordsIn(text).map(({ word }) => foldName(word))
    const [first] = words
    if (first === undefined) return
    const there = byFirst.get(first)
    if (there) there.push({ words, text, entry })
    else byFirst.set(first, [{ words, text, entry }])
  }
  for (const entry of ledger) {
    for (const text of [entry.ar, entry.fr, entry.en]) add(text, null)
    for (const text of entry.variants) add(text, entry)
  }
  for (const spellings of byFirst.values())
    spellings.sort((one, other) => other.words.length - one.words.length)
  return { byFirst }
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}ـ]*/gu

/** The words of a name or a text, by UTF-16 offsets. */
export const wordsIn = (text: string) =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: found,
    start: index,
    end: index + found.length,
  }))

/** A word as names are compared: without harakat, tatweel and capitals. */
export const foldName = (name: string): string => name.replace(/[\u064b-\u0652\u0670ـ]/g, '').toLowerCase()
