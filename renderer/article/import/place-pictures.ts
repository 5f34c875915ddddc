import { findTag, type HtmlElement, type HtmlNode } from '../html/node.ts'
import type { ImportNote } from './import-note.ts'
import { clip } from './line.ts'
import { contains, findElements, renamed, withChildren } from './tree.ts'

/** A picture that the shell has put into the article's media folder, by the address that the source gave it. */
export type Pictures = ReadonlyMap<
  string,
  { readonly picture: string; readonly width: number; readonly height: number }
>

export interface Placed {
  readonly document: HtmlElement
  readonly notes: readonly ImportNote[]
}

/** The page with its known pictures under their new names; others are not fetched but left out, with their address. */
export function placePictures(document: HtmlElement, pictures: Pictures = new Map()): Placed {
  const notes = findElements(document, () => true).flatMap((element) => noteOf(element, pictures))
  const seen = new Map(notes.map((note) => [`${note.code} ${note.detail}`, note]))
  return { document: place(document, pictures), notes: [...seen.values()] }
}

/** A figure that has lost its picture is none; its caption stays. */
function place(element: HtmlElement, pictures: Pictures): HtmlElement {
  const children = element.children.flatMap((child): readonly HtmlNode[] => {
    if (typeof child === 'string') return [child]
    return child.tag === 'img' ? pointed(child, pictures) : [place(child, pictures)]
  })
  const placed = withChildren(element, children)
  const hasLost = element.tag === 'figure' && contains(element, isPicture) && !contains(placed, isPicture)
  return hasLost ? renamed(placed, 'div') : placed
}

const isPicture = ({ tag }: HtmlElement) => tag === 'img'

function pointed(element: HtmlElement, pictures: Pictures): readonly HtmlElement[] {
  const known = pictures.get(element.attributes['src'] ?? '')
  if (!known) return []
  const { picture, width, height } = known
  return [
    {
      ...element,
      attributes: { ...element.attributes, src: picture, width: String(width), height: String(height) },
    },
  ]
}

const ownOrInner = (element: HtmlElement) =>
  element.attributes['src'] ?? findTag(element, 'source')?.attributes['src']

/** Where each kind of media names its file; what has no address is not worth a note. */
const addressOf: ReadonlyMap<string, (element: HtmlElement) => string | undefined> = new Map([
  ['img', ({ attributes }) => attributes['src']],
  ['video', ownOrInner],
  ['audio', ownOrInner],
  ['object', ({ attributes }) => attributes['data']],
  ['embed', ({ attributes }) => attributes['src']],
])

function noteOf(element: HtmlElement, pictures: Pictures): readonly ImportNote[] {
  const address = addressOf.get(element.tag)?.(element)?.trim()
  if (address === undefined || address === '' || isCounter(element)) return []
  if (element.tag !== 'img') return [{ code: 'media-left-out', detail: clip(address, 200) }]
  return pictures.has(address) ? [] : [{ code: 'picture-left-out', detail: clip(address, 200) }]
}

/** A picture of one pixel counts readers. */
const isCounter = ({ attributes }: HtmlElement) => ['0', '1'].includes(attributes['width'] ?? '')
