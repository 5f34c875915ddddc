import { basename } from 'node:path'
import { dialog } from 'electron'
import { readNewsroom } from '../../renderer/article/newsroom/newsroom.ts'
import { done } from '../../renderer/article/problem.ts'
import { writeSafely } from '../library/write-safely.ts'
import { ledgerCsv } from '../newsroom/ledger-csv.ts'
import { readLedgerFile } from '../newsroom/read-ledger-file.ts'
import { refused } from './newsroom-service.ts'
import type { DeskRoom, Part } from './room.ts'

/** How names come from a CSV file and go into one. */
export function ledgerExchange({
  window,
  shell: { files },
  settings,
}: Pick<DeskRoom, 'window' | 'shell' | 'settings'>): Part<'importLedger' | 'exportLedger'> {
  return {
    importLedger: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        filters: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
        properties: ['openFile'],
      })
      const [path] = filePaths
      return path === undefined ? null : readLedgerFile(files, path)
    },
    exportLedger: async (raw) => {
      const read = readNewsroom(raw)
      if (!read.ok) return refused(read.problems)
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: 'ledger.csv',
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      })
      if (filePath === '') return null
      const path = filePath.toLowerCase().endsWith('.csv') ? filePath : `${filePath}.csv`
      const text = ledgerCsv(read.newsroom.ledger, settings.read().interfaceLanguage)
      const written = await writeSafely(files, path, new TextEncoder().encode(text))
      return written.ok ? done(basename(path)) : written
    },
  }
}
