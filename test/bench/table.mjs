// @ts-check
import { median, quantile } from './statistics.mjs'

/** @import { Wish } from './options.mjs' */
/** @import { StartCell } from './start.mjs' */
/** @import { TypingCell } from './typing.mjs' */

/** @typedef {TypingCell & { round: number, size: number, target: string }} Typed */
/** @typedef {StartCell & { round: number, target: string }} Started */

/** @type {readonly { title: string, of: (cell: Typed) => number | undefined }[]} */
const columns = [
  { title: 'open', of: ({ open }) => open },
  { title: 'CPU to open', of: ({ cpuToOpen }) => cpuToOpen },
  { title: 'key→paint', of: ({ keyToPaint }) => keyToPaint && median(keyToPaint) },
  { title: 'the slowest 5 %', of: ({ keyToPaint }) => keyToPaint && quantile(keyToPaint, 0.95) },
  { title: 'CPU/key', of: ({ cpuPerKey }) => cpuPerKey },
  { title: 'scripts/key', of: ({ scriptPerKey }) => scriptPerKey },
  { title: 'layout/key', of: ({ layoutPerKey }) => layoutPerKey },
  { title: 'all processes/key', of: ({ allCpuPerKey }) => allCpuPerKey },
  { title: 'CPU of the rest', of: ({ cpuOfRest }) => cpuOfRest },
]

/** Medians of the rounds in milliseconds, each with the median of its ratios to the bare page of the same round. @param {readonly Typed[]} cells @param {Wish} wish */
export function typingTable(cells, { sizes, targets }) {
  const sound = cells.filter(({ fault }) => fault === undefined)
  const rows = sizes.flatMap((size) =>
    targets.map((target) => {
      const own = sound.filter((cell) => cell.size === size && cell.target === target)
      const figures = columns.map(({ of }) => figure(own, of, (cell) => floorOf(sound, cell)))
      return [String(size), target, ...figures, String(own.length)]
    }),
  )
  const faults = cells.flatMap(({ fault, size, target }) =>
    fault === undefined ? [] : [`- ${target}, ${size}: ${fault}`],
  )
  return [table(['words', 'ms', ...columns.map(({ title }) => title), 'rounds'], rows), ...faults, ''].join(
    '\n',
  )
}

/** @param {readonly Started[]} cells */
export function startTable(cells) {
  const sound = cells.filter(({ fault }) => fault === undefined)
  const rows = ['midad', 'empty'].map((target) => {
    const own = sound.filter((cell) => cell.target === target)
    /** @param {(cell: Started) => number | undefined} of */
    const at = (of) =>
      figure(own, of, (cell) => sound.find(({ round, target }) => target === 'empty' && round === cell.round))
    return [target, at(({ wall }) => wall), at(({ processor }) => processor), String(own.length)]
  })
  return table(['ms', 'start to shown', 'CPU of all processes', 'starts'], rows)
}

/** @param {readonly Typed[]} cells @param {Typed} cell */
function floorOf(cells, { round, size }) {
  return cells.find((each) => each.target === 'bare' && each.round === round && each.size === size)
}

/**
 * @template Cell
 * @param {readonly Cell[]} cells
 * @param {(cell: Cell) => number | undefined} of
 * @param {(cell: Cell) => Cell | undefined} floor
 */
function figure(cells, of, floor) {
  if (cells.length === 0) return '-'
  const ratios = cells.flatMap((cell) => {
    const under = floor(cell)
    return under ? [(of(cell) ?? NaN) / (of(under) ?? NaN)] : []
  })
  const value = median(cells.map((cell) => of(cell) ?? NaN))
  return ratios.length > 0 ? `${tidy(value)} (${median(ratios).toFixed(2)}×)` : tidy(value)
}

/** @param {number} value */
const tidy = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)),
  )
  /** @param {readonly string[]} row */
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [
    line(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(line),
    '',
  ].join('\n')
}
