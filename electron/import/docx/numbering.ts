import { elementsIn, firstIn, valueIn, type XmlElement } from './xml.ts'

export interface ListPlace {
  /** 0 is the outermost level. */
  readonly level: number
  readonly isOrdered: boolean
  /** Paragraphs of one list share this. */
  readonly list: string
}

/** What `numbering.xml` says of a paragraph's list, or null where its number means none. */
export type Numbering = (numbering: XmlElement | undefined) => ListPlace | null

const deepestLevel = 8

/** Reads `numbering.xml`: which lists are numbered and which have bullets, level by level. */
export function readNumbering(part: XmlElement | undefined): Numbering {
  const abstract = new Map(
    elementsIn(part, 'w:abstractNum').map((held) => [held.attributes['w:abstractNumId'], held]),
  )
  const numbers = new Map(elementsIn(part, 'w:num').map((held) => [held.attributes['w:numId'], held]))
  return (numbering) => {
    const id = valueIn(numbering, 'w:numId')
    const number = id === undefined || id === '0' ? undefined : numbers.get(id)
    if (id === undefined || !number) return null
    const level = Math.max(0, Math.min(deepestLevel, Number(valueIn(numbering, 'w:ilvl') ?? 0) || 0))
    const format = formatAt(number, abstract.get(valueIn(number, 'w:abstractNumId')), level)
    return format === 'none' ? null : { level, isOrdered: format !== 'bullet', list: id }
  }
}

function formatAt(number: XmlElement, abstract: XmlElement | undefined, level: number): string {
  const isLevel = (held: XmlElement) => held.attributes['w:ilvl'] === String(level)
  const override = elementsIn(number, 'w:lvlOverride').find(isLevel)
  const found = firstIn(override, 'w:lvl') ?? elementsIn(abstract, 'w:lvl').find(isLevel)
  return valueIn(found, 'w:numFmt') ?? 'decimal'
}
