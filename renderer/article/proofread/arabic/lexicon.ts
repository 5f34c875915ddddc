import type { Confusions } from './confusions.ts'

/** What the Arabic speller asks of its dictionaries; words are bare (see bare-word.ts). */
export interface ArabicLexicon {
  /** Whether the large dictionary has a word, with all that may be joined to it. */
  readonly knows: (word: string) => boolean
  /** Whether the newsroom or the writer has a word, with nothing joined to it. */
  readonly isName: (word: string) => boolean
  /** Whether a word is often seen; it may be wrong all the same. */
  readonly isCommon: (word: string) => boolean
  /** What the large dictionary itself would suggest: slow, and seldom the right hamza first. */
  readonly likeness: (word: string) => readonly string[]
  readonly confusions: Confusions
}
