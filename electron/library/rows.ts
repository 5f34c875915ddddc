import type { Summary } from '../../renderer/article/article.ts'
import type { Problem } from '../../renderer/article/problem.ts'
import type { Identities } from './identity.ts'
import type { FoundFile } from './scan.ts'

/** One article in a list, with what its file says of it. */
export interface ArticleRow extends Summary {
  readonly id: string
  /** In the library's folder, with `/` before the name where it is in a folder of its own. */
  readonly fileName: string
  /** Milliseconds since 1970. */
  readonly modifiedAt: number
  /** Why it cannot be opened; the summary is blank then. */
  readonly problem?: Problem
}

/** A binned article; `binnedAt` in milliseconds since 1970. */
export interface BinnedRow extends ArticleRow {
  readonly binnedAt: number
}

const blank: Summary = {
  headline: '',
  byline: '',
  section: '',
  status: 'draft',
  language: 'ar',
  publishedAt: '',
  words: 0,
}

export const rowsOf = (identities: Identities): readonly ArticleRow[] =>
  [...identities].map(([id, file]) => rowOf(id, file))

export const binnedRowsOf = (identities: Identities): readonly BinnedRow[] =>
  [...identities].map(([id, file]) => ({ ...rowOf(id, file), binnedAt: file.changedAt }))

function rowOf(id: string, { place, modifiedAt, inside }: FoundFile): ArticleRow {
  const row = { id, fileName: place, modifiedAt }
  return inside.ok ? { ...row, ...inside.value.summary } : { ...row, ...blank, problem: inside.problem }
}
