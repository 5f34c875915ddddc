import { type Descendant, Element, Path, type Point, Range, type Selection, Text } from 'slate'
import type { ArticleElement } from '../../renderer/article/element.ts'
import { defaultsOf } from '../../renderer/article/fit.ts'
import { findSpec } from '../../renderer/article/spec-of.ts'

/*
 * Articles as a test writes them, a block a line, what it holds indented below it:
 *
 *   heading level=2: فاز <bold>المغرب</bold>|
 *   list ordered=true:
 *     list-item:
 *       paragraph: <link url=https://fifa.com>FIFA</link>
 *
 * `|` is the caret; `{` and `}` are the anchor and the focus of a selection. `⏎` is a line break in a text, `␣` a space at
 * its edge. `<isolate-ltr>` is what the writer wishes of letters. Properties at their first value are left out.
 */

export interface Outline {
  readonly body: ArticleElement[]
  readonly selection: Selection
}

interface Line {
  readonly depth: number
  readonly element: ArticleElement
  readonly text: string
}

/** Reads an article in the notation above. */
export function readOutline(outline: string): Outline {
  const body: Descendant[] = []
  const found: Found = {}
  const open: { depth: number; children: Descendant[] }[] = [{ depth: -1, children: body }]
  for (const { depth, element, text } of linesOf(outline).map(readLine)) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    open.at(-1)?.children.push(element)
    const holds = findSpec(element.type)?.holds
    if (holds && 'blocks' in holds) open.push({ depth, children: element.children })
    else element.children.push(...readText(text, found))
  }
  const [anchor, focus] = [pointOf(body, found.anchor), pointOf(body, found.focus)]
  return { body: body as ArticleElement[], selection: anchor && focus ? { anchor, focus } : null }
}

/** Takes the common indentation off, so that outlines can stand where the code stands. */
function linesOf(outline: string): readonly string[] {
  const lines = outline.split('\n').filter((line) => line.trim() !== '')
  const margin = Math.min(...lines.map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin).trimEnd())
}

