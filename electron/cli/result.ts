import type { Article, Summary } from '../../renderer/article/article.ts'
import type { Finding } from '../../renderer/article/export/gates/index.ts'
import type { ImportNote } from '../../renderer/article/import/import-note.ts'
import type { Problem } from '../../renderer/article/problem.ts'
import type { Proof } from '../../renderer/article/proofread/proof.ts'

/** What a command made of one input; with `--json` one such line is printed for each. */
export interface CommandResult {
  readonly input: string
  /** Paths of the files that were written. */
  readonly outputs: readonly string[]
  readonly findings: readonly Finding[]
  /** What the copy desk found, or put right. */
  readonly proofs?: readonly Proof[]
  /** Somebody lets it out by name, whatever was found. */
  readonly overridden?: true
  readonly problems: readonly Problem[]
  /** What an import recognised, moved or left out. */
  readonly notes?: readonly ImportNote[]
  /** Outputs that stand in place of an earlier version. */
  readonly replaced?: readonly string[]
  readonly shown?: ShownArticle
}

/** What `show` shows. */
export interface ShownArticle {
  readonly id: string | null
  readonly revision: string
  readonly summary: Summary
  readonly article: Article
  readonly text: string
}

export const problemResult = (input: string, problem: Problem): CommandResult => ({
  input,
  outputs: [],
  findings: [],
  problems: [problem],
})
