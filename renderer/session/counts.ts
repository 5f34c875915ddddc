import type { Node } from 'slate'
import { bodyText } from '../article/article.ts'
import type { ArticleElement } from '../article/element.ts'
import { countCharacters, countWords } from '../article/text/words.ts'

export interface Counts {
  readonly words: number
  readonly characters: number
}

/** Blocks are never changed in place, so only the paragraph that is being written is counted anew. */
const counted = new WeakMap<Node, Counts>()

export function countBody(body: readonly ArticleElement[]): Counts {
  const counts = body.map(countBlock)
  return {
    words: counts.reduce((sum, { words }) => sum + words, 0),
    characters: counts.reduce((sum, { characters }) => sum + characters, 0),
  }
}

function countBlock(block: ArticleElement): Counts {
  const known = counted.get(block)
  if (known) return known
  const text = bodyText([block])
  const counts = { words: countWords(text), characters: countCharacters(text) }
  counted.set(block, counts)
  return counts
}