function readLine(line: string): Line {
  const [, margin = '', type = '', properties = '', text = ''] =
    /^( *)([a-z-]+)((?: \w+=(?:"[^"]*"|\S+?))*)(?::(?: (.*))?)?$/.exec(line) ?? []
  if (!findSpec(type)) throw new Error(`Not a line of an outline: ${line}`)
  return { depth: margin.length, element: newNode(type, properties, []), text }
}

/** An outline may say anything of an element; the tests see what comes of it. */
const newNode = (type: string, properties: string, children: Descendant[]): ArticleElement =>
  ({ type, ...defaultsOf(type), ...readProperties(properties), children }) as unknown as ArticleElement

function readProperties(written: string): Readonly<Record<string, unknown>> {
  const pairs = Array.from(
    written.matchAll(/(\w+)=("[^"]*"|\S+)/g),
    ([, name = '', value = '']) => [name, readValue(value)] as const,
  )
  return Object.fromEntries(pairs)
}

const readValue = (value: string): unknown =>
  /^(".*"|true|false|\d+)$/.test(value) ? JSON.parse(value) : value

interface Leaf {
  text: string
}

interface Place {
  leaf: Leaf
  offset: number
}

interface Found {
  anchor?: Place
  focus?: Place
}

const wish = /^isolate-(?=ltr|rtl|none)/

const propertyOf = (mark: string): readonly [string, string | boolean] =>
  wish.test(mark) ? ['isolate', mark.replace(wish, '')] : [mark, true]

/** Letters, marks and inline elements. */
function readText(text: string, found: Found): Descendant[] {
  const marks = new Set<string>()
  const newLeaf = (): Leaf => ({
    text: '',
    ...Object.fromEntries<string | boolean>(Array.from(marks, propertyOf)),
  })
  const open: { children: Descendant[]; leaf: Leaf }[] = []
  const begin = (children: Descendant[]) => {
    const leaf = newLeaf()
    children.push(leaf)
    return { children, leaf }
  }
  open.push(begin([]))
  for (const [token, closes, tag, properties] of text.matchAll(
    /<(\/?)([a-z-]+)((?: \w+=[^\s>]+)*)>|[|{}]|[^<|{}]+/g,
  )) {
    const here = open.at(-1)
    if (!here) throw new Error(`Unbalanced tags: ${text}`)
    const place = { leaf: here.leaf, offset: here.leaf.text.length }
    if (token === '|' || token === '{') found.anchor = place
    if (token === '|' || token === '}') found.focus = place
    if (tag === undefined) {
      if (!/^[|{}]$/.test(token)) here.leaf.text += token.replaceAll('⏎', '\n').replaceAll('␣', ' ')
    } else if (findSpec(tag) && closes) {
      open.pop()
      const outer = open.at(-1)
      if (outer) Object.assign(outer, begin(outer.children))
    } else if (findSpec(tag)) {
      const inline = newNode(tag, properties ?? '', [])
      here.children.push(inline)
      open.push(begin(inline.children))
    } else {
      if (closes) marks.delete(tag)
      else marks.add(tag)
      Object.assign(here, begin(here.children))
    }
  }
  return withoutSpare(open[0]?.children ?? [], found)
}

/** Takes out empty texts that have another text beside them; a caret in one of them goes to its neighbour. */
function withoutSpare(nodes: Descendant[], found: Found): Descendant[] {
  const kept: Descendant[] = []
  nodes.forEach((node, index) => {
    const [last, next] = [kept.at(-1), nodes[index + 1]]
    if (Element.isElement(node)) {
      kept.push({ ...node, children: withoutSpare(node.children, found) })
    } else if (node.text === '' && last && Text.isText(last)) {
      move(found, node, { leaf: last, offset: last.text.length })
    } else if (node.text === '' && Text.isText(next)) {
      move(found, node, { leaf: next, offset: 0 })
    } else {
      kept.push(node)
    }
  })
  return kept
}

function move(found: Found, from: Leaf, to: Place): void {
  if (found.anchor?.leaf === from) found.anchor = to
  if (found.focus?.leaf === from) found.focus = to
}

function pointOf(
  nodes: readonly Descendant[],
  place: Place | undefined,
  above: readonly number[] = [],
): Point | undefined {
  for (const [index, node] of nodes.entries()) {
    const path = [...above, index]
    if (node === place?.leaf) return { path, offset: place.offset }
    const inside = Element.isElement(node) ? pointOf(node.children, place, path) : undefined
    if (inside) return inside
  }
  return undefined
}

/** Writes an article in the same notation. */
export function writeOutline(body: readonly Descendant[], selection: Selection): string {
  return body.flatMap((block, index) => writeBlock(block, [index], selection)).join('\n')
}

function writeBlock(block: Descendant, path: readonly number[], selection: Selection): readonly string[] {
  if (!Element.isElement(block)) return [`loose: ${writeLeaf(block, path, selection)}`]
  const head = `${block.type}${writeProperties(block)}:`
  const inside = block.children.map((child, index) => [child, [...path, index]] as const)
  if (Element.isElement(block.children[0]) && findSpec(block.children[0].type)?.kind !== 'inline') {
    return [
      head,
      ...inside.flatMap(([child, at]) => writeBlock(child, at, selection)).map((line) => `  ${line}`),
    ]
  }
  const text = inside.map(([child, at]) => writeInline(child, at, selection)).join('')
  return [`${head} ${text.replace(/^ | $/g, '␣')}`.trimEnd()]
}

function writeProperties({ type, children: _, ...properties }: ArticleElement): string {
  const first = defaultsOf(type)
  const order = [...Object.keys(findSpec(type)?.properties ?? {}), 'dir']
  const told = Object.entries(properties)
    .filter(([name, value]) => first[name] !== value)
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
  return told.map(([name, value]) => ` ${name}=${writeValue(value)}`).join('')
}

const writeValue = (value: unknown) =>
  typeof value === 'string' && /\s|^$/.test(value) ? JSON.stringify(value) : String(value)

function writeInline(node: Descendant, path: readonly number[], selection: Selection): string {
  if (!Element.isElement(node)) return writeLeaf(node, path, selection)
  const inside = node.children.map((child, index) => writeInline(child, [...path, index], selection))
  return `<${node.type}${writeProperties(node)}>${inside.join('')}</${node.type}>`
}

function writeLeaf({ text, ...marks }: Text, path: readonly number[], selection: Selection): string {
  const signs = (['anchor', 'focus'] as const).flatMap((edge) => {
    const point = selection?.[edge]
    return point && Path.equals(point.path, [...path])
      ? [{ offset: point.offset, sign: signOf(edge, selection) }]
      : []
  })
  const places = signs.sort((one, other) => other.offset - one.offset)
  const told = places.reduce(
    (done, { offset, sign }) => done.slice(0, offset) + sign + done.slice(offset),
    text,
  )
  const names = Object.entries(marks).map(([name, value]) =>
    name === 'isolate' ? `isolate-${String(value)}` : name,
  )
  const opening = names.map((name) => `<${name}>`).join('')
  const closing = names.reverse().map((name) => `</${name}>`)
  return `${opening}${told.replaceAll('\n', '⏎')}${closing.join('')}`
}

const signOf = (edge: 'anchor' | 'focus', selection: Range) =>
  Range.isCollapsed(selection) ? (edge === 'anchor' ? '|' : '') : edge === 'anchor' ? '{' : '}'
