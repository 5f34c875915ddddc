import { basename, extname } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import type { ImportNote } from '../../renderer/article/import/import-note.ts'
import { done, type Outcome, type Problem } from '../../renderer/article/problem.ts'
import { importDocument } from '../import/import-file.ts'
import { extension, type Picture, readWholeArticleFile } from '../library/article-file.ts'
import { revisionOf } from '../library/canonical-json.ts'
import { checkArticle } from '../library/inside.ts'
import type { SavingShell } from '../library/saving.ts'

/** An article from a `.midad` file, or one made of any file that can be imported. */
export interface ReadInput {
  readonly article: Article
  /** Null when it is not in an article file yet. */
  readonly id: string | null
  readonly revision: string
  readonly name: string
  readonly pictures: readonly Picture[]
  readonly extras: readonly Picture[]
  readonly notes: readonly ImportNote[]
  readonly problems: readonly Problem[]
}

export async function readInput(shell: SavingShell, path: string): Promise<Outcome<ReadInput>> {
  return extname(path).toLowerCase() === extension ? readOurs(shell, path) : readForeign(shell, path)
}

async function readOurs(shell: SavingShell, path: string): Promise<Outcome<ReadInput>> {
  const whole = await readWholeArticleFile(shell.files, { path })
  if (!whole.ok) return whole
  const { envelope, pictures, extras } = whole.value
  const name = basename(path, extname(path))
  const checked = checkArticle(envelope.article, basename(path))
  if (!checked.ok) return checked
  const { article } = checked.value
  return done({
    article,
    id: envelope.id,
    revision: revisionOf(envelope.article),
    name,
    pictures,
    extras,
    notes: [],
    problems: [],
  })
}

async function readForeign(shell: SavingShell, path: string): Promise<Outcome<ReadInput>> {
  const imported = await importDocument(shell, { path })
  if (!imported.ok) return imported
  const { article, name, notes, problems } = imported.value
  return done({
    article,
    id: null,
    revision: revisionOf(article),
    name,
    pictures: [],
    extras: [],
    notes,
    problems,
  })
}
