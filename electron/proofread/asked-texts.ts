import { languages } from '../../renderer/article/story.ts'
import { json, oneOf, text, unexpected } from '../arguments.ts'
import type { AskedText } from './proof-job.ts'

const mostTexts = 200_000
/** In UTF-16 units: an article is read by its paragraphs. */
const longest = 20_000_000

/** Reads the texts that a window asks the copy desk to read. */
export function askedTexts(given: unknown): readonly AskedText[] {
  if (!Array.isArray(given) || given.length > mostTexts)
    throw unexpected(`a list of at most ${String(mostTexts)} texts`, given)
  return given.map((each) => {
    const { text: letters, language, direction } = json(each)
    return {
      text: text(longest)(letters),
      language: oneOf(...languages)(language),
      direction: oneOf('rtl', 'ltr')(direction),
    }
  })
}
