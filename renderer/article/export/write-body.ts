import { Element, Node } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import type { Direction } from '../bidi/direction.ts'
import { languageOfText } from '../bidi/language.ts'
import type { ArticleElement, ElementSpec, ElementType, Language, WriteContext } from '../element.ts'
import { elements } from '../elements/index.ts'
import type { HtmlNode } from '../html/node.ts'
import { isInline, specOf } from '../spec-of.ts'
import { tidySpaces } from '../text/white-space.ts'
import { taggedStretches, type Voice } from './tagged-stretches.ts'
import { placeOf, say } from './write-field.ts'
import { writeText } from './write-text.ts'

export interface WriteOptions {
  readonly language: Language
  readonly base: Direction
  pictureUrl(picture: string): string
}

/** Where a block stands: what it would inherit, and whether it must carry its own direction all the same. */
interface Surroundings extends Voice {
  readonly carries: 'always' | 'where it differs'
}

const writers = new Map<string, ElementSpec<ElementType>['html']['write']>(
  // Each writer is only ever called with elements of its own type: the map is keyed by it.
  elements.map((spec) => [spec.type, spec.html.write]),
)

/**
 * Writes blocks as HTML, without a control of direction: every block with its direction, parts of a list or table only where
 * they differ from it, and with `lang` where their words tell another language than what they stand in.
 */
export function writeBody(body: readonly ArticleElement[], options: WriteOptions): readonly HtmlNode[] {
  const { base, language } = options
  const { blocks } = translateBlocks(body, base)
  return blocks.flatMap((block) =>
    writeBlock(block, { direction: base, language, carries: 'always' }, options),
  )
}

function writeBlock(block: ArticleElement, around: Surroundings, options: WriteOptions): readonly HtmlNode[] {
  const { kind, holds } = specOf(block)
  const direction = directionOf(block, options.base, around.direction)
  const language = languageOfText(saidIn(block), direction, around.language) ?? around.language
  const own: Surroundings = {
    direction,
    language,
    carries: kind === 'part' ? 'where it differs' : around.carries,
  }
  const content = 'blocks' in holds ? writeParts(block, own, options) : writeInlines(block, own, options)
  if ('blocks' in holds && content.length === 0) return []
  const differing = placeOf(own, around)
  const place = own.carries === 'always' ? { dir: direction, ...differing } : differing
  return write(block, content, { ...own, place }, options)
}

/** The words of a block; of one that speaks by its first part, those of the first that is not empty. */
function saidIn(block: ArticleElement): string {
  const { holds, direction, says } = specOf(block)
  if (!('blocks' in holds)) return says?.(block) ?? Node.string(block)
  const parts = block.children.map((part) => (Element.isElement(part) ? saidIn(part) : ''))
  const words = parts.filter((part) => part.trim() !== '')
  return (direction === 'first part' ? words.slice(0, 1) : words).join(' ')
}

function writeParts(block: ArticleElement, around: Surroundings, options: WriteOptions): readonly HtmlNode[] {
  return block.children.flatMap((child) =>
    Element.isElement(child) ? writeBlock(child, around, options) : [],
  )
}

function writeInlines(block: ArticleElement, own: Voice, options: WriteOptions): readonly HtmlNode[] {
  const children = tidySpaces(block.children)
  return writeText(
    children,
    (element, content) => (isInline(element) ? write(element, content, { ...own, place: {} }, options) : []),
    taggedStretches(children, own),
  )
}

function write(
  element: ArticleElement,
  content: readonly HtmlNode[],
  { place, direction, language }: Voice & Pick<WriteContext, 'place'>,
  options: WriteOptions,
): readonly HtmlNode[] {
  const writer = writers.get(element.type)
  return writer
    ? writer(element, content, {
        place,
        direction,
        language: options.language,
        pictureUrl: options.pictureUrl,
        say: say({ direction, language }),
      })
    : []
}
