import { Element, Node } from 'slate'
import type { ArticleElement } from '../element.ts'
import { type Direction, directionOfText } from './direction.ts'

/** What is known of a block. Nodes are never changed in place, so it stays true: a key costs one block, never the article. */
interface Voice {
  readonly direction: Direction
  /** Whether there are letters in it, so that it has a say in its container's direction. */
  readonly speaks: boolean
}

const known: Readonly<Record<Direction, WeakMap<ArticleElement, Voice>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap(),
}

/**
 * The direction of a block: the writer's explicit choice, else by its text, else the article's. A container (list,
 * table, quote, box) has the direction of most of its parts that hold letters. Editor and export both ask here.
 */
export const directionOf = (block: ArticleElement, base: Direction): Direction =>
  voiceOf(block, base).direction

function voiceOf(block: ArticleElement, base: Direction): Voice {
  const remembered = known[base].get(block)
  if (remembered) return remembered
  const parts = block.children.filter((child) => Element.isElement(child))
  // Text-holding elements begin with a text in every normalised article.
  const voice = Element.isElement(block.children[0])
    ? voiceOfParts(parts, base)
    : voiceOfText(Node.string(block), base)
  const heard = block.dir ? { ...voice, direction: block.dir } : voice
  known[base].set(block, heard)
  return heard
}

const voiceOfText = (text: string, base: Direction): Voice => ({
  direction: directionOfText(text, base),
  speaks: /\p{L}/u.test(text),
})

function voiceOfParts(parts: readonly ArticleElement[], base: Direction): Voice {
  const speaking = parts.map((part) => voiceOf(part, base)).filter(({ speaks }) => speaks)
  const other = base === 'rtl' ? 'ltr' : 'rtl'
  const turned = speaking.filter(({ direction }) => direction === other).length
  return { direction: turned * 2 > speaking.length ? other : base, speaks: speaking.length > 0 }
}
