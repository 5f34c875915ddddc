import { Element, Node } from 'slate'
import { directionOf } from '../bidi/block-direction.ts'
import { translateBlocks } from '../bidi/controls/translate-blocks.ts'
import type { Direction } from '../bidi/direction.ts'
import { languageOfText } from '../bidi/language.ts'
import type {
  ArticleElement,
  BlockContext,
  ElementSpec,
  ElementType,
  Language,
  WriteContext,
} from '../element.ts'
import { elements } from '../elements/index.ts'
import { wordPressBlock } from '../html/block.ts'
import { type HtmlNode, html } from '../html/node.ts'
import { isInline, specOf } from '../spec-of.ts'
import { tidySpaces } from '../text/white-space.ts'
import type { Profile } from './profile.ts'
import { taggedStretches, type Voice } from './tagged-stretches.ts'
import { placeOf, say, type Told } from './write-field.ts'
import { writeText } from './write-text.ts'

export interface WriteOptions {
  readonly language: Language
  readonly base: Direction
  readonly form?: Profile['can']['form']
  readonly directions?: Profile['can']['directions']
  /** What the page is taken to be where nothing of the export stands round a block. */
  readonly host?: Told
  picture: WriteContext['picture']
}

/** Where a block stands: what it is laid out in, what the tags round it tell, and whether it must tell its own all the same. */
interface Surroundings extends Voice {
  readonly told: Told
  readonly carries: 'always' | 'where it differs'
}

type Html = ElementSpec<ElementType>['html']

const writers = new Map<string, Html>(
  // Each writer is only ever called with elements of its own type: the map is keyed by it.
  elements.map((spec) => [spec.type, spec.html]),
)

/**
 * Writes blocks as HTML, without a control of direction: every block with its direction, parts of a list or table only where
 * they differ from it, and with `lang` where their words tell another language than what they stand in.
 */
export function writeBody(body: readonly ArticleElement[], options: WriteOptions): readonly HtmlNode[] {
  const { base, language, directions = 'every block' } = options
  const around = { direction: base, language }
  const { blocks } = translateBlocks(body, base)
  const place: Surroundings = {
    ...around,
    told: options.host ?? around,
    carries: directions === 'every block' ? 'always' : 'where it differs',
  }
  return blocks.flatMap((block) => writeBlock(block, place, options))
}

function writeBlock(block: ArticleElement, around: Surroundings, options: WriteOptions): readonly HtmlNode[] {
  const { kind, holds } = specOf(block)
  const direction = directionOf(block, options.base, around.direction)
  const isBlocks = options.form === 'blocks'
  // A block that holds blocks tells no language there, so that none is inherited from it.
  const inherited = isBlocks ? options.language : around.language
  const language = languageOfText(saidIn(block), direction, inherited) ?? inherited
  const voice: Voice = { direction, language }
  const own: Surroundings = {
    ...voice,
    told: isBlocks ? around.told : voice,
    carries: kind === 'part' && !isBlocks ? 'where it differs' : around.carries,
  }
  const content = 'blocks' in holds ? writeParts(block, own, options) : writeInlines(block, own, options)
  if ('blocks' in holds && content.length === 0) return []
  const differing = placeOf(own, around.told)
  const place = own.carries === 'always' ? { dir: direction, ...differing } : differing
  const context = contextOf({ ...voice, place }, options)
  return isBlocks
    ? writeAsBlock(block, content, blockContext(context, place, around.told))
    : (writers.get(block.type)?.write(block, content, context) ?? [])
}

function writeAsBlock(
  block: ArticleElement,
  content: readonly HtmlNode[],
  context: BlockContext,
): readonly HtmlNode[] {
  const writer = writers.get(block.type)
  if (!writer) return []
  const own = writer.block?.(block, content, context)
  if (own) return own
  const { kind, holds } = specOf(block)
  if (kind === 'block') return asHtml(writer.write(block, content, context))
  return writer.write(block, 'text' in holds ? context.wrap(content) : content, { ...context, place: {} })
}

const asHtml = (written: readonly HtmlNode[]) =>
  written.length === 0 ? [] : [wordPressBlock('html', {}, ...written)]

function blockContext(context: WriteContext, place: WriteContext['place'], told: Told): BlockContext {
  const { dir, lang } = place
  return {
    ...context,
    around: told.direction,
    told: dir === 'rtl' || dir === 'ltr' ? dir : null,
    wrap: (content, what) => {
      const carried = {
        ...(dir === undefined || what === 'language' ? {} : { dir }),
        ...(lang === undefined ? {} : { lang }),
      }
      return content.length === 0 || Object.keys(carried).length === 0
        ? content
        : [html('span', carried, ...content)]
    },
  }
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
  const context = contextOf({ ...own, place: {} }, options)
  return writeText(
    children,
    (element, content) =>
      isInline(element) ? (writers.get(element.type)?.write(element, content, context) ?? []) : [],
    taggedStretches(children, own),
  )
}

const contextOf = (
  { place, direction, language }: Voice & Pick<WriteContext, 'place'>,
  options: WriteOptions,
): WriteContext => ({
  place,
  direction,
  language: options.language,
  picture: options.picture,
  say: say({ direction, language }),
})
