import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { done, failed, type Outcome } from '../../../renderer/article/problem.ts'

/** An element of an XML part. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = string | XmlElement

/** Office Open XML, in its transitional and its strict namespaces (ECMA-376 parts 1 and 4). */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
}

const deepestXml = 400

/** Reads one XML part. Refuses what is not well formed, nests too deep, or brings a document type (no entity tricks). */
export function readXml(source: string, file: string): Outcome<XmlElement> {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const parser = new SaxesParser({ xmlns: true })
  const state: { damaged?: string; tooDeep?: true } = {}
  const add = (node: XmlNode) => open.at(-1)?.children.push(node)

  parser.on('doctype', () => (state.damaged ??= 'DOCTYPE'))
  parser.on('error', (fault) => (state.damaged ??= fault.message))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > deepestXml) state.tooDeep = true
    if (state.tooDeep) return
    const element = { name: named(uri, local), attributes: attributesOf(attributes), children: [] }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (!state.tooDeep) open.pop()
  })
  parser.write(source).close()

  if (state.tooDeep) return failed('nested-too-deep', { file })
  const top = root.children.find((child) => typeof child !== 'string')
  if (state.damaged !== undefined || top === undefined) {
    return failed('document-damaged', { file, detail: state.damaged ?? 'XML' })
  }
  return done(top)
}

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

const named = (uri: string, local: string) => {
  const prefix = prefixes[uri]
  return prefix === undefined ? local : `${prefix}:${local}`
}

function attributesOf(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(attributes).map(({ uri, local, value }) => [named(uri, local), value]),
  )
}

/** The element children, or those of one name. */
export const elementsIn = (parent: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

export const firstIn = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsIn(parent, name)[0]

/** The first element of a name at any depth. */
export function findXml(parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsIn(parent)) {
    const found = child.name === name ? child : findXml(child, name)
    if (found) return found
  }
  return undefined
}

/** The value of a property such as `<w:pStyle w:val="Title"/>`. */
export const valueIn = (parent: XmlElement | undefined, name: string): string | undefined =>
  firstIn(parent, name)?.attributes['w:val']

/** An on-off property (ECMA-376 17.17.4): present means on, unless it says otherwise; undefined where it is absent. */
export function switchIn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = firstIn(parent, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true')
}

export const textIn = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('')
