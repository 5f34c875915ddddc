import { type HtmlNode, html } from '../../../renderer/article/html/node.ts'
import type { Styles } from './styles.ts'
import { firstIn, switchIn, valueIn, type XmlElement } from './xml.ts'

/** Letters with one look, or a node that stands in the line. */
export interface Piece {
  readonly content: string | HtmlNode
  readonly tags: readonly string[]
  readonly href: string | null
}

type Look = (properties: XmlElement | undefined, isComplex: boolean) => boolean | undefined

/** Each look that an article keeps: its tag, outermost first, and how one set of run properties speaks of it. */
const looks: readonly { readonly tag: string; readonly says: Look }[] = [
  { tag: 'strong', says: (held, isComplex) => switchIn(held, isComplex ? 'w:bCs' : 'w:b') },
  { tag: 'em', says: (held, isComplex) => switchIn(held, isComplex ? 'w:iCs' : 'w:i') },
  { tag: 'u', says: (held) => differs(valueIn(held, 'w:u'), 'none') },
  { tag: 's', says: (held) => switchIn(held, 'w:strike') ?? switchIn(held, 'w:dstrike') },
  {
    tag: 'mark',
    says: (held) => differs(valueIn(held, 'w:highlight'), 'none') ?? shaded(firstIn(held, 'w:shd')),
  },
  { tag: 'sub', says: (held) => equals(valueIn(held, 'w:vertAlign'), 'subscript') },
  { tag: 'sup', says: (held) => equals(valueIn(held, 'w:vertAlign'), 'superscript') },
]

const differs = (value: string | undefined, none: string) =>
  value === undefined ? undefined : value !== none
const equals = (value: string | undefined, wanted: string) =>
  value === undefined ? undefined : value === wanted

/** LibreOffice writes a highlight as the run's shading. */
function shaded(shading: XmlElement | undefined): boolean | undefined {
  const fill = shading?.attributes['w:fill']
  return fill === undefined ? undefined : !/^(auto|ffffff)$/i.test(fill)
}

/** The tags of a run: its own properties first, then its character style's. In Arabic script Word asks the complex-script ones. */
export function tagsOf(run: XmlElement, styles: Styles, isLink: boolean): readonly string[] {
  const own = firstIn(run, 'w:rPr')
  const isComplex = (switchIn(own, 'w:rtl') ?? false) || (switchIn(own, 'w:cs') ?? false)
  const said = [own, ...styles.character(valueIn(own, 'w:rStyle'))]
  const worn = looks.filter(({ says }) => {
    const answers = said.map((held) => says(held, isComplex))
    return answers.find((answer) => answer !== undefined) === true
  })
  return worn.map(({ tag }) => tag).filter((tag) => !(isLink && tag === 'u'))
}

export const isHidden = (run: XmlElement) => switchIn(firstIn(run, 'w:rPr'), 'w:vanish') === true

/** Pieces as HTML: neighbours with one look share one tag, so that no word is cut. */
export function printPieces(pieces: readonly Piece[]): readonly HtmlNode[] {
  return printLevel(pieces, 0)
}

function printLevel(pieces: readonly Piece[], depth: number): readonly HtmlNode[] {
  const nodes: HtmlNode[] = []
  for (const group of groups(pieces, (piece) => wrapping(piece)[depth] ?? '')) {
    const [first] = group
    const tag = first && wrapping(first)[depth]
    if (first === undefined) continue
    if (tag === undefined) nodes.push(...group.map(({ content }) => content))
    else if (tag.startsWith('a '))
      nodes.push(html('a', { href: tag.slice(2) }, ...printLevel(group, depth + 1)))
    else nodes.push(html(tag, {}, ...printLevel(group, depth + 1)))
  }
  return nodes
}

const wrapping = ({ href, tags }: Piece): readonly string[] => [
  ...(href === null ? [] : [`a ${href}`]),
  ...tags,
]

/** Neighbours with the same key, together. */
export function groups<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] {
  const found: Value[][] = []
  let key: string | undefined
  for (const value of values) {
    const now = keyOf(value)
    if (now === key) found.at(-1)?.push(value)
    else found.push([value])
    key = now
  }
  return found
}
