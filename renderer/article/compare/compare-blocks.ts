import '../elements/index.ts'
import { type Descendant, Element } from 'slate'
import { bodyText } from '../article.ts'
import type { ArticleElement } from '../element.ts'
import { holdsText, specOf } from '../spec-of.ts'
import { alignBlocks, type Pair } from './align.ts'
import { compareWords } from './compare-words.ts'
import type { BlockChange, SharedBlock } from './comparison.ts'
import { wordsIn } from './words-in.ts'

/** What is weighed of a block when the same one is sought in the other version. */
interface Weighed {
  readonly block: ArticleElement
  /** The same for blocks that are equal in everything. */
  readonly key: string
  readonly words: ReadonlyMap<string, number>
  readonly count: number
}

/** A block that moved must be as alike as this and have so many words, else it is another one. */
const moving = { alike: 0.7, words: 4 } as const

/** Compares the blocks of a body, or of a container: every block of both, in the order of the later version. */
export function compareBlocks(
  before: readonly Descendant[],
  after: readonly Descendant[],
): readonly BlockChange[] {
  const [olds, news] = [before, after].map((nodes) =>
    nodes.filter((node) => Element.isElement(node)).map(weigh),
  )
  if (!olds || !news) throw new Error('Two versions are compared.')
  const likeness = (old: number, now: number) => alike(olds[old], news[now])
  const inOrder = alignBlocks(
    olds.map(({ key }) => key),
    news.map(({ key }) => key),
    likeness,
  )
  const moved = movedPairs(olds, news, inOrder)
  return inSequence(olds, news, inOrder, moved)
}

/** One text for all blocks that are equal in everything. */
export const blockKey = (block: ArticleElement): string => weigh(block).key

/** How alike two blocks are, from 0 to 1. */
export const likenessOf = (one: ArticleElement | undefined, other: ArticleElement | undefined): number =>
  alike(one && weigh(one), other && weigh(other))

const known = new WeakMap<ArticleElement, Weighed>()

/** Blocks are never changed in place, so only what is new is weighed again. */
function weigh(block: ArticleElement): Weighed {
  const remembered = known.get(block)
  if (remembered) return remembered
  const text = bodyText([block])
  const words = new Map<string, number>()
  for (const { start, end } of wordsIn(text)) {
    const word = text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(word)) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const count = [...words.values()].reduce((sum, each) => sum + each, 0)
  const weighed = { block, key: keyOf(block), words, count }
  known.set(block, weighed)
  return weighed
}

/** Properties in the order of their names, whoever wrote them. */
const keyOf = (block: ArticleElement): string =>
  JSON.stringify(block, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

/** The share of words that two blocks have in common (Dice), 0 for those that cannot be one another. */
function alike(one: Weighed | undefined, other: Weighed | undefined): number {
  if (!one || !other) return 0
  if (one.key === other.key) return 1
  const isSameKind = one.block.type === other.block.type
  if (!isSameKind && !(holdsText(one.block) && holdsText(other.block))) return 0
  if (one.count + other.count === 0) return isSameKind ? 0.5 : 0
  let shared = 0
  for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0)
  return (2 * shared) / (one.count + other.count)
}

function movedPairs(
  olds: readonly Weighed[],
  news: readonly Weighed[],
  inOrder: readonly Pair[],
): readonly Pair[] {
  const held = {
    before: new Set(inOrder.map(({ before }) => before)),
    after: new Set(inOrder.map(({ after }) => after)),
  }
  const left = news.flatMap((block, after) => (held.after.has(after) ? [] : [{ block, after }]))
  return olds.flatMap((old, before) => {
    if (held.before.has(before) || old.count === 0) return []
    const free = left.filter(({ after }) => !held.after.has(after))
    const found =
      free.find(({ block }) => block.key === old.key) ??
      free.find(({ block }) => old.count >= moving.words && alike(old, block) >= moving.alike)
    if (!found) return []
    held.after.add(found.after)
    return [{ before, after: found.after }]
  })
}

function inSequence(
  olds: readonly Weighed[],
  news: readonly Weighed[],
  inOrder: readonly Pair[],
  moved: readonly Pair[],
): readonly BlockChange[] {
  const movedFrom = new Set(moved.map(({ before }) => before))
  const movedTo = new Map(moved.map((pair) => [pair.after, pair]))
  const shared = ({ before, after }: Pair, isMoved: boolean): BlockChange[] => {
    const [old, now] = [olds[before], news[after]]
    return old && now ? [compareBlock(old, before, now, after, isMoved)] : []
  }
  const at = { before: 0, after: 0 }
  return [...inOrder, { before: olds.length, after: news.length }].flatMap((pair) => {
    const removed = olds.slice(at.before, pair.before).flatMap(({ block }, index): BlockChange[] => {
      const place = at.before + index
      return movedFrom.has(place) ? [] : [{ kind: 'removed', before: { block, at: place } }]
    })
    const added = news.slice(at.after, pair.after).flatMap(({ block }, index): BlockChange[] => {
      const place = at.after + index
      const from = movedTo.get(place)
      return from ? shared(from, true) : [{ kind: 'added', after: { block, at: place } }]
    })
    at.before = pair.before + 1
    at.after = pair.after + 1
    return [...removed, ...added, ...shared(pair, false)]
  })
}

function compareBlock(
  old: Weighed,
  before: number,
  now: Weighed,
  after: number,
  moved: boolean,
): SharedBlock {
  const places = { before: { block: old.block, at: before }, after: { block: now.block, at: after }, moved }
  if (old.key === now.key) return { kind: 'equal', ...places }
  if (holdsText(old.block) && holdsText(now.block)) {
    const pieces = compareWords(old.block.children, now.block.children)
    const isChanged = pieces.some(({ kind }) => kind === 'added' || kind === 'removed')
    return { kind: isChanged ? 'changed' : 'formatted', ...places, pieces }
  }
  if (!('blocks' in specOf(now.block).holds)) return { kind: 'formatted', ...places }
  const parts = compareBlocks(old.block.children, now.block.children)
  const isChanged = parts.some((part) => (part.kind !== 'equal' && part.kind !== 'formatted') || part.moved)
  return { kind: isChanged ? 'changed' : 'formatted', ...places, parts }
}
