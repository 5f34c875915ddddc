import type { Variant } from './light-variants.ts'

/** The letters of the Arabic layout of a PC (the 101 keys of Windows), a row a line; ؤ ء ئ ى ة and لا stand where they are typed. */
const rows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرxىةوزظ']
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىئؤ'
const vowels = new Set('اوي')
/** Letters that the eye or the ear takes for each other. */
const alike = ['بتثني', 'جحخ', 'دذ', 'رز', 'سشصث', 'صض', 'طظت', 'عغ', 'فق', 'كق', 'ذزظ', 'هح', 'قغ', 'ضد']

/**
 * The words that are one slip from this one: another letter, two in the wrong order, one too many, one too few. Of the
 * thousand that there are, those that `keep` names.
 */
export function oneSlip(word: string, keep: (word: string) => boolean): readonly Variant[] {
  const found = new Map<string, number>()
  const add = (made: string, cost: number) => {
    const known = found.get(made)
    if (known !== undefined) found.set(made, Math.min(cost, known))
    else if (made !== word && made.length > 1 && keep(made)) found.set(made, cost)
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    if (letter !== '') {
      const isDoubled = letter === word.charAt(at - 1) || letter === word.charAt(at + 1)
      add(before + behind, isDoubled ? 1.3 : isNeighbour(letter, word.charAt(at + 1)) ? 2 : 2.4)
      if (behind !== '') add(before + behind.charAt(0) + letter + behind.slice(1), 1.6)
      for (const other of letters) add(before + other + behind, costOf(letter, other))
    }
    const beside = letter + word.charAt(at - 1)
    for (const other of letters) add(before + other + word.slice(at), costOfMissing(other, before, beside))
  }
  return Array.from(found, ([made, cost]) => ({ word: made, cost }))
}

function costOfMissing(letter: string, before: string, beside: string): number {
  if (before === 'ا' && letter === 'ل') return 0.8
  if (beside.includes(letter)) return 1.4
  return vowels.has(letter) ? 1.5 : before === '' ? 2.6 : 2
}

const costOf = (letter: string, other: string): number =>
  isNeighbour(letter, other)
    ? 1.7
    : alike.some((set) => set.includes(letter) && set.includes(other))
      ? 1.8
      : 2.6

const isNeighbour = (letter: string, other: string): boolean => neighbours.get(letter)?.has(other) ?? false

/** The keys of a row lie a third of a key behind those of the row above it. */
const neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.flatMap((row, line) =>
    Array.from(row, (letter, column) => [
      letter,
      new Set(
        [
          row[column - 1],
          row[column + 1],
          rows[line - 1]?.[column],
          rows[line - 1]?.[column + 1],
          rows[line + 1]?.[column],
          rows[line + 1]?.[column - 1],
        ].filter((other) => other !== undefined),
      ),
    ]),
  ),
)
