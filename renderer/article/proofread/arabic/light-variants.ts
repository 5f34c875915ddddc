/** Another way to write a word, and how far it is from the first. */
export interface Variant {
  readonly word: string
  readonly cost: number
}

type Place = 'first' | 'middle' | 'last'

/** What a letter is most often written for, with the cost; an empty text leaves the letter out. */
const meantFor: Readonly<Record<Place, Readonly<Record<string, readonly (readonly [string, number])[]>>>> = {
  first: {
    ا: [
      ['أ', 0.4],
      ['إ', 0.45],
      ['آ', 0.8],
    ],
    أ: [
      ['إ', 0.5],
      ['ا', 0.6],
      ['آ', 0.7],
    ],
    إ: [
      ['ا', 0.4],
      ['أ', 0.5],
    ],
    آ: [
      ['أ', 0.6],
      ['ا', 0.7],
      ['إ', 1],
    ],
  },
  middle: {
    ا: [
      ['أ', 0.6],
      ['آ', 0.8],
      ['ئ', 1.6],
    ],
    أ: [
      ['ا', 0.8],
      ['آ', 0.9],
      ['ؤ', 0.8],
      ['ئ', 0.8],
      ['ء', 1],
    ],
    إ: [
      ['ا', 0.8],
      ['ئ', 0.9],
      ['أ', 0.9],
    ],
    آ: [
      ['أ', 0.8],
      ['ا', 0.9],
      ['ئا', 1.2],
    ],
    ؤ: [
      ['و', 0.9],
      ['ئ', 0.9],
      ['أ', 0.9],
      ['ء', 1],
    ],
    ئ: [
      ['ي', 0.9],
      ['أ', 0.9],
      ['ؤ', 0.9],
      ['ء', 0.9],
    ],
    ء: [
      ['ئ', 0.8],
      ['أ', 0.9],
      ['ؤ', 0.9],
    ],
    ى: [
      ['ي', 0.7],
      ['ئ', 0.7],
    ],
    ي: [['ئ', 0.9]],
    و: [['ؤ', 0.9]],
    ة: [
      ['ت', 1],
      ['ه', 1.2],
    ],
    ض: [['ظ', 1]],
    ظ: [['ض', 1]],
  },
  last: {
    ا: [
      ['أ', 0.9],
      ['ى', 1.2],
      ['اء', 1.2],
    ],
    ه: [['ة', 0.4]],
    ة: [
      ['ه', 0.6],
      ['ت', 1],
    ],
    ت: [['ة', 0.9]],
    ى: [
      ['ي', 0.4],
      ['ئ', 1],
      ['يء', 0.9],
    ],
    ي: [
      ['ى', 0.6],
      ['يء', 0.9],
      ['ئ', 1],
      ['', 1.4],
    ],
    و: [
      ['وا', 0.8],
      ['ؤ', 1],
    ],
    ء: [
      ['ئ', 0.9],
      ['أ', 0.9],
      ['', 1.2],
    ],
    ئ: [
      ['ء', 0.7],
      ['أ', 1],
    ],
    أ: [
      ['ء', 0.9],
      ['ا', 0.9],
      ['ئ', 1],
    ],
    ؤ: [
      ['ء', 0.9],
      ['و', 1],
    ],
    ض: [['ظ', 1]],
    ظ: [['ض', 1]],
  },
}

const mostCost = 2
const mostVariants = 200

/**
 * The ways to write a word that differ from it in hamza, ة and ه, ى and ي, ض and ظ alone, the nearest first. The letter behind
 * each of the joined letters at its start counts as a first letter, too.
 */
export function lightVariants(word: string, startsOfStem: ReadonlySet<number>): readonly Variant[] {
  let variants: readonly Variant[] = [{ word: '', cost: 0 }]
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index)
    const choices = [[letter, 0] as const, ...choicesAt(word, index, startsOfStem)]
    variants = variants
      .flatMap((variant) =>
        choices.map(([text, cost]) => ({ word: variant.word + text, cost: variant.cost + cost })),
      )
      .filter(({ cost }) => cost <= mostCost)
    if (variants.length > mostVariants)
      variants = [...variants].sort((one, other) => one.cost - other.cost).slice(0, mostVariants)
  }
  return variants.filter(({ cost }) => cost > 0).sort((one, other) => one.cost - other.cost)
}

function choicesAt(word: string, index: number, startsOfStem: ReadonlySet<number>) {
  const letter = word.charAt(index)
  if (index === word.length - 1 && index > 0) return meantFor.last[letter] ?? []
  return (startsOfStem.has(index) ? meantFor.first[letter] : undefined) ?? meantFor.middle[letter] ?? []
}
