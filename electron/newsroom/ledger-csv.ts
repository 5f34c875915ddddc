import Papa from 'papaparse'
import type { Language } from '../../renderer/article/element.ts'
import {
  type NameTable,
  type RefusedRow,
  readNames,
  rowsOf,
  type TableRow,
} from '../../renderer/article/newsroom/ledger-rows.ts'
import type { LedgerEntry } from '../../renderer/article/proofread/ledger.ts'

/** What a spreadsheet would take for a formula, also behind an apostrophe that was put before one. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** What parts the cells where people use a language: a spreadsheet there opens such a file by a double click. */
const separators: Readonly<Record<Language, string>> = { ar: ';', fr: ';', en: ',' }

/** A ledger as a CSV file (RFC 4180) for spreadsheets, with a byte order mark, in the words of a language. */
export function ledgerCsv(ledger: readonly LedgerEntry[], language: Language): string {
  const rows = rowsOf(ledger, language).map((cells) =>
    cells.map((cell) => (formula.test(cell) ? `'${cell}` : cell)),
  )
  return `\ufeff${Papa.unparse(rows, { delimiter: separators[language], newline: '\r\n' })}\r\n`
}

/** The names of a CSV file, its cells parted by `;`, `,` or tabs; null where its first row holds no heading of spellings. */
export function readLedgerCsv(text: string): NameTable | null {
  const { rows, broken } = rowsIn(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const read = readNames(rows)
  if (!read) return null
  return { ...read, refused: [...read.refused, ...broken].sort((one, other) => one.line - other.line) }
}

interface Rows {
  readonly rows: readonly TableRow[]
  readonly broken: readonly RefusedRow[]
}

/** The rows of a file. One whose quotes are wrong costs its own line; the next line begins a row again. */
function rowsIn(text: string): Rows {
  const delimiter = Papa.parse(text, {
    preview: 10,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  }).meta.delimiter
  const rows: TableRow[] = []
  const broken: RefusedRow[] = []
  let [offset, line] = [0, 1]
  while (offset < text.length) {
    const rest = text.slice(offset)
    let read = 0
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        if (errors.length > 0) {
          const end = rest.indexOf('\n', read)
          const found = rest.slice(read, end === -1 ? undefined : end)
          broken.push({ line, fault: 'quotes', found })
          read += found.length + 1
          line += 1
          parser.abort()
          return
        }
        rows.push({ line, cells: data.map(withoutGuard) })
        line += linesIn(rest.slice(read, meta.cursor))
        read = meta.cursor
      },
    })
    offset += Math.max(read, 1)
  }
  return { rows, broken }
}

const withoutGuard = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

const linesIn = (text: string): number => text.split('\n').length - 1
