import type { Descendant } from 'slate'
import { articleFrom, type ImportOutcome } from './import-outcome.ts'
import { plainLines } from './invisible.ts'
import { paragraphsIn } from './paragraphs-in.ts'
import { recogniseStory, type StoryOptions } from './recognise-story.ts'
import { textBlocks } from './text-blocks.ts'

/**
 * A plain text as an article: its paragraphs and lists, its headline, sign-off and other fields recognised. Letters and
 * signs stay as they are; only line ends go, and characters that nobody sees.
 */
export function importText(source: string, options: StoryOptions = {}): ImportOutcome {
  return articleFrom(recogniseStory(textBlocks(paragraphsIn(source)), {}, 'text', options))
}

/** Pasted plain text as nodes for the editor: letters for the line of the caret, or the blocks of several lines. */
export function importPlainFragment(source: string): readonly Descendant[] {
  const text = plainLines(source)
  return text.includes('\n') ? blocksOf(text) : [{ text: text.replace(/\t/g, ' ') }]
}

/** A single line that was copied with its end is still a line of its own. */
function blocksOf(text: string): readonly Descendant[] {
  const blocks = textBlocks(paragraphsIn(text))
  const [first, second] = blocks
  return first?.type === 'paragraph' && second === undefined ? first.children : blocks
}
