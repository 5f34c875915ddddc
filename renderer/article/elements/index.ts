import { register } from '../spec-of.ts'
import { aside } from './aside/aside.ts'
import { divider } from './divider/divider.ts'
import { embed } from './embed/embed.ts'
import { heading } from './heading/heading.ts'
import { image } from './image/image.ts'
import { link } from './link/link.ts'
import { list } from './list/list.ts'
import { listItem } from './list/list-item.ts'
import { paragraph } from './paragraph/paragraph.ts'
import { attribution } from './quote/attribution.ts'
import { pullQuote } from './quote/pull-quote.ts'
import { quote } from './quote/quote.ts'
import { readAlso } from './read-also/read-also.ts'
import { table } from './table/table.ts'
import { tableCell } from './table/table-cell.ts'
import { tableRow } from './table/table-row.ts'

/**
 * Every element of an article. The order is that of the toolbar, and of the reading of HTML: where two elements know the
 * same tag, the first that accepts it takes it.
 */
export const elements = [
  readAlso,
  attribution,
  paragraph,
  heading,
  list,
  listItem,
  quote,
  pullQuote,
  link,
  image,
  tableRow,
  tableCell,
  table,
  aside,
  divider,
  embed,
] as const

register(elements)
