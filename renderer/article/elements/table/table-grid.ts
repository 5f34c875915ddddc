import type { Cell, Row } from './table-place.ts'

/** A cell with the rectangle of the grid that it covers; `index` is its place among the cells of its row. */
export interface GridCell {
  readonly cell: Cell
  readonly index: number
  readonly row: number
  readonly column: number
  readonly width: number
  readonly height: number
}

/** What browsers take a span for at most (HTML, colspan). */
const widest = 1000

/** Every cell with its place, as HTML lays a table out: a cell goes to the first column that none from above covers. */
export function gridOf(rows: readonly Row[]): readonly GridCell[] {
  const covered = rows.map(() => new Set<number>())
  return rows.flatMap(({ children }, row) =>
    children.map((cell, index): GridCell => {
      const column = firstFree(covered[row])
      const width = Math.min(cell.columns ?? 1, widest)
      const height = Math.min(cell.rows ?? 1, rows.length - row)
      for (const each of covered.slice(row, row + height)) {
        for (let taken = column; taken < column + width; taken += 1) each.add(taken)
      }
      return { cell, index, row, column, width, height }
    }),
  )
}

function firstFree(covered: ReadonlySet<number> | undefined): number {
  for (let column = 0; ; column += 1) if (!covered?.has(column)) return column
}

export const widthOf = (grid: readonly GridCell[]): number =>
  Math.max(1, ...grid.map(({ column, width }) => column + width))

export const coversRow = ({ row, height }: GridCell, at: number): boolean => row <= at && at < row + height
export const coversColumn = ({ column, width }: GridCell, at: number): boolean =>
  column <= at && at < column + width

/** Whether a cell lies on both sides of the line before a row, or before a column. */
export const crossesRow = (cell: GridCell, before: number): boolean =>
  cell.row < before && coversRow(cell, before)
export const crossesColumn = (cell: GridCell, before: number): boolean =>
  cell.column < before && coversColumn(cell, before)
