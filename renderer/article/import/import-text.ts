import type { Descendant } from 'slate'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import { directionOfLanguage } from '../bidi/direction.ts'
import type { ArticleElement, Language } from '../element.ts'
import { controlNotes } from './control-notes.ts'
import type { ImportNote } from './import-note.ts'
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

/** Nodes for the editor, and what became of what they lost. */
export interface PlainFragment {
  readonly nodes: readonly Descendant[]
  readonly notes: readonly ImportNote[]
}

/**
 * Pasted plain text as nodes for an article in a language: letters for the line of the caret, or the blocks of several lines.
 * A line whose own controls say another direction than its words is a block, too.
 */
export function importPlainFragment(source: string, language: Language = 'ar'): PlainFragment {
  const text = plainLines(source)
  const isLine = !text.includes('\n')
  const read = isLine ? [paragraphOf(text.replace(/\t/g, ' '))] : textBlocks(paragraphsIn(text))
  const { blocks, fates } = translateBlocks(read, directionOfLanguage(language))
  return { nodes: looseWhereOne(blocks), notes: controlNotes(fates) }
}

const paragraphOf = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })

/** A single line that was copied with its end is still a line of its own. */
function looseWhereOne(blocks: readonly ArticleElement[]): readonly Descendant[] {
  const [first, second] = blocks
  return first?.type === 'paragraph' && first.dir === undefined && second === undefined
    ? first.children
    : blocks
}
