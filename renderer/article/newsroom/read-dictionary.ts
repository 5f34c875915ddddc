import { describe, type ReadProblem } from '../read-properties.ts'

/** The words that a newsroom counts as right, from unknown JSON; what is wrong goes to `problems`. */
export function readDictionary(raw: unknown, problems: ReadProblem[]): readonly string[] {
  if (!Array.isArray(raw)) {
    problems.push({ at: 'dictionary', found: describe(raw), expected: 'a list of words' })
    return []
  }
  return raw.flatMap((word: unknown, index) => {
    if (typeof word === 'string' && /^\S+$/.test(word)) return [word.toWellFormed()]
    problems.push({ at: `dictionary.${String(index)}`, found: describe(word), expected: 'a word' })
    return []
  })
}

/** The words in what was typed or is in a text file, each once, in its order: words are parted by lines or any white space. */
export const wordsIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s\ufeff]+/).filter((word) => word !== '')),
]
