import { type Ancestor, Element, Node, type Path } from 'slate'
import type { ArticleElement } from '../element.ts'
import { specOf } from '../spec-of.ts'
import { type Direction, directionOfText } from './direction.ts'
import { ltrLetter, rtlLetter } from './line-words.ts'

/** What is known of a block. Nodes are never changed in place, so it stays true: a key costs one block, never the article. */
interface Voice {
  /** The direction that it tells; null where it has no letters, or too few foreign ones to tell. */
  readonly tells: Direction | null
  /** The letters that are too few: with those of its neighbours they may be enough. */
  readonly unclear: string
}

const known: Readonly<Record<Direction, WeakMap<ArticleElement, Voice>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap(),
}

/**
 * The direction of a block in an article of a base direction: the writer's explicit choice, else what its words tell, else
 * the direction of what it stands in. A container (list, table, quote, box) has the direction of most of its parts that
 * tell one, an item that of its first line, where its marker stands, a row its table's. Editor and export both ask here.
 */
export function directionOf(block: ArticleElement, base: Direction, around: Direction = base): Direction {
  if (block.dir) return block.dir
  return specOf(block).direction === 'holder' ? around : (voiceOf(block, base).tells ?? around)
}

/** What decided the direction of a block. `around`: what it stands in, where its own words do not tell. */
export type DirectionReason = 'chosen' | 'words' | 'few-words' | 'no-letters' | 'around'

/** Why `directionOf` answers as it does for a block of text. */
export function reasonOfDirection(
  block: ArticleElement,
  base: Direction,
  around: Direction = base,
): DirectionReason {
  if (block.dir) return 'chosen'
  const isTold = specOf(block).direction !== 'holder' && voiceOf(block, base).tells !== null
  if (isTold) return 'words'
  if (around !== base) return 'around'
  const text = Node.string(block)
  return ltrLetter.test(text) || rtlLetter.test(text) ? 'few-words' : 'no-letters'
}

/** The direction of the block at a path of an article, as page and export give it, and of what it stands in. */
export function directionAt(
  root: Ancestor,
  path: Path,
  base: Direction,
): { readonly direction: Direction; readonly around: Direction } {
  return Array.from(Node.levels(root, path)).reduce(
    ({ direction, around }, [node]) =>
      Element.isElement(node)
        ? { direction: directionOf(node, base, direction), around: direction }
        : { direction, around },
    { direction: base, around: base },
  )
}

function voiceOf(block: ArticleElement, base: Direction): Voice {
  const remembered = known[base].get(block)
  if (remembered) return remembered
  const voice = block.dir ? telling(block.dir) : voiceOfWords(block, base)
  known[base].set(block, voice)
  return voice
}

const telling = (direction: Direction): Voice => ({ tells: direction, unclear: '' })

function voiceOfWords(block: ArticleElement, base: Direction): Voice {
  const { holds, says } = specOf(block)
  if ('blocks' in holds) return voiceOfParts(block, base)
  return voiceOfText(says?.(block) ?? Node.string(block), base)
}

const letterOf: Readonly<Record<Direction, RegExp>> = { ltr: ltrLetter, rtl: rtlLetter }

function voiceOfText(text: string, base: Direction): Voice {
  const direction = directionOfText(text, base)
  return direction !== base || letterOf[base].test(text) ? telling(direction) : { tells: null, unclear: text }
}

function voiceOfParts(block: ArticleElement, base: Direction): Voice {
  const parts = block.children.filter((part) => Element.isElement(part))
  const [first] = parts
  if (specOf(block).direction === 'first part' && first) return voiceOf(first, base)
  const voices = parts.filter((part) => !specOf(part).silent).map((part) => voiceOf(part, base))
  const told = voices.filter(({ tells }) => tells !== null)
  if (told.length === 0) return voiceTogether(voices, base)
  const other = base === 'rtl' ? 'ltr' : 'rtl'
  const turned = told.filter(({ tells }) => tells === other).length
  return telling(turned * 2 > told.length ? other : base)
}

/** Parts that do not tell one by one: a table of foreign names and figures. */
const voiceTogether = (voices: readonly Voice[], base: Direction): Voice =>
  voiceOfText(
    voices
      .map(({ unclear }) => unclear)
      .filter((text) => text !== '')
      .join(' '),
    base,
  )
