import { withoutControls } from '../../bidi/controls/control-signs.ts'
import { type Direction, directionOfText } from '../../bidi/direction.ts'
import type { Enclosed } from '../../bidi/layout.ts'
import { paintedOrder } from '../../bidi/order.ts'
import { lineOf, plainText, standaloneText } from '../../bidi/plain-isolates.ts'
import type { BlockContext, CommandInput, ElementOf, ElementSpec, WriteContext } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import {
  findTag,
  type HtmlElement,
  type HtmlNode,
  html,
  ifFilled,
  isHtmlElement,
  textOf,
} from '../../html/node.ts'
import { insertBlock } from '../../insert-block.ts'
import { count, flag, matching, optional, text } from '../../property.ts'
import { type Focus, isFocus } from './crop.ts'

interface ImageProperties {
  /** Its file name in the article's media folder. */
  picture: string
  width: number
  height: number
  alt: string
  decorative: boolean
  credit: string
  /** What every crop shows; the middle when left out. */
  focus?: Focus
}

declare module '../../element.ts' {
  interface ArticleElements {
    image: ImageProperties
  }
}

/** A picture of the article with its caption, which is the element's own text. */
export const image: ElementSpec<'image', 'image'> = {
  type: 'image',
  kind: 'block',
  holds: { text: true, inlines: true },
  misplaced: { otherwise: 'lift' },
  properties: {
    picture: matching('the file name of a picture', (raw) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(raw)),
    width: count(1, 1),
    height: count(1, 1),
    alt: text(''),
    decorative: flag(),
    credit: text(''),
    focus: optional({ expected: 'x and y between 0 and 1', accepts: isFocus }),
  },
  html: {
    write: (element, content, context) => [
      html(
        'figure',
        context.place,
        picture(element, context),
        ...figcaption({}, caption(content, element.credit, context)),
      ),
    ],
    block: (element, content, context) => [
      wordPressBlock(
        'image',
        {},
        html(
          'figure',
          { class: 'wp-block-image' },
          html('img', { src: context.picture(element).src, alt: standaloneAlt(element, context) }),
          ...figcaption(
            { class: 'wp-element-caption' },
            context.wrap(caption(content, element.credit, context)),
          ),
        ),
      ),
    ],
    read: [
      {
        tag: 'figure',
        properties: (figure) => {
          const found = findTag(figure, 'img')
          const read = found && !findTag(figure, 'table') ? readPicture(found) : null
          return read && { ...read, credit: creditOf(figure) }
        },
        content: captionOf,
      },
      { tag: 'img', properties: (node) => readPicture(node), content: () => [] },
    ],
  },
  enter: 'paragraph-after',
  backspace: 'stay',
  isolating: true,
  commands: [
    {
      id: 'image',
      icon: 'image',
      group: 'insert',
      asks: 'picture',
      run: (editor, input) => {
        const properties = fromInput(input)
        if (properties) insertBlock(editor, { type: 'image', ...properties, children: [{ text: '' }] })
      },
    },
  ],
}

function picture(element: ElementOf<'image'>, context: WriteContext): HtmlElement {
  const { src, width, height, sources } = context.picture(element)
  const { direction } = context
  const alt = element.decorative ? '' : lineOf(element.alt)
  const own = directionOfText(alt, direction)
  const shown = html('img', {
    src,
    alt: plainText(alt, own),
    width: String(width),
    height: String(height),
    ...(own === direction ? {} : { dir: own }),
  })
  return sources.length === 0
    ? shown
    : html(
        'picture',
        {},
        ...sources.map((source) => html('source', { ...source, sizes: columnWidth })),
        shown,
      )
}

/** The column of a page, or the whole of a narrower window. */
const columnWidth = '(min-width: 40rem) 40rem, 100vw'

/** It is no part of the caption’s sentence: where it would be drawn into that, it is isolated. */
function apart(credit: HtmlElement, content: readonly HtmlNode[], direction: Direction): HtmlElement {
  if ('dir' in credit.attributes) return credit
  const before = `${content.map(textOf).join('')} `
  const line = before + textOf(credit)
  const isolate = { start: before.length, end: line.length, direction }
  const order = (isolates: readonly Enclosed[]) => paintedOrder(line, direction, isolates).join()
  return order([isolate]) === order([])
    ? credit
    : { ...credit, children: [html('span', { dir: direction }, ...credit.children)] }
}

const figcaption = (attributes: HtmlElement['attributes'], content: readonly HtmlNode[]) =>
  ifFilled(content, html('figcaption', attributes, ...content))

/** For a reader that is told no direction of it. WordPress would take `&amp;` that was written for a reference. */
function standaloneAlt({ decorative, alt }: ElementOf<'image'>, { around }: BlockContext): string {
  const text = decorative ? '' : lineOf(alt).replace(/&(?=#?\w+;)/g, '& ')
  return standaloneText(text, directionOfText(text, around))
}

function caption(
  content: readonly HtmlNode[],
  credit: string,
  { say, direction }: WriteContext,
): readonly HtmlNode[] {
  const said = content.some((node) => textOf(node).trim() !== '')
  return [
    ...(said ? content : []),
    ...(said && credit !== '' ? [' '] : []),
    ...(credit === '' ? [] : [apart(say('small', {}, credit), content, direction)]),
  ]
}

function captionOf(figure: HtmlElement): readonly HtmlNode[] {
  const found = findTag(figure, 'figcaption')
  return (found?.children ?? []).filter((child) => !isHtmlElement(child, 'small'))
}

function creditOf(figure: HtmlElement): string {
  const found = findTag(figure, 'figcaption')
  const small = found && findTag(found, 'small')
  return small ? textOf(small).trim() : ''
}

function readPicture({ attributes }: HtmlElement): ImageProperties | null {
  const source = attributes['src'] ?? ''
  const name = source.slice(source.lastIndexOf('/') + 1)
  if (!image.properties.picture.accepts(name)) return null
  const alt = attributes['alt']
  return {
    picture: name,
    width: size(attributes['width']),
    height: size(attributes['height']),
    alt: withoutControls(alt ?? ''),
    decorative: alt === '',
    credit: '',
  }
}

const size = (raw: string | undefined) => Math.max(1, Number.parseInt(raw ?? '', 10) || 1)

function fromInput(input: CommandInput): ImageProperties | null {
  const { picture: name, width, height, alt } = input
  return image.properties.picture.accepts(name) && count(1).accepts(width) && count(1).accepts(height)
    ? { picture: name, width, height, alt: typeof alt === 'string' ? alt : '', decorative: false, credit: '' }
    : null
}
