import { relative, sep } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import { checkGates, checkOutput, type Finding, stopping } from '../../renderer/article/export/gates/index.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import {
  exportReport,
  type Override,
  printReport,
  type ReportedFile,
  reportName,
  withExports,
} from '../../renderer/article/export/report.ts'
import { emptyNewsroom, type Newsroom, profilesOf } from '../../renderer/article/newsroom/newsroom.ts'
import { done, type Failure, failed, type Outcome } from '../../renderer/article/problem.ts'
import { type FolderReports, folderReports } from './folder-reports.ts'
import type { ReadyFile } from './gather.ts'
import {
  type ExportReport,
  type ExportShape,
  type ExportShell,
  factsOf,
  writeExport,
} from './write-export.ts'

export interface GatedExport extends Pick<ExportShape, 'destination' | 'name'> {
  readonly article: Article
  readonly profile: string
  readonly folder: string
  readonly override: Override | null
  /** Of Midad. */
  readonly version: string
  /** What `gateFindings` found, where it was asked already. */
  readonly findings?: readonly Finding[]
}

/** What the gates find in an article and in what a profile makes of it. Refuses a profile that the newsroom has not. */
export function gateFindings(
  article: Article,
  profileName: string,
  newsroom: Newsroom = emptyNewsroom,
): Outcome<readonly Finding[]> {
  const profile = profileIn(newsroom, profileName)
  if (!profile) return failed('unknown-profile', { detail: profileName })
  const [file] = exportArticle(article, profile, newsroom.site)
  const output = file && 'content' in file ? checkOutput(article, profile, file.content, newsroom) : []
  return done([...checkGates(article, newsroom), ...output])
}

const profileIn = (newsroom: Newsroom, profileName: string): Profile | undefined =>
  profilesOf(newsroom).find(({ name }) => name === profileName)

/** Why an article is not exported: a gate failed, and nobody lets it out by name. Null where it may go. */
export function refusal(findings: readonly Finding[], override: Override | null): Failure | null {
  const rules = [...new Set(stopping(findings).map(({ rule }) => rule))]
  return rules.length === 0 || override ? null : failed('gate-failed', { detail: rules.join(', ') })
}

/** What an export through the gates needs; `reports` where several go out together. */
export interface GatedShell extends ExportShell {
  readonly reports?: FolderReports
}

/**
 * Writes an export whose gates pass or are overridden, and its report: into the archive that holds it, else beside it, among
 * the reports of the same folder.
 */
export async function exportThroughGates(
  { reports, ...shell }: GatedShell,
  wish: GatedExport,
): Promise<Outcome<ExportReport>> {
  const { article, folder, override, version, destination = 'folder', name } = wish
  const profile = profileIn(shell.newsroom ?? emptyNewsroom, wish.profile)
  const found = wish.findings ? done(wish.findings) : gateFindings(article, wish.profile, shell.newsroom)
  if (!profile || !found.ok) return found.ok ? failed('unknown-profile', { detail: wish.profile }) : found
  const findings = found.value
  const refused = refusal(findings, override)
  if (refused) return refused
  const reportOf = (files: readonly ReportedFile[]) =>
    exportReport({ article, profile, findings, override, files })
  if (destination === 'zip') {
    const inside = (files: readonly ReadyFile[]): ReadyFile => {
      const report = reportOf(files.map(({ path, bytes }) => ({ path, ...factsOf(bytes) })))
      const text = printReport(withExports(null, [report], version))
      return { path: reportName, bytes: new TextEncoder().encode(text) }
    }
    return writeExport(shell, article, profile.name, folder, { destination, name, inside })
  }
  const own = reports ?? folderReports(shell.files, version)
  const opened = await own.open(folder)
  if (!opened.ok) return opened
  const written = await writeExport(shell, article, profile.name, folder, { destination, name })
  if (!written.ok) return written
  const files = written.value.files.map(({ path, size, sha256 }) => ({
    path: relative(folder, path).split(sep).join('/'),
    size,
    sha256,
  }))
  const added = await own.add(folder, reportOf(files))
  const kept = added.ok && !reports ? await own.flush() : added
  return kept.ok ? written : kept
}
