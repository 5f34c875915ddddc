import { accentVariants } from './accents.ts'
import { isOneEditAway } from './one-edit.ts'
import { plainLetters } from './plain-letters.ts'

/** What a Latin speller asks of a dictionary; words have straight apostrophes. */
export interface LatinLexicon {
  readonly knows: (word: string) => boolean
  /** Whether the newsroom or the writer has a word, as written or in small letters. */
  readonly isName: (word: string) => boolean
  /** What the newsroom or the writer has with the letters of a word in small letters, or one letter away from it. */
  readonly namesNear: (word: string) => readonly string[]
  readonly likeness: (word: string) => readonly string[]
}

/** The French or English half of a Speller. */
export interface LatinSpeller {
  isWord(word: string): boolean
  suggest(word: string): readonly string[]
}

/** What may be joined to a word with an apostrophe, before it in French and behind it in English. */
const joined = {
  fr: /^(?:l|d|j|m|t|s|c|ç|n|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr)'(?=.)/iu,
  en: /(?<=.)(?:'s|(?<=s)'|'d|'ll|'ve|'re)$/iu,
} as const

const most = 5

/** Checks words of French or English; the elided article and the possessive are no part of a word. */
export function latinSpeller(language: 'fr' | 'en', lexicon: LatinLexicon): LatinSpeller {
  const bare = (word: string) =>
    word
      .normalize('NFC')
      .replace(/[’ʼ]/gu, "'")
      .replace(/\p{Cf}/gu, '')
  const has = (word: string) => word.length < 2 || lexicon.isName(word) || lexicon.knows(word)
  const isRight = (word: string): boolean =>
    has(word) || isAcronym(word) || (joined[language].test(word) && has(word.replace(joined[language], '')))
  return {
    isWord: (word) => isRight(bare(word)),
    suggest: (word) => {
      const plain = bare(word)
      const clitic = joined[language].exec(plain)?.[0] ?? ''
      const stem = plain.replace(joined[language], '')
      const around = (other: string) => (language === 'fr' ? clitic + other : other + clitic)
      const signs = word.includes('’')
        ? (other: string) => other.replaceAll("'", '’')
        : (other: string) => other
      const accents = language === 'fr' ? accentVariants(stem).filter(lexicon.knows) : []
      const words = accents.length > 0 ? accents : lexicon.likeness(stem)
      // A dictionary does not know what is near to the names of a desk.
      const names = lexicon.namesNear(stem.toLowerCase()).map((name) => startedAs(stem, name))
      const isSame = (other: string) => plainLetters(other) === plainLetters(stem)
      const isNear = (other: string) =>
        !/[\s-]/u.test(other) && isOneEditAway(stem.toLowerCase(), other.toLowerCase())
      const first = [...words, ...names].filter(isSame)
      return [...new Set([...first, ...words.filter(isNear).slice(0, 2), ...names, ...words])]
        .map((other) => signs(around(other)))
        .slice(0, most)
    },
  }
}

/** `ONU`, `PJD`, `RAMED`; a word of capitals cannot be told from one. */
const isAcronym = (word: string): boolean => /^[\p{Lu}]{2,}s?$/u.test(word)

const startedAs = (word: string, name: string): string =>
  /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name
