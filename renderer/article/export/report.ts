import type { Article } from '../article.ts'
import { isRecord } from '../read-properties.ts'
import type { Gate } from './gates/gate.ts'
import { type Finding, type GateId, gates, looksAtOutputOf, stopping } from './gates/index.ts'
import type { Profile } from './profile.ts'

/** The format of `report.json`. */
export const reportFormat = 1
export const reportName = 'report.json'

/** Who lets an article out although a gate failed, and why, as it is recorded. */
export interface Override {
  readonly by: string
  /** May be empty. */
  readonly why: string
}

/** A written file, its path inside the export with `/`. */
export interface ReportedFile {
  readonly path: string
  readonly size?: number
  readonly sha256?: string
}

/** `proved`: holds of every export and is measured by Midad’s own tests. */
export type GateResult = 'passed' | 'advice' | 'failed' | 'not applicable' | 'proved'

/** What is kept of one export: which rules were run, what they found, who overrode them, what was written. */
export interface ExportReportFile {
  readonly headline: string
  readonly language: string
  readonly profile: string
  /** When it was made, ISO 8601; only where a clock was given. */
  readonly made?: string
  readonly gates: Readonly<Record<GateId, GateResult>>
  readonly findings: readonly Omit<Finding, 'repairs'>[]
  readonly override?: Override & { readonly rules: readonly string[] }
  /** The article’s own file first. */
  readonly files: readonly ReportedFile[]
}

/** The reports of everything that was exported into one folder, in the order of their files’ names. */
export interface FolderReport {
  readonly format: typeof reportFormat
  /** The version of Midad that wrote it last. */
  readonly midad: string
  readonly exports: readonly ExportReportFile[]
}

export interface Exported {
  readonly article: Article
  readonly profile: Profile
  readonly findings: readonly Finding[]
  readonly override: Override | null
  readonly files: readonly ReportedFile[]
  readonly made?: string
}

/** The report of one export. The same export always gives the same report; an override is recorded only where it was needed. */
export function exportReport({
  article: { story },
  profile,
  findings,
  override,
  files,
  made,
}: Exported): ExportReportFile {
  const failed = stopping(findings)
  return {
    headline: story.headline,
    language: story.language,
    profile: profile.name,
    ...(made === undefined ? {} : { made }),
    gates: resultsOf(profile, findings),
    findings: findings.map(({ repairs: _, ...finding }) => finding),
    ...(override && failed.length > 0
      ? { override: { ...override, rules: [...new Set(failed.map(({ rule }) => rule))] } }
      : {}),
    files,
  }
}

function resultsOf(profile: Profile, findings: readonly Finding[]): Readonly<Record<GateId, GateResult>> {
  const results = gates.map((gate: Gate<string, string>) => [gate.id, resultOf(gate, profile, findings)])
  // The registry has every gate once.
  return Object.fromEntries(results) as Readonly<Record<GateId, GateResult>>
}

function resultOf(gate: Gate<string, string>, profile: Profile, findings: readonly Finding[]): GateResult {
  if (gate.provedBy === 'test') return 'proved'
  const own = findings.filter((finding) => finding.gate === gate.id)
  if (stopping(own).length > 0) return 'failed'
  if (own.length > 0) return 'advice'
  return gate.article || gate.element || looksAtOutputOf(gate, profile) ? 'passed' : 'not applicable'
}

/** The folder’s report with more exports: one of the same file takes the place of the earlier. */
export function withExports(
  before: FolderReport | null,
  reports: readonly ExportReportFile[],
  midad: string,
): FolderReport {
  const known = [...(before?.exports ?? []), ...reports].map((report) => [pathOf(report), report] as const)
  return {
    format: reportFormat,
    midad,
    // Not by the words of a language: the order must be the same on every desk.
    exports: [...new Map(known)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, report]) => report),
  }
}

const pathOf = ({ files }: ExportReportFile): string => files[0]?.path ?? ''

/** Reads a folder’s report; null for anything that Midad did not write. */
export function readFolderReport(raw: unknown): FolderReport | null {
  if (!isRecord(raw) || raw['format'] !== reportFormat || !Array.isArray(raw['exports'])) return null
  const isReport = (each: unknown): each is ExportReportFile =>
    isRecord(each) &&
    Array.isArray(each['files']) &&
    each['files'].every((file: unknown) => isRecord(file) && typeof file['path'] === 'string')
  return raw['exports'].every(isReport)
    ? { format: reportFormat, midad: String(raw['midad']), exports: raw['exports'] }
    : null
}

export const printReport = (report: FolderReport): string => `${JSON.stringify(report, null, 2)}\n`
