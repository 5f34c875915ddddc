import { relative, sep } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import { checkGates, checkOutput, type Finding, stopping } from '../../renderer/article/export/gates/index.ts'
import { printedProfile } from '../../renderer/article/export/printed-profile.ts'
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
  filesOf,
  writeFiles,
} from './write-export.ts'

export interface GatedExport extends Pick<ExportShape, 'destination' | 'name'> {
  readonly article: Article
  readonly profile: string
  readonly folder: string
  readonly override: Override | null
  /** Of Midad. */
  readonly version: string
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
  const content = file && 'content' in file ? file.content : ''
  return done(findingsIn(article, profile, content, newsroom))
}

const findingsIn = (article: Article, profile: Profile, content: string, newsroom: Newsroom) => [
  ...checkGates(article, newsroom),
  ...checkOutput(article, profile, content, newsroom),
]

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

/** What the gates found, and what came of the export. */
export interface Gated {
  readonly findings: readonly Finding[]
  readonly outcome: Outcome<ExportReport>
}

/**
 * Writes an export whose gates pass or are overridden, and its report: into the archive that holds it, else beside it, among
 * the reports of the same folder. The gates look at the very bytes that go out.
 */
export async function exportThroughGates(
  { reports, ...shell }: GatedShell,
  { article, profile: profileName, folder, override, version, destination = 'folder', name }: GatedExport,
): Promise<Gated> {
  const { newsroom = emptyNewsroom } = shell
  const isPaper = destination === 'pdf'
  const chosen = profileIn(newsroom, profileName)
  const gathered = await filesOf(shell, article, profileName, isPaper)
  if (!gathered.ok || !chosen)
    return {
      findings: [],
      outcome: gathered.ok ? failed('unknown-profile', { detail: profileName }) : gathered,
    }
  const profile = isPaper ? printedProfile(chosen) : chosen
  const [page] = gathered.value
  const content = new TextDecoder().decode(page?.bytes)
  const findings = findingsIn(article, profile, content, newsroom)
  const refused = refusal(findings, override)
  if (refused) return { findings, outcome: refused }
  const reportOf = (files: readonly ReportedFile[]) =>
    exportReport({ article, profile, findings, override, files })
  const shape = { destination, name }
  if (destination === 'zip') {
    const inside = (files: readonly ReadyFile[]): ReadyFile => {
      const report = reportOf(files.map(({ path, bytes }) => ({ path, ...factsOf(bytes) })))
      const text = printReport(withExports(null, [report], version))
      return { path: reportName, bytes: new TextEncoder().encode(text) }
    }
    return { findings, outcome: await writeFiles(shell, gathered.value, folder, { ...shape, inside }) }
  }
  const own = reports ?? folderReports(shell.files, version)
  const opened = await own.open(folder)
  const written = opened.ok ? await writeFiles(shell, gathered.value, folder, shape) : opened
  if (!written.ok) return { findings, outcome: written }
  const files = written.value.files.map(({ path, size, sha256 }) => ({
    path: relative(folder, path).split(sep).join('/'),
    size,
    sha256,
  }))
  const added = await own.add(folder, reportOf(files))
  const kept = added.ok && !reports ? await own.flush() : added
  return { findings, outcome: kept.ok ? written : kept }
}
