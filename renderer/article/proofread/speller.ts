import type { Language } from '../element.ts'

/** What knows words; which dictionaries stand behind it is the desk’s business. */
export interface Speller {
  /** Whether a word, without what stands round it, is right in a language. */
  isWord(word: string, language: Language): boolean
  /** What a wrong word may have been meant to be, the likeliest first; at most five. */
  suggest(word: string, language: Language): readonly string[]
  /**
   * A word that is written right where most likely another was meant (`الى` for `إلى`): that other, or null. `before` and
   * `after` are the words beside it, or empty.
   */
  meant(word: string, language: Language, before: string, after: string): string | null
}
