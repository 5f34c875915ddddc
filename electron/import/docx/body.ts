import { type HtmlElement, type HtmlNode, html } from '../../../renderer/article/html/node.ts'
import { isBlank, type Line, readLine, type Surroundings } from './line.ts'
import { nestLists } from './list.ts'
import type { ListPlace, Numbering } from './numbering.ts'
import { groups, printPieces } from './run.ts'
import { readTable } from './table.ts'
import { elementsIn, firstIn, switchIn, valueIn, type XmlElement } from './xml.ts'

export interface BodySurroundings extends Surroundings {
  readonly numbering: Numbering
}

/** One paragraph, table or rule of a document, before neighbours are joined into lists, quotes and figures. */
export type Block =
  | { readonly kind: 'node'; readonly node: HtmlElement }
  | { readonly kind: 'quote'; readonly node: HtmlElement }
  | { readonly kind: 'picture'; readonly node: HtmlElement }
  | { readonly kind: 'caption'; readonly node: HtmlElement }
  | {
      readonly kind: 'item'
      readonly place: ListPlace
      readonly attributes: HtmlElement['attributes']
      readonly content: readonly HtmlNode[]
    }

/** The body of a document, or of a cell, a note or a text box, as HTML. */
export function readBody(parent: XmlElement, surroundings: BodySurroundings): readonly HtmlNode[] {
  const blocks = blocksIn(parent, surroundings)
  return joined(blocks)
}

const holders: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
])

function blocksIn(parent: XmlElement, surroundings: BodySurroundings): readonly Block[] {
  return elementsIn(parent).flatMap((child): readonly Block[] => {
    if (child.name === 'w:p') return readParagraph(child, surroundings)
    if (child.name === 'w:tbl')
      return [{ kind: 'node', node: readTable(child, (cell) => readBody(cell, surroundings)) }]
    return holders.has(child.name) ? blocksIn(child, surroundings) : []
  })
}

function readParagraph(paragraph: XmlElement, surroundings: BodySurroundings): readonly Block[] {
  const line = readLine(paragraph, surroundings)
  const boxes = line.textBoxes.flatMap((box) => blocksIn(box, surroundings))
  return [...blockOf(paragraph, line, surroundings), ...boxes]
}

function blockOf(
  paragraph: XmlElement,
  line: Line,
  { styles, numbering }: BodySurroundings,
): readonly Block[] {
  const own = firstIn(paragraph, 'w:pPr')
  const style = styles.paragraph(valueIn(own, 'w:pStyle'))
  const isRightToLeft = switchIn(own, 'w:bidi') ?? style.isRightToLeft ?? false
  const attributes: HtmlElement['attributes'] = isRightToLeft ? { dir: 'rtl' } : {}
  if (isBlank(line))
    return firstIn(firstIn(own, 'w:pBdr') ?? style.border, 'w:bottom')
      ? [{ kind: 'node', node: html('hr') }]
      : []
  const content = printPieces(line.pieces)
  const [only, ...others] = content.filter((node) => typeof node !== 'string' || node.trim() !== '')
  if (only !== undefined && typeof only !== 'string' && only.tag === 'img' && others.length === 0)
    return [{ kind: 'picture', node: only }]

  const level = headingLevel(style.name, valueIn(own, 'w:outlineLvl') ?? style.outlineLevel)
  if (level !== null) return [{ kind: 'node', node: html(`h${String(level)}`, attributes, ...content) }]
  const place = numbering(firstIn(own, 'w:numPr') ?? style.numbering)
  if (place) return [{ kind: 'item', place, attributes, content }]
  const node = html('p', attributes, ...content)
  return [{ kind: kindOf(style.name), node }]
}

/** A document's title is its first heading; what Word calls heading 1 comes below it only where there is a title, which the importer sees. */
function headingLevel(style: string, outline: number | string | undefined): number | null {
  if (style === 'title') return 1
  const named = /^heading ([1-9])$/.exec(style)?.[1]
  const level = named === undefined ? Number(outline ?? 9) + 1 : Number(named)
  return level >= 1 && level <= 9 ? Math.min(level, 6) : null
}

function kindOf(style: string): 'quote' | 'caption' | 'node' {
  if (style === 'caption') return 'caption'
  return ['quote', 'intense quote', 'quotations', 'block text'].includes(style) ? 'quote' : 'node'
}

/** Puts neighbours together: items into lists, quoted paragraphs into one quote, a picture and its caption into a figure. */
function joined(blocks: readonly Block[]): readonly HtmlNode[] {
  return groups(blocks, ({ kind }) => (kind === 'caption' ? 'picture' : kind)).flatMap(
    (group): readonly HtmlNode[] => {
      const [first] = group
      if (first?.kind === 'item') return nestLists(group.filter((block) => block.kind === 'item'))
      const nodes = group.filter((block) => block.kind !== 'item')
      if (first?.kind === 'quote') return [html('blockquote', {}, ...nodes.map(({ node }) => node))]
      return first?.kind === 'node' ? nodes.map(({ node }) => node) : figures(nodes)
    },
  )
}

function figures(
  blocks: readonly { readonly kind: string; readonly node: HtmlElement }[],
): readonly HtmlNode[] {
  return blocks.flatMap(({ kind, node }, index): readonly HtmlNode[] => {
    const next = blocks[index + 1]
    if (kind === 'picture') {
      return [
        next?.kind === 'caption'
          ? html('figure', {}, node, html('figcaption', next.node.attributes, ...next.node.children))
          : html('figure', {}, node),
      ]
    }
    return blocks[index - 1]?.kind === 'picture' ? [] : [node]
  })
}
