import type { Command, ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../../html/node.ts'
import { insertBlock } from '../../insert-block.ts'
import { isIn } from '../../turn-into.ts'
import { removeTable } from './change-table.ts'
import { emptyTable } from './new-table.ts'
import { chosenOrder, toggleColumnOrder } from './table-direction.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    table: Record<never, never>
  }
}

type OrderCommand = 'columns-right-to-left' | 'columns-left-to-right'

export const table: ElementSpec<'table', 'table' | 'remove-table' | OrderCommand> = {
  type: 'table',
  kind: 'block',
  holds: { blocks: ['table-row'], filler: 'table-row', empty: 'remove' },
  misplaced: { otherwise: 'lift' },
  properties: {},
  html: {
    write: (_table, content, { place }) => [html('table', place, ...sections(content))],
    // The columns of a table that cannot tell its direction would stand in the page’s own order.
    block: (_table, content, { direction, around }) =>
      direction === around
        ? [
            wordPressBlock(
              'table',
              {},
              html(
                'figure',
                { class: 'wp-block-table' },
                html('table', { class: 'has-fixed-layout' }, ...sections(content)),
              ),
            ),
          ]
        : null,
    read: [{ tag: 'table', properties: () => ({}) }],
  },
  commands: [
    {
      id: 'table',
      icon: 'table',
      group: 'insert',
      asks: 'table',
      isActive: (editor) => isIn(editor, 'table'),
      run: (editor, input) => {
        insertBlock(editor, emptyTable(input))
      },
    },
    ...(
      [
        ['columns-right-to-left', 'rtl'],
        ['columns-left-to-right', 'ltr'],
      ] as const
    ).map(
      ([id, direction]): Command<OrderCommand> => ({
        id,
        icon: id,
        group: 'table',
        isEnabled: (editor) => isIn(editor, 'table'),
        isActive: (editor) => chosenOrder(editor) === direction,
        run: (editor) => {
          toggleColumnOrder(editor, direction)
        },
      }),
    ),
    {
      id: 'remove-table',
      icon: 'remove-table',
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      run: removeTable,
    },
  ],
}

function sections(content: readonly HtmlNode[]): readonly HtmlElement[] {
  const rows = evened(content.filter((row) => isHtmlElement(row)).map(scoped))
  const head = rows.slice(0, rows[0] && isHeaderRow(rows[0]) ? 1 : 0)
  return [...section('thead', head), ...section('tbody', rows.slice(head.length))]
}

/** Every row as wide as the widest; cells that span several are taken to be right. */
function evened(rows: readonly HtmlElement[]): readonly HtmlElement[] {
  const cells = rows.flatMap(({ children }) => children.filter((cell) => isHtmlElement(cell)))
  if (cells.some(({ attributes }) => 'colspan' in attributes || 'rowspan' in attributes)) return rows
  const widest = Math.max(0, ...rows.map(({ children }) => children.length))
  return rows.map((row) => ({
    ...row,
    children: [...row.children, ...Array.from({ length: widest - row.children.length }, () => html('td'))],
  }))
}

const isHeaderRow = (row: HtmlElement) => row.children.every((cell) => isHtmlElement(cell, 'th'))
const section = (tag: string, rows: readonly HtmlElement[]) =>
  rows.length > 0 ? [html(tag, {}, ...rows)] : []

/** A heading says what it heads (WCAG H63): its column in the first row, its row elsewhere. */
const scoped = (row: HtmlElement, index: number): HtmlElement => ({
  ...row,
  children: row.children.map((cell) =>
    isHtmlElement(cell, 'th')
      ? { ...cell, attributes: { scope: index === 0 ? 'col' : 'row', ...cell.attributes } }
      : cell,
  ),
})
