import type { HtmlElement, HtmlNode } from '../../html/node.ts'

/** A line that looks like an item: how deep, in which list, with what number where it has one. */
export interface LevelledItem {
  readonly level: number
  /** Items of one level with different keys are in different lists. */
  readonly key: string
  readonly ordered: boolean
  readonly number?: number
  readonly content: readonly HtmlNode[]
}

/** True lists out of lines that only know their level, as word processors write them. Levels may be skipped. */
export function listsFrom(items: readonly LevelledItem[]): readonly HtmlElement[] {
  return runsOf(siblingsOf(items)).map((siblings) => {
    const [{ item }] = siblings
    const start =
      item.ordered && item.number !== undefined && item.number !== 1 ? { start: String(item.number) } : {}
    return { tag: item.ordered ? 'ol' : 'ul', attributes: start, children: siblings.map(listItemFrom) }
  })
}

const listItemFrom = ({ item, below }: Sibling): HtmlElement => ({
  tag: 'li',
  attributes: {},
  children: [...item.content, ...listsFrom(below)],
})

interface Sibling {
  readonly item: LevelledItem
  readonly below: readonly LevelledItem[]
}

/** The items that lie under no other, each with the deeper ones that follow it. */
function siblingsOf(items: readonly LevelledItem[]): readonly Sibling[] {
  const siblings: { item: LevelledItem; below: LevelledItem[] }[] = []
  for (const item of items) {
    const last = siblings.at(-1)
    if (last && item.level > last.item.level) last.below.push(item)
    else siblings.push({ item, below: [] })
  }
  return siblings
}

function runsOf(siblings: readonly Sibling[]): readonly [Sibling, ...Sibling[]][] {
  const runs: [Sibling, ...Sibling[]][] = []
  for (const sibling of siblings) {
    const run = runs.at(-1)
    const before = run?.at(-1)?.item
    if (run && before?.key === sibling.item.key && before.ordered === sibling.item.ordered) run.push(sibling)
    else runs.push([sibling])
  }
  return runs
}

/** The children of a block with each stretch of lines that are items made lists; blank text between them does not count. */
export function withLists(
  children: readonly HtmlNode[],
  read: (node: HtmlNode) => readonly LevelledItem[] | undefined,
): readonly HtmlNode[] {
  const written: HtmlNode[] = []
  const open: { items: LevelledItem[] } = { items: [] }
  const close = () => {
    for (const list of listsFrom(open.items)) written.push(list)
    open.items = []
  }
  for (const child of children) {
    const items = read(child)
    if (items) {
      for (const item of items) open.items.push(item)
    } else if (open.items.length === 0 || typeof child !== 'string' || child.trim() !== '') {
      close()
      written.push(child)
    }
  }
  close()
  return written
}
