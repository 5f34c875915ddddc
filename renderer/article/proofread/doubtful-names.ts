import type { LedgerEntry } from './ledger.ts'
import { calledBy, nameLanguages } from './match-names.ts'

/** What a newsroom may want to look at in a name of its ledger; nothing is changed by itself. */
export interface NameDoubt {
  readonly kind: 'twice' | 'variant-agreed' | 'variant-own' | 'no-spelling'
  readonly spelling: string
  /** What the other name is called by, or empty. */
  readonly other: string
}

/** The doubts of each name of a ledger, by its place; names without any are not there. */
export function doubtfulNames(ledger: readonly LedgerEntry[]): ReadonlyMap<number, readonly NameDoubt[]> {
  const byLanguage = nameLanguages.map((language) => placesOf(ledger.map((name) => [name[language]])))
  const agreed = placesOf(ledger.map((name) => nameLanguages.map((language) => name[language])))
  const doubts = ledger.map((name, place): readonly NameDoubt[] => {
    const spellings = nameLanguages.map((language) => name[language].trim())
    if (spellings.every((spelling) => spelling === '')) {
      const isBlank = [name.note, ...name.variants].every((text) => text.trim() === '')
      return isBlank ? [] : [{ kind: 'no-spelling', spelling: '', other: '' }]
    }
    const called = (other: number | undefined) => calledBy(ledger[other ?? -1] ?? name)
    const twice = spellings.flatMap((spelling, index): readonly NameDoubt[] => {
      const other = byLanguage[index]?.get(keyOf(spelling))?.find((each) => each !== place)
      return other === undefined ? [] : [{ kind: 'twice', spelling, other: called(other) }]
    })
    const wrong = name.variants.flatMap((variant): readonly NameDoubt[] => {
      if (spellings.includes(variant.trim())) return [{ kind: 'variant-own', spelling: variant, other: '' }]
      const other = agreed.get(keyOf(variant))?.find((each) => each !== place)
      return other === undefined ? [] : [{ kind: 'variant-agreed', spelling: variant, other: called(other) }]
    })
    const isKnown = (doubt: NameDoubt, index: number) =>
      twice.findIndex(({ spelling, other }) => spelling === doubt.spelling && other === doubt.other) === index
    return [...twice.filter(isKnown), ...wrong]
  })
  return new Map(Array.from(doubts.entries()).filter(([, list]) => list.length > 0))
}

/** Where each spelling stands; capitals are no difference. */
function placesOf(spellings: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, list] of spellings.entries())
    for (const spelling of list) {
      const key = keyOf(spelling)
      if (key === '') continue
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  return places
}

const keyOf = (spelling: string) => spelling.trim().toLowerCase()
