import { lineOf, plainText, standaloneText } from '../bidi/plain-isolates.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement } from '../html/node.ts'
import type { Template } from './profile.ts'
import { piecesOf, slotsIn } from './read-template.ts'
import type { Voice } from './tagged-stretches.ts'
import { lettersOf, placeOf, type Told, voiceOf } from './write-field.ts'

/** What stands in a slot: a field of the story, with its own direction; a machine’s word; or HTML, which may stay when empty. */
export type SlotValue =
  | { readonly field: string }
  | { readonly plain: string }
  | { readonly nodes: readonly HtmlNode[]; readonly stays?: true }

export type Slots = Readonly<Record<string, SlotValue>>

/**
 * A template with its slots filled. A field that is all that an element holds gives it direction and language; one among
 * letters is in a `span` of its own where these differ. An element is left out where all slots among its own letters are
 * empty or nothing of what it holds is left; so is an attribute of empty slots. A `template` element falls away round what it holds: in a head, letters could not stand alone.
 */
export function fillTemplate(
  { nodes }: Template,
  slots: Slots,
  voice: Voice,
  told: Told = voice,
): readonly HtmlNode[] {
  return nodes.flatMap((node) => fill(node, slots, { voice, told }))
}

/** What a story is read as, and what the tags round its fields tell of that. */
interface Around {
  readonly voice: Voice
  readonly told: Told
}

const nothing: SlotValue = { plain: '' }
const find = (slots: Slots, name: string): SlotValue =>
  Object.hasOwn(slots, name) ? (slots[name] ?? nothing) : nothing

function isEmpty(value: SlotValue): boolean {
  if ('nodes' in value) return value.nodes.length === 0 && value.stays !== true
  return ('field' in value ? lineOf(value.field) : value.plain) === ''
}

function fill(node: HtmlNode, slots: Slots, around: Around): readonly HtmlNode[] {
  if (typeof node === 'string') return fillText(node, slots, around)
  const attributes = fillAttributes(node, slots, around)
  const only = onlySlot(node)
  const value = only === null ? null : find(slots, only)
  if (value && 'field' in value) return fillField(node, attributes, value.field, around)
  const names = ownSlots(node)
  if (names.length > 0 && names.every((name) => isEmpty(find(slots, name)))) return []
  const children = node.children.flatMap((child) => fill(child, slots, around))
  if (children.length === 0 && node.children.length > 0) return []
  if (node.tag === 'template') return children
  return [{ ...node, attributes, children: joined(children) }]
}

function fillText(text: string, slots: Slots, around: Around): readonly HtmlNode[] {
  return piecesOf(text).flatMap((piece): readonly HtmlNode[] => {
    if (typeof piece === 'string') return [piece]
    const value = find(slots, piece.slot)
    if ('nodes' in value) return value.nodes
    if ('plain' in value) return value.plain === '' ? [] : [value.plain]
    const field = lineOf(value.field)
    if (field === '') return []
    const own = voiceOf(field, around.voice)
    const place = placeOf(own, around.told)
    const letters = lettersOf(field, own)
    return Object.keys(place).length === 0 ? letters : [{ tag: 'span', attributes: place, children: letters }]
  })
}

/** A field that is all that an element and the phrasing tags inside it hold. */
function fillField(
  node: HtmlElement,
  attributes: HtmlElement['attributes'],
  field: string,
  around: Around,
): readonly HtmlNode[] {
  const text = lineOf(field)
  if (text === '') return []
  const own = voiceOf(text, around.voice)
  // HTML, 4.2.2: the title has the direction of its tag; Chromium’s tabs guess all the same.
  if (node.tag === 'title')
    return [
      {
        ...node,
        attributes: { ...attributes, ...placeOf(own, around.told) },
        children: [standaloneText(text, own.direction)],
      },
    ]
  const place = { dir: own.direction, ...placeOf(own, around.told) }
  return [
    { ...node, attributes: { ...attributes, ...place }, children: withLetters(node, lettersOf(text, own)) },
  ]
}

const withLetters = (node: HtmlElement, letters: readonly HtmlNode[]): readonly HtmlNode[] =>
  node.children.flatMap((child) =>
    isHtmlElement(child) ? [{ ...child, children: withLetters(child, letters) }] : letters,
  )

/** Tags inside of which a field is still what the element round them holds. */
const phrasing = new Set(['a', 'b', 'cite', 'em', 'i', 'small', 'span', 'strong', 'time', 'u'])

function onlySlot({ children }: HtmlElement): string | null {
  const [only, ...others] = children
  if (only === undefined || others.length > 0) return null
  if (isHtmlElement(only)) {
    const isWithin = phrasing.has(only.tag) && slotsOfAttributes(only).length === 0
    return isWithin ? onlySlot(only) : null
  }
  const [piece, ...rest] = piecesOf(only)
  return piece !== undefined && typeof piece !== 'string' && rest.length === 0 ? piece.slot : null
}

function fillAttributes(
  { attributes }: HtmlElement,
  slots: Slots,
  around: Around,
): Readonly<Record<string, string>> {
  const filled = Object.entries(attributes).flatMap(
    ([name, text]): readonly (readonly [string, string])[] => {
      const names = slotsIn(text)
      if (names.length === 0) return [[name, text]]
      if (names.every((each) => isEmpty(find(slots, each)))) return []
      const said = piecesOf(text).map((piece) => (typeof piece === 'string' ? piece : plainOf(piece.slot)))
      return [[name, said.join('')]]
    },
  )
  return Object.fromEntries(filled)

  function plainOf(name: string): string {
    const value = find(slots, name)
    if ('plain' in value) return value.plain
    return 'field' in value ? plainText(value.field, around.voice.direction) : ''
  }
}

const slotsOfAttributes = ({ attributes }: HtmlElement) => Object.values(attributes).flatMap(slotsIn)

/** The slots in an element’s own letters; of one without any content, those of its attributes. */
function ownSlots(node: HtmlElement): readonly string[] {
  if (node.children.length === 0) return slotsOfAttributes(node)
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return slotsIn(child)
    return phrasing.has(child.tag) ? ownSlots(child) : []
  })
}

const joined = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  nodes.reduce<readonly HtmlNode[]>((done, node) => {
    const last = done.at(-1)
    return typeof node === 'string' && typeof last === 'string'
      ? [...done.slice(0, -1), last + node]
      : [...done, node]
  }, [])
