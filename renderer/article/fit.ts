import './elements/index.ts'
import { type Descendant, Element, Node, Text } from 'slate'
import type { ArticleElement, Holds } from './element.ts'
import { emptyOf } from './empty.ts'
import { gather } from './gather.ts'
import { isDivisible, repairOf } from './repair.ts'
import { settle } from './settle.ts'
import { type Container, isInline, root, specOf } from './spec-of.ts'

export { defaultsOf, emptyOf } from './empty.ts'

/**
 * Makes any tree of known elements one that the editor holds without a change: misplaced nodes repaired, equal texts
 * joined, inline elements with letters on both sides (Slate's own invariants). Takes and gives a body's nodes; a body that
 * fits comes back equal. Does not check properties.
 */
export function fitBody(nodes: readonly Descendant[]): ArticleElement[] {
  const fitted = fitBlocks(root, nodes).inside.filter((node) => Element.isElement(node))
  return fitted.length > 0 ? fitted : [emptyOf(root.filler)]
}

interface Fitted {
  readonly inside: Descendant[]
  /** Nodes that may not stand inside, with the count of inside nodes that they come after. */
  readonly lifted: { readonly after: number; readonly node: Descendant }[]
}

function fitInto(holds: Holds, nodes: readonly Descendant[]): Fitted {
  if ('nothing' in holds) return { inside: [{ text: '' }], lifted: [] }
  return 'text' in holds ? fitLetters(holds, nodes) : fitBlocks(holds, nodes)
}

function fitBlocks(holds: Container, nodes: readonly Descendant[]): Fitted {
  const fitted: Fitted = { inside: [], lifted: [] }
  for (const part of gather(holds, nodes).flatMap(fitElement)) place(holds, part, fitted)
  return fitted
}

function place(holds: Holds, part: Descendant, { inside, lifted }: Fitted): void {
  if (repairOf(holds, part).act === 'keep') inside.push(part)
  else lifted.push({ after: inside.length, node: part })
}

/** The letters and inline elements of a text block; a block in it gives its letters as lines, or is lifted out whole. */
function fitLetters(holds: Holds, nodes: readonly Descendant[]): Fitted {
  const fitted: Fitted = { inside: [], lifted: [] }
  const line = { ended: false }
  const endLine = () => {
    line.ended = fitted.inside.some(hasLetters)
  }
  const put = (part: Descendant) => {
    if (line.ended && hasLetters(part)) {
      fitted.inside.push({ text: '\n' })
      line.ended = false
    }
    place(holds, part, fitted)
  }
  const take = (node: Descendant): void => {
    const { act } = repairOf(holds, node)
    if (Text.isText(node)) put(node)
    else if (act === 'keep') fitElement(node).forEach(put)
    else if (act === 'lift') for (const part of fitElement(node)) place(holds, part, fitted)
    else if (isInline(node)) node.children.forEach(take)
    else {
      endLine()
      node.children.forEach(take)
      endLine()
    }
  }
  nodes.forEach(take)
  return fitted
}

const hasLetters = (node: Node) => Node.string(node) !== ''

/** An element, fitted; and round it whatever had to leave it, in the order of the page. */
function fitElement(element: ArticleElement): Descendant[] {
  const { inside, lifted } = fitInto(specOf(element).holds, element.children)
  if (lifted.length === 0) return finish(element, inside, false)
  if (!isDivisible(element.type))
    return [...finish(element, inside, false), ...lifted.map(({ node }) => node)]
  const cuts = [...new Set([...lifted.map(({ after }) => after), inside.length])]
  return cuts.flatMap((cut, index) => {
    const start = cuts[index - 1] ?? 0
    const part = start === 0 ? element : { ...element, ...specOf(element).continued?.(element, start) }
    const out = lifted.filter(({ after }) => after === cut)
    return [...finish(part, inside.slice(start, cut), true), ...out.map(({ node }) => node)]
  })
}

/** An element, or a part of one that was cut, with its children in place; none where nothing would be left in it. */
function finish(element: ArticleElement, inside: readonly Descendant[], isPart: boolean): Descendant[] {
  const { holds, kind } = specOf(element)
  const around = (children: Descendant[]) => [{ ...element, children }]
  if ('blocks' in holds) {
    if (inside.length > 0) return around(withFirst(holds, inside))
    return holds.empty === 'remove' || isPart ? [] : around([emptyOf(holds.filler)])
  }
  const letters = isPart ? afterBreak(inside) : inside
  const mayGo = kind === 'inline' || isPart
  return mayGo && !letters.some(hasLetters) ? [] : around(settle(letters))
}

/** A cut ends the line; the break that parted two blocks has no more to part. */
function afterBreak(inside: readonly Descendant[]): readonly Descendant[] {
  const [first] = inside
  return Text.isText(first) && first.text === '\n' ? inside.slice(1) : inside
}

function withFirst({ first }: Container, inside: readonly Descendant[]): Descendant[] {
  const [leading] = inside
  const fits = first === undefined || !Element.isElement(leading) || leading.type === first
  return fits ? [...inside] : [emptyOf(first), ...inside]
}
