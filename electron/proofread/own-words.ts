import type { Language } from '../../renderer/article/element.ts'
import { bareWord } from '../../renderer/article/proofread/arabic/bare-word.ts'
import { isOneEditAway } from '../../renderer/article/proofread/latin/one-edit.ts'
import { plainLetters } from '../../renderer/article/proofread/latin/plain-letters.ts'

/** The words that a newsroom and a writer have of their own. */
export interface OwnWords {
  add(words: readonly string[], language: Language | null): void
  has(word: string, language: Language): boolean
  /** Those that have the letters of a word, whatever their capitals and accents, and those that are one letter away from it. */
  near(word: string, language: 'fr' | 'en'): readonly string[]
  /** Whether the word by itself was added, and not as a part of a name. */
  isEntry(word: string, language: Language): boolean
  forget(): void
}

/** An entry of several words, as `الدار البيضاء`, is each of them. */
export function ownWords(): OwnWords {
  const kept = { ar: new Set<string>(), fr: new Set<string>(), en: new Set<string>() }
  const plain = new Map<string, string>()
  const plainOf = (name: string) => {
    const known = plain.get(name) ?? plainLetters(name)
    plain.set(name, known)
    return known
  }
  const entries = { ar: new Set<string>(), fr: new Set<string>(), en: new Set<string>() }
  const put = (entry: string, language: Language) => {
    const words = wordsOf(entry, language)
    for (const word of words) if (word.length > 1) kept[language].add(word)
    const [only] = words
    if (words.length === 1 && only) entries[language].add(only)
  }
  return {
    add: (words, language) => {
      for (const entry of words) {
        if (language !== null) put(entry, language)
        else for (const each of ['ar', 'fr', 'en'] as const) put(entry, each)
      }
    },
    has: (word, language) =>
      kept[language].has(word) || (language !== 'ar' && kept[language].has(word.toLowerCase())),
    near: (word, language) => {
      if (word.length < 4) return []
      const letters = plainLetters(word)
      return [...kept[language]].filter(
        (each) => plainOf(each) === letters || isOneEditAway(word, each.toLowerCase()),
      )
    },
    isEntry: (word, language) => entries[language].has(language === 'ar' ? bareWord(word) : word),
    forget: () => {
      for (const words of [...Object.values(kept), ...Object.values(entries)]) words.clear()
    },
  }
}

const wordsOf = (entry: string, language: Language): readonly string[] =>
  entry.split(/[\s\u2010-\u2015-]+/u).map((word) => (language === 'ar' ? bareWord(word) : straight(word)))

const straight = (word: string) => word.normalize('NFC').replace(/[’ʼ]/gu, "'")
