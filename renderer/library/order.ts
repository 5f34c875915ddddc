import { foldText } from '../article/text/fold.ts'
import type { ArticleRow } from '../desk.ts'

type Compare = (one: ArticleRow, other: ArticleRow) => number

const letters = new Intl.Collator(['ar', 'fr', 'en'], { numeric: true, sensitivity: 'base' })
const emptyLast = (one: string, other: string) =>
  Number(one === '') - Number(other === '') || letters.compare(one, other)

const orders = {
  modified: (one, other) => other.modifiedAt - one.modifiedAt,
  headline: (one, other) => emptyLast(one.headline, other.headline),
  byline: (one, other) => emptyLast(one.byline, other.byline),
  status: (one, other) => statusRank[one.status] - statusRank[other.status],
  words: (one, other) => other.words - one.words,
} as const satisfies Readonly<Record<string, Compare>>

const statusRank = { draft: 0, ready: 1, published: 2 } as const

export type SortBy = keyof typeof orders
// The keys of a table written in this file.
export const sorts = Object.keys(orders) as readonly SortBy[]

/** Rows in the order asked for; equal ones by the newest. */
export const sortRows = (rows: readonly ArticleRow[], by: SortBy): readonly ArticleRow[] =>
  rows.toSorted((one, other) => orders[by](one, other) || orders.modified(one, other))

const fold = (text: string) => foldText(text, { ignoreTehMarbuta: true }).text

/** The rows that hold every word of the query, in headline, byline, section or file name; hamzas and harakat aside. */
export function filterRows(rows: readonly ArticleRow[], query: string): readonly ArticleRow[] {
  const wanted = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return rows
  return rows.filter(({ headline, byline, section, fileName }) => {
    const text = fold(`${headline} ${byline} ${section} ${fileName}`)
    return wanted.every((word) => text.includes(word))
  })
}
