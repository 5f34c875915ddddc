import type { LedgerEntry } from './ledger.ts'

export const nameLanguages = ['ar', 'fr', 'en'] as const

/**
 * For each name of one ledger the place of the same name in another, or null: the one that is equal in all three spellings,
 * else the one with most spellings (then the kind) in common. No name of the other is answered twice.
 */
export function matchNames(
  names: readonly LedgerEntry[],
  others: readonly LedgerEntry[],
): readonly (number | null)[] {
  const alike = placesBy(others, (other) => [wholeOf(other)])
  const bySpelling = placesBy(others, spellingsOf)
  const taken = new Set<number>()
  const take = (place: number | null) => {
    if (place !== null) taken.add(place)
    return place
  }
  const isFree = (place: number) => !taken.has(place)
  // Namesakes must not take each other's place: what is wholly alike goes first.
  const first = names.map((name) => {
    const places = (alike.get(wholeOf(name)) ?? []).filter(isFree)
    return take(places.find((place) => others[place]?.kind === name.kind) ?? places[0] ?? null)
  })
  return names.map((name, index) => {
    const found = first[index] ?? null
    if (found !== null) return found
    const places = spellingsOf(name).flatMap((spelling) => bySpelling.get(spelling) ?? [])
    return take(nearest(name, others, places.filter(isFree)))
  })
}

function placesBy(
  names: readonly LedgerEntry[],
  keysOf: (name: LedgerEntry) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, name] of names.entries())
    for (const key of keysOf(name)) {
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  return places
}

function nearest(
  name: LedgerEntry,
  others: readonly LedgerEntry[],
  places: readonly number[],
): number | null {
  const scored = places.map((place) => {
    const other = others[place]
    const alike = nameLanguages.filter((language) => name[language] === other?.[language]).length
    return { place, score: alike + (name.kind === other?.kind ? 0.5 : 0) }
  })
  const most = Math.max(...scored.map(({ score }) => score))
  return scored.find(({ score }) => score === most)?.place ?? null
}

const wholeOf = ({ ar, fr, en }: LedgerEntry): string => [ar, fr, en].join('\n')
const spellingsOf = (name: LedgerEntry): readonly string[] =>
  nameLanguages.filter((language) => name[language] !== '').map((language) => `${language} ${name[language]}`)

/** Whether two names hold the same in every field. */
export const isSameName = (one: LedgerEntry, other: LedgerEntry): boolean =>
  one.kind === other.kind &&
  one.note === other.note &&
  nameLanguages.every((language) => one[language] === other[language]) &&
  one.variants.length === other.variants.length &&
  one.variants.every((variant, index) => variant === other.variants[index])

/** A name as it is kept: trimmed, and each variant once; null where no spelling is agreed. */
export function neatName({ kind, ar, fr, en, variants, note }: LedgerEntry): LedgerEntry | null {
  const agreed = { ar: neat(ar), fr: neat(fr), en: neat(en) }
  if (nameLanguages.every((language) => agreed[language] === '')) return null
  const others = [...new Set(variants.map(neat))].filter((variant) => variant !== '')
  return { kind, ...agreed, variants: others, note: note.trim() }
}

const neat = (spelling: string) => spelling.replace(/[\s\ufeff]+/g, ' ').trim()

/** What a list of names calls a name by: its first agreed spelling. */
export const calledBy = ({ ar, fr, en }: LedgerEntry): string => ar || fr || en
