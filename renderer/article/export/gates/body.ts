import { Node } from 'slate'
import { countWords } from '../../text/words.ts'
import { gate } from './gate.ts'

/** In words: more is a wall of letters on a phone. */
const longestParagraph = 150

/** A story has something to read, in paragraphs that are read. */
export const body = gate({
  id: 'body',
  rules: { 'body-empty': 'gate', 'paragraph-too-long': 'advice' },
  article: ({ article }) =>
    article.body.some(
      (block) => Node.string(block).trim() !== '' || block.type === 'image' || block.type === 'embed',
    )
      ? []
      : [{ rule: 'body-empty', block: [0] }],
  element: (element) => {
    if (element.type !== 'paragraph') return []
    const text = Node.string(element)
    const count = text.length > longestParagraph * 2 ? countWords(text) : 0
    return count > longestParagraph
      ? [{ rule: 'paragraph-too-long', text: openingOf(text), count, limit: longestParagraph }]
      : []
  },
})

const openingOf = (text: string) => text.trim().split(/\s+/).slice(0, 5).join(' ')
