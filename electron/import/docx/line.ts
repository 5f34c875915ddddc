import { html } from '../../../renderer/article/html/node.ts'
import type { HeldPicture } from '../../library/pictures.ts'
import { isHidden, type Piece, tagsOf } from './run.ts'
import type { Styles } from './styles.ts'
import { elementsIn, findXml, textIn, type XmlElement } from './xml.ts'

/** What the text of a part may refer to. */
export interface Surroundings {
  readonly styles: Styles
  /** Addresses outside the file, and pictures inside it, by relationship id. */
  readonly addresses: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, HeldPicture>
  /** The number of a footnote or endnote, in the order in which the text calls them. */
  noteNumber(kind: 'footnote' | 'endnote', id: string): number
}

/** The content of one paragraph: its line, and what is anchored in it but stands by itself. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly textBoxes: readonly XmlElement[]
}

interface Reading {
  readonly surroundings: Surroundings
  readonly pieces: Piece[]
  readonly textBoxes: XmlElement[]
  /** Complex fields that are open (ECMA-376 17.16.18): their instruction, and whether their result has begun. */
  readonly fields: { instruction: string; isResult: boolean }[]
}

/** Reads the runs of a paragraph; deletions, comments and hidden text are not part of it. */
export function readLine(paragraph: XmlElement, surroundings: Surroundings): Line {
  const reading: Reading = { surroundings, pieces: [], textBoxes: [], fields: [] }
  readInside(paragraph, reading, null)
  return reading
}

const passedOver: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
])

function readInside(parent: XmlElement, reading: Reading, href: string | null): void {
  for (const child of elementsIn(parent)) {
    if (passedOver.has(child.name)) continue
    if (child.name === 'w:r') readRun(child, reading, href)
    else if (child.name === 'w:hyperlink') readInside(child, reading, addressOf(child, reading) ?? href)
    else if (child.name === 'w:fldSimple')
      readInside(child, reading, addressIn(child.attributes['w:instr'] ?? '') ?? href)
    else readInside(child, reading, href)
  }
}

const addressOf = (link: XmlElement, { surroundings }: Reading) =>
  surroundings.addresses.get(link.attributes['r:id'] ?? '') ?? null
const addressIn = (instruction: string) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? null

function readRun(run: XmlElement, reading: Reading, href: string | null): void {
  if (isHidden(run)) return
  const field = reading.fields.findLast(
    ({ isResult, instruction }) => isResult && addressIn(instruction) !== null,
  )
  const address = href ?? (field ? addressIn(field.instruction) : null)
  const tags = tagsOf(run, reading.surroundings.styles, address !== null)
  const add: Add = (content, tag) => {
    const isInstruction = reading.fields.some(({ isResult }) => !isResult)
    const worn = tag === undefined || tags.includes(tag) ? tags : [...tags, tag]
    if (!isInstruction && content !== '') reading.pieces.push({ content, tags: worn, href: address })
  }
  for (const child of elementsIn(run)) inRun[child.name]?.(child, reading, add)
}

type Add = (content: Piece['content'], tag?: string) => void

/** What each element inside a run is; the others (page breaks, comments, proofing marks) are nothing to an article. */
const inRun: Readonly<Record<string, (element: XmlElement, reading: Reading, add: Add) => void>> = {
  'w:t': (element, _reading, add) => {
    add(textIn(element))
  },
  'w:tab': (_element, _reading, add) => {
    add('\t')
  },
  'w:cr': (_element, _reading, add) => {
    add(html('br'))
  },
  'w:br': ({ attributes }, _reading, add) => {
    if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') add(html('br'))
  },
  'w:noBreakHyphen': (_element, _reading, add) => {
    add('\u2011')
  },
  'w:sym': ({ attributes }, _reading, add) => {
    add(symbol(attributes['w:char'] ?? ''))
  },
  'w:footnoteReference': (element, reading, add) => {
    add(noteCall(element, reading, 'footnote'), 'sup')
  },
  'w:endnoteReference': (element, reading, add) => {
    add(noteCall(element, reading, 'endnote'), 'sup')
  },
  'w:fldChar': ({ attributes }, { fields }) => {
    const kind = attributes['w:fldCharType']
    const open = fields.at(-1)
    if (kind === 'begin') fields.push({ instruction: '', isResult: false })
    else if (kind === 'separate' && open) open.isResult = true
    else if (kind === 'end') fields.pop()
  },
  'w:instrText': (element, { fields }) => {
    const open = fields.at(-1)
    if (open && !open.isResult) open.instruction += textIn(element)
  },
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
  'mc:AlternateContent': (element, reading, add) => {
    // Two ways of drawing one thing: the first of them that Midad reads anything from.
    const ways = [...elementsIn(element, 'mc:Choice'), ...elementsIn(element, 'mc:Fallback')]
    const known = ways.find(
      (way) => findXml(way, 'a:blip') ?? findXml(way, 'w:txbxContent') ?? findXml(way, 'v:imagedata'),
    )
    for (const child of elementsIn(known)) inRun[child.name]?.(child, reading, add)
  },
}

/** Symbol fonts live in the private area, where no other font can follow; what stands outside it is a letter. */
function symbol(code: string): string {
  const point = Number.parseInt(code, 16)
  return point > 0x1f && point < 0xd800 ? String.fromCodePoint(point) : ''
}

function noteCall(
  { attributes }: XmlElement,
  { surroundings }: Reading,
  kind: 'footnote' | 'endnote',
): string {
  return String(surroundings.noteNumber(kind, attributes['w:id'] ?? ''))
}

function readDrawing(drawing: XmlElement, reading: Reading, add: Add): void {
  const box = findXml(drawing, 'w:txbxContent')
  if (box) reading.textBoxes.push(box)
  const reference =
    findXml(drawing, 'a:blip')?.attributes['r:embed'] ?? findXml(drawing, 'v:imagedata')?.attributes['r:id']
  const picture = reading.surroundings.pictures.get(reference ?? '')
  if (box || !picture) return
  const alt =
    findXml(drawing, 'wp:docPr')?.attributes['descr'] ?? findXml(drawing, 'v:shape')?.attributes['alt'] ?? ''
  const { width, height } = picture
  add(
    html('img', {
      src: picture.picture,
      width: String(width),
      height: String(height),
      ...(alt === '' ? {} : { alt }),
    }),
  )
}

/** Whether a line says or shows anything. */
export const isBlank = ({ pieces }: Line): boolean =>
  pieces.every(({ content }) => (typeof content === 'string' ? content.trim() === '' : content.tag === 'br'))
