import type { ElementSpec } from '../../element.ts'
import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../../html/node.ts'
import { count, flag, optional } from '../../property.ts'
import { isIn } from '../../turn-into.ts'
import { changeColumns } from './change-table.ts'

interface CellProperties {
  /** Heads its column when it stands in the first row, else its row. */
  header: boolean
  columns?: number
  rows?: number
}

declare module '../../element.ts' {
  interface ArticleElements {
    'table-cell': CellProperties
  }
}

export const tableCell: ElementSpec<'table-cell', 'column-before' | 'column-after' | 'remove-column'> = {
  type: 'table-cell',
  kind: 'part',
  holds: { text: true, inlines: true },
  misplaced: { otherwise: 'unwrap', wrapper: 'table-row' },
  properties: { header: flag(), columns: optional(count(2)), rows: optional(count(2)) },
  html: {
    write: ({ header, columns, rows }, content, { place }) => [
      html(
        header ? 'th' : 'td',
        {
          ...(columns === undefined ? {} : { colspan: String(columns) }),
          ...(rows === undefined ? {} : { rowspan: String(rows) }),
          ...place,
        },
        ...content,
      ),
    ],
    read: [
      { tag: 'td', properties: (cell) => ({ header: false, ...spans(cell) }), content: linesOf },
      { tag: 'th', properties: (cell) => ({ header: true, ...spans(cell) }), content: linesOf },
    ],
  },
  enter: 'line',
  backspace: 'stay',
  isolating: true,
  commands: (['before', 'after', 'remove'] as const).map((where) => {
    const id = where === 'remove' ? 'remove-column' : (`column-${where}` as const)
    return {
      id,
      icon: id,
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      run: (editor) => {
        changeColumns(editor, where)
      },
    }
  }),
}

function spans({ attributes }: HtmlElement) {
  const columns = Number.parseInt(attributes['colspan'] ?? '', 10)
  const rows = Number.parseInt(attributes['rowspan'] ?? '', 10)
  return { ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) }
}

/** A cell holds letters only: its paragraphs become lines. */
function linesOf(cell: HtmlElement): readonly HtmlNode[] {
  const content = cell.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return content.some((child) => isHtmlElement(child, 'p', 'div'))
    ? content.flatMap((child, index) => [
        ...(index > 0 ? [html('br')] : []),
        ...(isHtmlElement(child, 'p', 'div') ? child.children : [child]),
      ])
    : cell.children
}
