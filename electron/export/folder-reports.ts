import { join } from 'node:path'
import {
  type ExportReportFile,
  type FolderReport,
  printReport,
  readFolderReport,
  reportName,
  withExports,
} from '../../renderer/article/export/report.ts'
import { done, failed, type Outcome, type ProblemCode } from '../../renderer/article/problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { readFile } from '../library/read-file.ts'
import { writeSafely } from '../library/write-safely.ts'

/** The reports of what one command exports, each beside its export in the `report.json` of the folder. */
export interface FolderReports {
  /** Refuses a folder whose `report.json` is of another program: it stays as it is. */
  open(folder: string): Promise<Outcome<null>>
  add(folder: string, report: ExportReportFile): Promise<Outcome<null>>
  /** Writes what waits. */
  flush(): Promise<Outcome<null>>
}

/** So many may wait: a thousand exports into one folder must not each write all the others’ reports anew. */
const mostWaiting = 100

/** In bytes: the reports of many thousands of exports. */
const largestReport = 1 << 27

/** Keeps the reports of one command; `version` is of Midad. */
export function folderReports(files: DeskFiles, version: string): FolderReports {
  const known = new Map<string, FolderReport | null>()
  const waiting = new Map<string, ExportReportFile[]>()
  const flush = async (): Promise<Outcome<null>> => {
    for (const [folder, reports] of waiting) {
      const whole = withExports(known.get(folder) ?? null, reports, version)
      const bytes = new TextEncoder().encode(printReport(whole))
      const written = await writeSafely(files, join(folder, reportName), bytes)
      if (!written.ok) return written
      known.set(folder, whole)
      waiting.delete(folder)
    }
    return done(null)
  }
  return {
    open: async (folder) => {
      if (known.has(folder)) return done(null)
      const read = await reportAt(files, join(folder, reportName))
      if (!read.ok) return read
      known.set(folder, read.value)
      return done(null)
    },
    add: async (folder, report) => {
      const own = waiting.get(folder) ?? []
      waiting.set(folder, own)
      own.push(report)
      return own.length < mostWaiting ? done(null) : flush()
    },
    flush,
  }
}

const isAbsent = (code: ProblemCode) => code === 'file-missing' || code === 'folder-missing'

async function reportAt(files: DeskFiles, path: string): Promise<Outcome<FolderReport | null>> {
  const held = await readFile(files, path, largestReport)
  if (!held.ok) return isAbsent(held.problem.code) ? done(null) : held
  const report = readFolderReport(parsed(new TextDecoder().decode(held.value)))
  return report ? done(report) : failed('name-taken', { file: reportName })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
