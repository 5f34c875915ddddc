import { type Descendant, Element, Node, Text } from 'slate'
import { withoutControls } from '../bidi/controls/control-signs.ts'
import type { Direction } from '../bidi/direction.ts'
import type { ArticleElement, ElementType } from '../element.ts'
import { isInline, specOf } from '../spec-of.ts'
import { tidySpaces } from '../text/white-space.ts'

/** An element whose children are not known yet. */
export type Started = { readonly type: ElementType; readonly dir?: Direction } & object

/** The element with its children. */
export function blockFrom(started: Started, children: readonly Descendant[]): ArticleElement {
  // The properties come from the reading rule of this very type.
  return { ...started, children: [...children] } as unknown as ArticleElement
}

/** Blocks as they are, and each stretch of loose letters between them as a paragraph; blank stretches vanish. */
export function looseIntoBlocks(nodes: readonly Descendant[], direction?: Direction): Descendant[] {
  const started: Started = {
    type: 'paragraph',
    ...(direction === undefined ? {} : { dir: direction }),
  }
  return stretches(nodes).flatMap((stretch) => {
    if (Element.isElement(stretch)) return [stretch]
    return isBlank(stretch) ? [] : textBlocksFrom(started, stretch)
  })
}

/**
 * Text blocks of one kind out of mixed content. A block that can stand alone (a picture in a heading) cuts the text in
 * two; any other becomes a line of it, as every block does in a cell or caption, which cannot be cut. A paragraph is cut
 * by every block and by a blank line.
 */
export function textBlocksFrom(started: Started, content: readonly Descendant[]): Descendant[] {
  if (specOf(started).isolating) return [blockFrom(started, tidySpaces(asLines(content)))]
  const isParagraph = started.type === 'paragraph'
  const parts = stretches(content, isParagraph ? isBlock : standsAlone)
  const cut = parts.some((part) => Element.isElement(part))
  return parts.flatMap((part): Descendant[] => {
    if (Element.isElement(part)) return [part]
    const lines = asLines(part)
    if (cut && isBlank(lines)) return []
    const paragraphs = isParagraph ? cutAtBlankLines(lines) : [lines]
    return paragraphs.map((children) => blockFrom(started, tidySpaces(children)))
  })
}

/** An inline element round content: round the letters of each block where the content has blocks; never round no letter. */
export function putAround(started: Started, content: readonly Descendant[]): Descendant[] {
  return stretches(content).flatMap((stretch): Descendant[] => {
    if (!Element.isElement(stretch)) return isEmpty(stretch) ? [...stretch] : [blockFrom(started, stretch)]
    return [{ ...stretch, children: putAround(started, stretch.children) }]
  })
}

/** No-break spaces are letters here: where they only make distance, a cleaner has taken them away. */
const isBlank = (nodes: readonly Descendant[]) =>
  nodes.every((node) => /^[ \t\r\n\f]*$/.test(withoutControls(Node.string(node))))
const isEmpty = (nodes: readonly Descendant[]) => nodes.every((node) => Node.string(node) === '')
const isBlock = (node: Descendant): node is ArticleElement => Element.isElement(node) && !isInline(node)
const standsAlone = (node: Descendant): node is ArticleElement =>
  isBlock(node) && specOf(node).misplaced.otherwise === 'lift'

/** The blocks among nodes (or only those that `cuts`), and the stretches of other nodes between them. */
function stretches(
  nodes: readonly Descendant[],
  cuts = isBlock,
): readonly (ArticleElement | readonly Descendant[])[] {
  const found: (ArticleElement | Descendant[])[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (cuts(node)) found.push(node)
    else if (Array.isArray(last)) last.push(node)
    else found.push([node])
  }
  return found.length > 0 ? found : [[]]
}

/** Letters only: what is a block becomes a line of its own. */
function asLines(nodes: readonly Descendant[]): readonly Descendant[] {
  return nodes.flatMap((node): readonly Descendant[] =>
    isBlock(node) ? [{ text: '\n' }, ...asLines(node.children), { text: '\n' }] : [node],
  )
}

/** Two line breaks in a row are how pages without paragraphs make them. */
function cutAtBlankLines(children: readonly Descendant[]): readonly (readonly Descendant[])[] {
  const paragraphs: Descendant[][] = [[]]
  const line = { isEmpty: false }
  for (const part of children.flatMap(breaksAndLines)) {
    const isBreak = Text.isText(part) && part.text === '\n'
    if (isBreak && line.isEmpty) paragraphs.push([])
    else paragraphs.at(-1)?.push(part)
    line.isEmpty = isBreak || (line.isEmpty && isBlank([part]))
  }
  const written = paragraphs.filter((paragraph) => !isBlank(paragraph))
  return written.length > 0 ? written : [children]
}

const breaksAndLines = (child: Descendant): readonly Descendant[] =>
  Element.isElement(child) ? [child] : child.text.split(/(\n)/).map((text) => ({ ...child, text }))
