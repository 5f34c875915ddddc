import { basename } from 'node:path'
import type { NameTable } from '../../renderer/article/newsroom/ledger-rows.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { decodeText } from '../import/decode-text.ts'
import type { DeskFiles } from '../library/files.ts'
import { readFile } from '../library/read-file.ts'
import { readLedgerCsv } from './ledger-csv.ts'

/** The names of a CSV file; `file` is its name. */
export interface LedgerFile extends NameTable {
  readonly file: string
}

const largest = 16 * 2 ** 20

/** Reads a file of names that a spreadsheet or another desk wrote. One without headings that are known is a failure. */
export async function readLedgerFile(files: DeskFiles, path: string): Promise<Outcome<LedgerFile>> {
  const file = basename(path)
  const bytes = await readFile(files, path, largest)
  const text = bytes.ok ? decodeText(bytes.value, file) : bytes
  if (!text.ok) return text
  const table = readLedgerCsv(text.value)
  return table ? done({ file, ...table }) : failed('no-names', { file })
}
