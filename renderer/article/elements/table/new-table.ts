import type { CommandInput, ElementOf } from '../../element.ts'
import type { Cell, Row } from './table-place.ts'

export const emptyCell = (header: boolean): Cell => ({ type: 'table-cell', header, children: [{ text: '' }] })

export const emptyRow = (columns: number, header: boolean): Row => ({
  type: 'table-row',
  children: Array.from({ length: columns }, () => emptyCell(header)),
})

/** A table to be filled in: `input.rows` (header row included) by `input.columns`, 3 × 3 unless said. */
export function emptyTable(input: CommandInput): ElementOf<'table'> {
  const columns = within(input['columns'], 20)
  const rows = within(input['rows'], 100)
  return {
    type: 'table',
    children: Array.from({ length: rows }, (_, index) => emptyRow(columns, index === 0)),
  }
}

const within = (raw: unknown, most: number) =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= most ? raw : 3
