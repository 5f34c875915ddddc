import { type Descendant, Element } from 'slate'
import type { Direction } from '../bidi/direction.ts'
import type { HtmlElement, HtmlNode } from '../html/node.ts'
import { blockFrom, looseIntoBlocks, putAround, type Started, textBlocksFrom } from './build-blocks.ts'
import { inlineDirection, sharedDirection, writtenDirection } from './read-direction.ts'
import { type Marks, marksByStyle, marksInside } from './read-marks.ts'
import { type Recognised, recogniseElement } from './read-rules.ts'
import { styleOf } from './style.ts'
import { blockDisplays, blockTags, droppedTags, linedTags } from './tags.ts'

interface Surroundings {
  /** The direction of an inline tag around, which isolates its letters. */
  readonly isolate?: Direction
  readonly parent: HtmlElement | undefined
  readonly marks: Marks
  readonly keepsLines: boolean
  /** The direction of the element around, which its parts share unless they say otherwise. */
  readonly direction: Direction | undefined
  readonly depth: number
}

const outermost: Surroundings = {
  parent: undefined,
  marks: {},
  keepsLines: false,
  direction: undefined,
  depth: 0,
}

/** Elements nested deeper lose their holder, not their text; an article's file may go down to 64. */
const deepestElement = 24

/**
 * The blocks that HTML nodes are, by the elements' own reading rules and the marks; nothing else survives. Loose letters
 * become paragraphs. The blocks may still be misplaced: `fitBody` puts them right.
 */
export function convertBlocks(nodes: readonly HtmlNode[]): Descendant[] {
  return looseIntoBlocks(convertNodes(nodes))
}

/** The same with loose letters left loose. */
export function convertNodes(nodes: readonly HtmlNode[]): Descendant[] {
  return readAll(nodes, outermost)
}

const readAll = (nodes: readonly HtmlNode[], around: Surroundings) =>
  nodes.flatMap((node) => read(node, around))

function read(node: HtmlNode, around: Surroundings): Descendant[] {
  if (typeof node === 'string') return readLetters(node, around)
  if (node.tag === 'br') return [{ ...around.marks, ...isolated(around), text: '\n' }]
  const recognised = recogniseElement(node, around.parent)
  if (recognised) return readElement(recognised, node, around)
  if (droppedTags.has(node.tag)) return []
  const block = isBlock(node)
  const within = inside(node, around, marksInside(node, around.marks))
  const isolate = block ? undefined : inlineDirection(node)
  const content = readAll(node.children, isolate && !isTurned(around) ? { ...within, isolate } : within)
  return block ? looseIntoBlocks(content, around.direction) : content
}

/** White space of the source is one space, save where lines count (CSS Text 3, 4.1.1). */
function readLetters(source: string, around: Surroundings): Descendant[] {
  const { marks, keepsLines } = around
  const text = keepsLines ? source.replace(/\r\n?/g, '\n') : source.replace(/[\t\n\f\r ]+/g, ' ')
  return text === '' ? [] : [{ ...marks, ...isolated(around), text }]
}

/** Inside an isolate of the other direction, Midad makes its own; no letter has two wishes. */
const isTurned = ({ isolate, direction }: Surroundings) =>
  isolate !== undefined && direction !== undefined && isolate !== direction

const isolated = ({ isolate }: Surroundings) => (isolate ? { isolate } : {})

function inside(node: HtmlElement, around: Surroundings, marks: Marks): Surroundings {
  const whiteSpace = styleOf(node)['white-space']
  const keepsLines =
    whiteSpace === undefined ? around.keepsLines || linedTags.has(node.tag) : whiteSpace.startsWith('pre')
  return { ...around, parent: node, marks, keepsLines }
}

function isBlock(node: HtmlElement): boolean {
  const display = styleOf(node)['display']
  return display === undefined ? blockTags.has(node.tag) : blockDisplays.has(display)
}

function readElement(
  { spec, rule, properties }: Recognised,
  node: HtmlElement,
  around: Surroundings,
): Descendant[] {
  const { kind, holds } = spec
  const direction =
    writtenDirection(node) ?? (rule.content ? sharedDirection(node) : undefined) ?? around.direction
  const started: Started = {
    type: spec.type,
    ...properties,
    ...(direction === undefined || kind === 'inline' ? {} : { dir: direction }),
  }
  if ('nothing' in holds) return [blockFrom(started, [{ text: '' }])]
  const within = inside(node, around, marksByStyle(node, around.marks))
  const deeper = kind === 'inline' ? within : { ...within, direction, depth: around.depth + 1 }
  const content = readAll(rule.content?.(node) ?? node.children, deeper)
  if (kind === 'inline') return putAround(started, content)
  if ('text' in holds) return textBlocksFrom(started, content)
  const blocks = looseIntoBlocks(content, direction)
  return around.depth < deepestElement
    ? [blockFrom(started, blocks)]
    : blocks.filter((block) => Element.isElement(block))
}
