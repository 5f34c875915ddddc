import type { Language } from '../element.ts'
import type { Speller } from './speller.ts'

const most = 5

/** What a word was meant to be, the likeliest first, or null where it is right. Empty where it is wrong and nothing is near. */
export function judgeWord(
  speller: Speller,
  word: string,
  language: Language,
  before: string,
  after: string,
): readonly string[] | null {
  const meant = speller.meant(word, language, before, after)
  if (speller.isWord(word, language)) return meant === null ? null : [meant]
  const others = speller.suggest(word, language)
  return meant === null ? others : [meant, ...others.filter((other) => other !== meant)].slice(0, most)
}
