import { Element } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import type { Direction } from '../bidi/direction.ts'
import { translateBlocks } from '../bidi/translate-blocks.ts'
import type { ArticleElement, ElementSpec, ElementType, Language, WriteContext } from '../element.ts'
import { elements } from '../elements/index.ts'
import type { HtmlNode } from '../html/node.ts'
import { isInline, specOf } from '../spec-of.ts'
import { tidySpaces } from '../text/white-space.ts'
import { isolatesAround } from './isolates-around.ts'
import { writeText } from './write-text.ts'

export interface WriteOptions {
  readonly language: Language
  readonly base: Direction
  pictureUrl(picture: string): string
}

/** Where a block stands: what direction it would inherit, and whether it must carry its own all the same. */
interface Surroundings {
  readonly direction: Direction
  readonly carries: 'always' | 'where it differs'
}

const writers = new Map<string, ElementSpec<ElementType>['html']['write']>(
  // Each writer is only ever called with elements of its own type: the map is keyed by it.
  elements.map((spec) => [spec.type, spec.html.write]),
)

/** Writes blocks as HTML, without a control of direction: every block with its direction, parts of a list or table only where they differ from it. */
export function writeBody(body: readonly ArticleElement[], options: WriteOptions): readonly HtmlNode[] {
  const { blocks } = translateBlocks(body, options.base)
  return blocks.flatMap((block) => writeBlock(block, { direction: options.base, carries: 'always' }, options))
}

function writeBlock(block: ArticleElement, around: Surroundings, options: WriteOptions): readonly HtmlNode[] {
  const { kind, holds } = specOf(block)
  const direction = directionOf(block, options.base, around.direction)
  const carries = kind === 'part' ? 'where it differs' : around.carries
  const content =
    'blocks' in holds
      ? writeParts(block, { direction, carries }, options)
      : writeInlines(block, direction, options)
  if ('blocks' in holds && content.length === 0) return []
  const place = carries === 'always' || direction !== around.direction ? { dir: direction } : undefined
  return write(block, content, place, options)
}

function writeParts(block: ArticleElement, around: Surroundings, options: WriteOptions): readonly HtmlNode[] {
  return block.children.flatMap((child) =>
    Element.isElement(child) ? writeBlock(child, around, options) : [],
  )
}

function writeInlines(
  block: ArticleElement,
  direction: Direction,
  options: WriteOptions,
): readonly HtmlNode[] {
  const children = tidySpaces(block.children)
  return writeText(
    children,
    (element, content) => (isInline(element) ? write(element, content, undefined, options) : []),
    isolatesAround(children, direction),
  )
}

function write(
  element: ArticleElement,
  content: readonly HtmlNode[],
  place: WriteContext['place'] | undefined,
  { language, pictureUrl }: WriteOptions,
): readonly HtmlNode[] {
  const writer = writers.get(element.type)
  return writer ? writer(element, content, { place: place ?? {}, language, pictureUrl }) : []
}
