import { stemsOf } from './clitics.ts'

/** Words that dictionaries have and that yet stand for another, as `assets/dictionaries/ar/meant.txt` lists them. */
export interface Confusions {
  /** Whole words, with nothing joined to them. */
  readonly whole: ReadonlyMap<string, string>
  /** Words to which anything may be joined. */
  readonly stems: ReadonlyMap<string, string>
  /** Words that look like one of them and are right. */
  readonly right: ReadonlySet<string>
}

type Section = 'hamza' | 'ta' | 'maqsura' | 'ya' | 'whole' | 'right'

/** How the wrong word is made from the right one. */
const wrongOf: Readonly<Record<Exclude<Section, 'whole' | 'right'>, (right: string) => string>> = {
  hamza: (right) => right.replace(/[أإآ]/u, 'ا'),
  ta: (right) => right.replace(/ة$/u, 'ه'),
  maqsura: (right) => right.replace(/ى$/u, 'ي'),
  ya: (right) => right.replace(/ي$/u, 'ى'),
}

/** Reads the list: a section in brackets, then right words, or `wrong right` a line where the section is `whole`. */
export function readConfusions(text: string): Confusions {
  const [whole, stems] = [new Map<string, string>(), new Map<string, string>()]
  const right = new Set<string>()
  let section: Section = 'right'
  for (const line of text.split('\n')) {
    const words = line.replace(/#.*/u, '').trim().split(/\s+/u).filter(Boolean)
    const [first = ''] = words
    if (first.startsWith('[')) section = first.slice(1, -1) as Section
    else if (section === 'whole') whole.set(first, words.slice(1).join(' '))
    else if (section === 'right') for (const word of words) right.add(word)
    else {
      for (const word of words) {
        const wrong = wrongOf[section](word)
        const twice = wrong.replace(/ة$/u, 'ه')
        // `امام` is أمام before it is إمام: what is named first is likelier.
        if (!stems.has(wrong)) stems.set(wrong, word)
        if (!stems.has(twice)) stems.set(twice, word)
      }
    }
  }
  return { whole, stems, right }
}

/** What a word was meant to be by the list alone, whatever stands beside it, or null. */
export function confused(word: string, { whole, stems, right }: Confusions): string | null {
  if (right.has(word)) return null
  const meant = whole.get(word)
  if (meant !== undefined) return meant
  for (const { before, stem, behind } of stemsOf(word)) {
    const other = stems.get(stem)
    if (other !== undefined && mayJoin.test(before) && (behind === '' || mayTakePronoun(other)))
      return before + other + behind
  }
  return null
}

/** ك and س make too many other words: `كانت`, `كامل`, `ساهم`. */
const mayJoin = /^(?:[وف]?[بل]?|[وف]?[بك]?ال|[وف]?لل)$/u
const mayTakePronoun = (word: string): boolean => word.length > 3 && !/[ةىي]$/u.test(word)
