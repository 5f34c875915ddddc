import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { exportArticle } from '../../renderer/article/export/export-article.ts'
import { checkGates, checkOutput, type Finding, stopping } from '../../renderer/article/export/gates/index.ts'
import type { Profile } from '../../renderer/article/export/profile.ts'
import {
  exportReport,
  type FolderReport,
  type Override,
  printReport,
  type ReportedFile,
  readFolderReport,
  reportName,
  withExport,
} from '../../renderer/article/export/report.ts'
import { emptyNewsroom, type Newsroom, profilesOf } from '../../renderer/article/newsroom/newsroom.ts'
import { done, type Failure, failed, type Outcome, type ProblemCode } from '../../renderer/article/problem.ts'
import { readFile } from '../library/read-file.ts'
import type { ReadyFile } from './gather.ts'
import { type ExportReport, type ExportShape, type ExportShell, writeExport } from './write-export.ts'

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

/**
 * Writes an export whose gates pass or are overridden, and its report: into the archive that holds it, else beside it, among
 * the reports of the same folder.
 */
export async function exportThroughGates(
  shell: ExportShell,
  wish: GatedExport,
): Promise<Outcome<ExportReport>> {
  const { article, folder, override, version, destination = 'folder', name } = wish
  const profile = profileIn(shell.newsroom ?? emptyNewsroom, wish.profile)
  const found = wish.findings ? done(wish.findings) : gateFindings(article, wish.profile, shell.newsroom)
  if (!profile || !found.ok) return found.ok ? failed('unknown-profile', { detail: wish.profile }) : found
  const findings = found.value
  const refused = refusal(findings, override)
  if (refused) return refused
  const path = join(folder, reportName)
  const before = destination === 'zip' ? done(null) : await reportAt(shell, path)
  if (!before.ok) return before
  const reportOf = (files: readonly ReadyFile[]): ReadyFile => {
    const report = exportReport({ article, profile, findings, override, files: files.map(facts) })
    const text = printReport(withExport(before.value, report, version))
    return { path: reportName, bytes: new TextEncoder().encode(text) }
  }
  return writeExport(shell, article, profile.name, folder, { destination, name, reportOf })
}

const facts = ({ path, bytes }: ReadyFile): ReportedFile => ({
  path,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** In bytes: a report of many thousands of exports. */
const largestReport = 1 << 26

const isAbsent = (code: ProblemCode) => code === 'file-missing' || code === 'folder-missing'

/** A file of that name that Midad did not write is left as it is. */
async function reportAt({ files }: ExportShell, path: string): Promise<Outcome<FolderReport | null>> {
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
