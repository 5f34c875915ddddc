import { type HtmlElement, type HtmlNode, html } from '../../../renderer/article/html/node.ts'
import { elementsIn, firstIn, switchIn, valueIn, type XmlElement } from './xml.ts'

interface Cell {
  readonly element: XmlElement
  readonly column: number
  readonly span: number
  /** `restart` begins a cell that goes on in the rows below, `continue` is such a row. */
  readonly merge: 'none' | 'restart' | 'continue'
}

/** A table with its merged cells and header rows; which side it begins on is kept. */
export function readTable(
  table: XmlElement,
  readCell: (cell: XmlElement) => readonly HtmlNode[],
): HtmlElement {
  const rows = rowsIn(table).map((row) => ({ isHeader: isHeader(row), cells: cellsOf(row) }))
  const isRightToLeft = switchIn(firstIn(table, 'w:tblPr'), 'w:bidiVisual') ?? false
  const written = rows.map(({ isHeader: heads, cells }, index) => {
    const shown = cells.filter(({ merge }) => merge !== 'continue')
    return html(
      'tr',
      {},
      ...shown.map((cell) => writeCell(cell, heads, rowSpan(rows, index, cell), readCell)),
    )
  })
  return html('table', isRightToLeft ? { dir: 'rtl' } : {}, html('tbody', {}, ...written))
}

const rowsIn = (parent: XmlElement): readonly XmlElement[] =>
  elementsIn(parent).flatMap((child) =>
    child.name === 'w:tr'
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name)
        ? rowsIn(child)
        : [],
  )

const isHeader = (row: XmlElement) => switchIn(firstIn(row, 'w:trPr'), 'w:tblHeader') === true

function cellsOf(row: XmlElement): readonly Cell[] {
  const cells: Cell[] = []
  let column = Number(valueIn(firstIn(row, 'w:trPr'), 'w:gridBefore') ?? 0)
  for (const element of cellsIn(row)) {
    const properties = firstIn(element, 'w:tcPr')
    const span = Math.max(1, Math.min(1_000, Number(valueIn(properties, 'w:gridSpan') ?? 1) || 1))
    const merge = firstIn(properties, 'w:vMerge')
    const kind =
      merge === undefined ? 'none' : merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
    cells.push({ element, column, span, merge: kind })
    column += span
  }
  return cells
}

const cellsIn = (parent: XmlElement): readonly XmlElement[] =>
  elementsIn(parent).flatMap((child) =>
    child.name === 'w:tc'
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name)
        ? cellsIn(child)
        : [],
  )

function rowSpan(rows: readonly { readonly cells: readonly Cell[] }[], index: number, cell: Cell): number {
  if (cell.merge !== 'restart') return 1
  const below = rows.slice(index + 1)
  const end = below.findIndex(
    ({ cells }) => !cells.some(({ column, merge }) => column === cell.column && merge === 'continue'),
  )
  return 1 + (end === -1 ? below.length : end)
}

function writeCell(
  cell: Cell,
  heads: boolean,
  rows: number,
  readCell: (cell: XmlElement) => readonly HtmlNode[],
): HtmlElement {
  const spans = {
    ...(cell.span > 1 ? { colspan: String(cell.span) } : {}),
    ...(rows > 1 ? { rowspan: String(rows) } : {}),
  }
  return html(heads ? 'th' : 'td', spans, ...readCell(cell.element))
}
