import { type HtmlElement, type HtmlNode, html } from '../../../renderer/article/html/node.ts'
import type { ListPlace } from './numbering.ts'

export interface ListItem {
  readonly place: ListPlace
  readonly attributes: HtmlElement['attributes']
  readonly content: readonly HtmlNode[]
}

/** Flat paragraphs with levels as nested lists. A level that skips goes one step in; another kind at one level is another list. */
export function nestLists(items: readonly ListItem[]): readonly HtmlElement[] {
  const lists: HtmlElement[] = []
  for (let start = 0; start < items.length; ) {
    const first = items[start]
    if (!first) break
    const end = endOf(
      items,
      start,
      (item) =>
        item.place.level >= first.place.level &&
        (item.place.level > first.place.level || isSameList(item, first)),
    )
    lists.push(
      html(first.place.isOrdered ? 'ol' : 'ul', {}, ...entries(items.slice(start, end), first.place.level)),
    )
    start = end
  }
  return lists
}

const isSameList = (one: ListItem, other: ListItem) =>
  one.place.isOrdered === other.place.isOrdered && one.place.list === other.place.list

/** The items of one list, each with the deeper ones that follow it inside. */
function entries(items: readonly ListItem[], level: number): readonly HtmlElement[] {
  const found: HtmlElement[] = []
  for (let start = 0; start < items.length; ) {
    const item = items[start]
    if (!item) break
    const end = endOf(items, start + 1, ({ place }) => place.level > level)
    found.push(html('li', item.attributes, ...item.content, ...nestLists(items.slice(start + 1, end))))
    start = end
  }
  return found
}

function endOf(items: readonly ListItem[], start: number, belongs: (item: ListItem) => boolean): number {
  let end = start
  for (let item = items[end]; item && belongs(item); item = items[end]) end += 1
  return end
}
