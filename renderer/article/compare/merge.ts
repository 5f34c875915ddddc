import type { ArticleElement } from '../element.ts'
import { alignBlocks } from './align.ts'
import { blockKey, compareBlocks, likenessOf } from './compare-blocks.ts'

/**
 * Who changed a block since the version that both sides come from. `both`: alike. `clash`: each in its own way, or both put
 * something in the same place.
 */
export type Changer = 'nobody' | 'me' | 'them' | 'both' | 'clash'

/** One block of three versions; a side that is null has it not (any more, or yet). */
export interface MergeRow {
  readonly by: Changer
  readonly ancestor: ArticleElement | null
  readonly mine: ArticleElement | null
  readonly theirs: ArticleElement | null
}

type Body = readonly ArticleElement[]

/** What one side made of the ancestor: of each of its blocks, and what it put before each of them and at the end. */
interface Side {
  readonly kept: readonly (ArticleElement | null)[]
  readonly put: readonly Body[]
}

/**
 * The three-way rule, block by block: every block of all three versions is in exactly one row, those of mine and those of
 * theirs in their own order. A block that moved is one that went and one that came. Where nothing is known of an
 * ancestor (null), what both have alike stands for it, and who took away or added the rest cannot be told.
 */
export function mergeRows(ancestor: Body | null, mine: Body, theirs: Body): readonly MergeRow[] {
  const common = ancestor ?? sharedBlocks(mine, theirs)
  const [me, them] = [sideOf(common, mine), sideOf(common, theirs)]
  const here = countKeys(me.put.flat())
  return [...common, null].flatMap((block, index) => {
    const put = putRows(me.put[index] ?? [], them.put[index] ?? [], here)
    return block ? [...put, rowOf(block, me.kept[index] ?? null, them.kept[index] ?? null)] : put
  })
}

/** Which side's block is wanted of a row. */
export type Choice = 'mine' | 'theirs'

/** What a merge takes by itself: what only they changed. Of a clash it keeps mine, and the row says so. */
export const withoutClash = ({ by }: MergeRow): Choice => (by === 'them' ? 'theirs' : 'mine')

/** The body that has of each row the side that is chosen; a place where both put something keeps both when theirs is. */
export const mergedBody = (rows: readonly MergeRow[], choose: (row: MergeRow) => Choice): Body =>
  rows.flatMap((row) => row[choose(row)] ?? [])

function rowOf(
  ancestor: ArticleElement,
  mine: ArticleElement | null,
  theirs: ArticleElement | null,
): MergeRow {
  return { by: changerOf(ancestor, mine, theirs, isSameBlock), ancestor, mine, theirs }
}

/** The rule itself, for anything that three versions hold. */
export function changerOf<Value>(
  ancestor: Value,
  mine: Value,
  theirs: Value,
  isSame: (one: Value, other: Value) => boolean,
): Changer {
  if (isSame(mine, theirs)) return isSame(ancestor, mine) ? 'nobody' : 'both'
  if (isSame(ancestor, mine)) return 'them'
  return isSame(ancestor, theirs) ? 'me' : 'clash'
}

const isSameBlock = (one: ArticleElement | null, other: ArticleElement | null) =>
  one === null || other === null ? one === other : blockKey(one) === blockKey(other)

function sideOf(common: Body, version: Body): Side {
  const kept: (ArticleElement | null)[] = common.map(() => null)
  const put: ArticleElement[][] = [...common, null].map(() => [])
  const pairs = pairsOf(common, version)
  let next = 0
  for (const { before, after } of [...pairs, { before: common.length, after: version.length }]) {
    put[before]?.push(...version.slice(next, after))
    const pair = version[after]
    if (pair) kept[before] = pair
    next = after + 1
  }
  return { kept, put }
}

/** The same blocks in the order of both. */
const pairsOf = (before: Body, after: Body) =>
  compareBlocks(before, after).flatMap((change) =>
    'before' in change && 'after' in change && !change.moved
      ? [{ before: change.before.at, after: change.after.at }]
      : [],
  )

const sharedBlocks = (mine: Body, theirs: Body): Body =>
  compareBlocks(theirs, mine).flatMap((change) =>
    change.kind === 'equal' && !change.moved ? [change.after.block] : [],
  )

/** How many blocks of one key I put anywhere: what they put is one of these when I moved it elsewhere. */
function countKeys(blocks: Body): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(blockKey(block), (counts.get(blockKey(block)) ?? 0) + 1)
  return counts
}

/** What both sides put in one place, mine before theirs where they have nothing to do with one another. */
function putRows(mine: Body, theirs: Body, here: Map<string, number>): readonly MergeRow[] {
  const pairs = alignBlocks(mine.map(blockKey), theirs.map(blockKey), (one, other) =>
    likenessOf(mine[one], theirs[other]),
  )
  const rows: MergeRow[] = []
  const at = { mine: 0, theirs: 0 }
  for (const pair of [...pairs, { before: mine.length, after: theirs.length }]) {
    const [mineAlone, theirsAlone] = [mine.slice(at.mine, pair.before), theirs.slice(at.theirs, pair.after)]
    rows.push(
      ...mineAlone.map((block): MergeRow => ({ by: 'me', ancestor: null, mine: block, theirs: null })),
    )
    rows.push(...theirsAlone.map((block) => putByThem(block, mineAlone.length > 0, here)))
    const [own, other] = [mine[pair.before], theirs[pair.after]]
    if (own && other) {
      const isSame = isSameBlock(own, other)
      if (isSame) take(here, blockKey(own))
      rows.push({ by: isSame ? 'both' : 'clash', ancestor: null, mine: own, theirs: other })
    }
    Object.assign(at, { mine: pair.before + 1, theirs: pair.after + 1 })
  }
  return rows
}

/** A block that I have put elsewhere is here already: taking it would double it. */
function putByThem(block: ArticleElement, isContested: boolean, here: Map<string, number>): MergeRow {
  const by = isContested || take(here, blockKey(block)) ? 'clash' : 'them'
  return { by, ancestor: null, mine: null, theirs: block }
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  counts.set(key, Math.max(0, count - 1))
  return count > 0
}
