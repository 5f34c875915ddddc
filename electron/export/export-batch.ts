import { join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { reportName } from '../../renderer/article/export/report.ts'
import { slugOf } from '../../renderer/article/export/slug.ts'
import type { Outcome, Problem } from '../../renderer/article/problem.ts'
import type { Destination } from './destination.ts'
import { exportThroughGates } from './export-through-gates.ts'
import { folderReports } from './folder-reports.ts'
import type { ExportShell } from './write-export.ts'

/** How far a batch is: the article that it is at, counted from 1. */
export interface ExportProgress {
  readonly at: number
  readonly of: number
  readonly name: string
}

export interface BatchReport {
  readonly folder: string
  /** Articles that are written whole, and the first file of each. */
  readonly written: readonly string[]
  readonly of: number
  /** Ended by the writer before the last article. */
  readonly cancelled: boolean
  readonly problems: readonly { readonly name: string; readonly problem: Problem }[]
}

export interface BatchShell extends Omit<ExportShell, 'pictureOf' | 'others'> {
  open(id: string): Promise<Outcome<{ readonly article: Article; readonly fileName: string }>>
  pictureOf(id: string, name: string): Promise<Outcome<Uint8Array>>
  tell(progress: ExportProgress): void
  isCancelled(): boolean
}

export interface Batch {
  readonly ids: readonly string[]
  readonly profile: string
  readonly destination: Destination
  readonly folder: string
  /** Of Midad. */
  readonly version: string
}

/**
 * Exports articles one after another; one that fails, also at a gate, does not stop the next, and each is written whole or not at all. As
 * files each gets a folder of its own, because its page and its pictures are uploaded together; two of one slug are told
 * apart by their ids.
 */
export async function exportBatch(
  { open, pictureOf, tell, isCancelled, ...shell }: BatchShell,
  { ids, profile, destination, folder, version }: Batch,
): Promise<BatchReport> {
  const reports = folderReports(shell.files, version)
  const names = new Set<string>()
  const written: string[] = []
  const problems: { name: string; problem: Problem }[] = []
  const state = { at: 0 }
  for (const id of ids) {
    if (isCancelled()) break
    state.at += 1
    const opened = await open(id)
    const shown = opened.ok ? opened.value.article.story.headline || opened.value.fileName : id
    tell({ at: state.at, of: ids.length, name: shown })
    if (!opened.ok) {
      problems.push({ name: opened.problem.file ?? id, problem: opened.problem })
      continue
    }
    const slug = slugOf(opened.value.article, shell.newsroom?.site.slugs)
    const name = names.has(slug) ? `${slug}-${id.slice(0, 8)}` : slug
    names.add(name)
    const { outcome: exported } = await exportThroughGates(
      // A folder of its own has its own report, which is there as soon as the article is.
      {
        ...shell,
        pictureOf: (picture) => pictureOf(id, picture),
        ...(destination === 'folder' ? {} : { reports }),
      },
      {
        article: opened.value.article,
        profile,
        folder: destination === 'folder' ? join(folder, name) : folder,
        // Who lets articles out by name looks at each.
        override: null,
        version,
        destination,
        name,
      },
    )
    if (exported.ok) written.push(exported.value.files[0]?.path ?? exported.value.folder)
    else problems.push({ name: shown, problem: exported.problem })
  }
  const kept = await reports.flush()
  if (!kept.ok) problems.push({ name: reportName, problem: kept.problem })
  return { folder, written, of: ids.length, cancelled: state.at < ids.length, problems }
}
