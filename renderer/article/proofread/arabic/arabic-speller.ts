import { bareWord } from './bare-word.ts'
import { isNameWithClitics } from './clitics.ts'
import { confused } from './confusions.ts'
import type { ArabicLexicon } from './lexicon.ts'
import { meantWord } from './meant-word.ts'
import { arabicSuggestions } from './suggestions.ts'

/** The Arabic half of a Speller. */
export interface ArabicSpeller {
  isWord(word: string): boolean
  suggest(word: string): readonly string[]
  meant(word: string, before: string, after: string): string | null
}

/**
 * Checks Arabic words over a dictionary and the newsroom’s names; harakat do not matter, and a
 * word that ends with tatweel is joined to what stands behind it: `الـ24`.
 */
export function arabicSpeller(lexicon: ArabicLexicon): ArabicSpeller {
  const isRight = (bare: string): boolean =>
    bare.length < 2 || lexicon.knows(bare) || isNameWithClitics(bare, lexicon.isName)
  return {
    isWord: (word) => word.endsWith('ـ') || isRight(bareWord(word)),
    suggest: (word) => {
      const bare = bareWord(word)
      const first = confused(bare, lexicon.confusions)
      // What is suggested must not be found again.
      const isMeant = (other: string) => isRight(other) && confused(other, lexicon.confusions) === null
      const others = arabicSuggestions(bare, isMeant, lexicon)
      return first === null ? others : [first, ...others.filter((other) => other !== first)].slice(0, 5)
    },
    meant: (word, before, after) => {
      const bare = bareWord(word)
      const meant = meantWord(bare, bareWord(before), bareWord(after), lexicon)
      return meant === bare ? null : meant
    },
  }
}
