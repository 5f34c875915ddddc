import { type Descendant, Element } from 'slate'
import type { ArticleText } from '../../element.ts'
import { settle } from '../../settle.ts'
import type { PlacedWish } from './fewest-wishes.ts'

/** Nodes with other letters in their texts, one for each, and with these wishes in place of theirs; cut where one begins or ends. */
export function withWishes(
  nodes: readonly Descendant[],
  texts: readonly string[],
  wishes: readonly PlacedWish[],
): Descendant[] {
  const left = { texts: texts.values(), at: 0 }
  const rewrite = (node: Descendant): readonly Descendant[] => {
    if (Element.isElement(node)) return [{ ...node, children: settle(node.children.flatMap(rewrite)) }]
    const text = left.texts.next().value ?? ''
    const start = left.at
    left.at += text.length
    return wished({ ...node, text }, start, wishes)
  }
  return settle(nodes.flatMap(rewrite))
}

function wished(
  { isolate: _, ...node }: ArticleText,
  start: number,
  wishes: readonly PlacedWish[],
): readonly ArticleText[] {
  const end = start + node.text.length
  const inside = wishes.filter((wish) => wish.start < end && start < wish.end)
  if (inside.length === 0) return [node]
  const edges = [start, ...inside.flatMap((wish) => [wish.start, wish.end]), end]
  const places = [...new Set(edges.map((edge) => Math.min(Math.max(edge, start), end)))].toSorted(
    (one, other) => one - other,
  )
  return places.slice(0, -1).map((from, index) => {
    const wish = inside.find((each) => each.start <= from && from < each.end)
    const text = node.text.slice(from - start, (places[index + 1] ?? end) - start)
    return wish ? { ...node, text, isolate: wish.isolate } : { ...node, text }
  })
}
