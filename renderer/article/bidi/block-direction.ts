import { type Descendant, Element, Node } from 'slate'
import type { ArticleElement } from '../element.ts'
import { type Direction, directionOfText } from './direction.ts'

/** Nodes are never changed in place, so what was said of one stays true; a key costs one block, never the article. */
const known: Readonly<Record<Direction, WeakMap<ArticleElement, Direction>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap(),
}

const opposite: Readonly<Record<Direction, Direction>> = { ltr: 'rtl', rtl: 'ltr' }

/**
 * The direction of a block: the writer's explicit choice, else by its text, else the article's. A container (list,
 * table, quote, box) has the direction of most of its parts that hold letters. Editor and export both ask here.
 */
export function directionOf(block: ArticleElement, base: Direction): Direction {
  if (block.dir) return block.dir
  const remembered = known[base].get(block)
  if (remembered) return remembered
  const found = holdsBlocks(block) ? directionOfParts(block, base) : directionOfText(Node.string(block), base)
  known[base].set(block, found)
  return found
}

/** Text-holding elements begin with a text in every normalised article. */
const holdsBlocks = (block: ArticleElement) => Element.isElement(block.children[0])

function directionOfParts(container: ArticleElement, base: Direction): Direction {
  const speaking = container.children.filter(
    (child: Descendant): child is ArticleElement => Element.isElement(child) && /\p{L}/u.test(Node.string(child)),
  )
  const turned = speaking.filter((part) => directionOf(part, base) !== base).length
  return turned * 2 > speaking.length ? opposite[base] : base
}
