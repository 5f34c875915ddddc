import { type Descendant, Element } from 'slate'
import type { ArticleText } from '../element.ts'
import type { Direction } from './direction.ts'
import { type Isolate, isolatesOf } from './isolates.ts'
import { paintedOrder } from './order.ts'

/** The isolates of texts without those wishes that change nothing: they are the writer's, not the reader's. */
export function neededIsolates(texts: readonly ArticleText[], direction: Direction): readonly Isolate[] {
  const text = texts.map((each) => each.text).join('')
  const isolates = isolatesOf(texts, direction)
  return isolates
    .filter(({ reason }) => reason === 'wish')
    .reduce((left, wish) => {
      const others = left.filter((isolate) => isolate !== wish)
      return paintSame(text, direction, others, isolates) ? others : left
    }, isolates)
}

/** Whether one line of a text is painted in the same order with some isolates as with others. */
export const paintSame = (
  text: string,
  direction: Direction,
  one: readonly Isolate[],
  other: readonly Isolate[],
): boolean => paintedOrder(text, direction, one).join() === paintedOrder(text, direction, other).join()

/** The texts of nodes and of their inline elements, in their order. */
export const textsOf = (nodes: readonly Descendant[]): readonly ArticleText[] =>
  nodes.flatMap((node) => (Element.isElement(node) ? textsOf(node.children) : [node]))
