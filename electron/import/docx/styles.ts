import { elementsIn, firstIn, switchIn, valueIn, type XmlElement } from './xml.ts'

/** What a paragraph style, with all that it is based on, says that matters for an article. */
export interface ParagraphStyle {
  /** Its built-in English name in lower case (`heading 1`, `title`, `caption`, `quote`), whatever the interface's language. */
  readonly name: string
  readonly isRightToLeft: boolean | undefined
  /** 0 is the highest heading; undefined is body text. */
  readonly outlineLevel: number | undefined
  readonly numbering: XmlElement | undefined
  readonly border: XmlElement | undefined
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle
  /** The run properties that a character style says, the nearest first. */
  character(id: string | undefined): readonly XmlElement[]
}

/** Reads `styles.xml`: inheritance by `basedOn`, the default paragraph style, and the document's defaults below all. */
export function readStyles(part: XmlElement | undefined): Styles {
  const styles = elementsIn(part, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const usual = styles.find((style) => style.attributes['w:type'] === 'paragraph' && isDefault(style))
  const defaults = firstIn(firstIn(firstIn(part, 'w:docDefaults'), 'w:pPrDefault'), 'w:pPr')
  const known = new Map<string | undefined, ParagraphStyle>()

  const paragraph = (id: string | undefined): ParagraphStyle => {
    const remembered = known.get(id)
    if (remembered) return remembered
    const chain = chainFrom(byId, byId.get(id ?? '') ?? usual)
    const properties = [...chain.map((style) => firstIn(style, 'w:pPr')), defaults]
    const outline = firstOf(properties, (held) => valueIn(held, 'w:outlineLvl'))
    const style: ParagraphStyle = {
      name: nameOf(chain),
      isRightToLeft: firstOf(properties, (held) => switchIn(held, 'w:bidi')),
      outlineLevel: outline === undefined || Number(outline) > 8 ? undefined : Number(outline),
      numbering: firstOf(properties, (held) => firstIn(held, 'w:numPr')),
      border: firstOf(properties, (held) => firstIn(held, 'w:pBdr')),
    }
    known.set(id, style)
    return style
  }
  const character = (id: string | undefined) =>
    chainFrom(byId, byId.get(id ?? '')).flatMap((style) => firstIn(style, 'w:rPr') ?? [])
  return { paragraph, character }
}

const isDefault = (style: XmlElement) => ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')

/** A style and what it is based on; a circle in a damaged file ends where it began. */
function chainFrom(
  byId: ReadonlyMap<string, XmlElement>,
  first: XmlElement | undefined,
): readonly XmlElement[] {
  const chain = new Set<XmlElement>()
  for (let style = first; style && !chain.has(style); style = byId.get(valueIn(style, 'w:basedOn') ?? ''))
    chain.add(style)
  return [...chain]
}

/** The nearest name that means something: a newsroom's own style based on `heading 2` is a heading. */
function nameOf(chain: readonly XmlElement[]): string {
  const names = chain.map((style) => (valueIn(style, 'w:name') ?? '').toLowerCase())
  return (
    names.find((name) =>
      /^(heading [1-9]|title|subtitle|caption|quote|intense quote|quotations|block text)$/.test(name),
    ) ??
    names[0] ??
    ''
  )
}

function firstOf<Value>(
  properties: readonly (XmlElement | undefined)[],
  read: (held: XmlElement | undefined) => Value | undefined,
): Value | undefined {
  for (const held of properties) {
    const value = read(held)
    if (value !== undefined) return value
  }
  return undefined
}
