import type { Outcome, Problem } from '../../renderer/article/problem.ts'
import { readArticleFile } from './article-file.ts'
import { revisionOf } from './canonical-json.ts'
import { pathOf } from './catalogue.ts'
import type { Room } from './room.ts'
import type { FoundFile } from './scan.ts'

/**
 * How an article's file stands to a revision of it. `same`: it holds that one, wherever it was moved, touched or replaced.
 * `changed`: another program wrote another one. `gone`: no file of the library has the article. `unreadable`: its file holds
 * none. `away`: the folder itself, or the disk, does not answer.
 */
export type Standing =
  | { readonly state: 'same' | 'gone' }
  | { readonly state: 'changed'; readonly revision: string }
  | { readonly state: 'unreadable' | 'away'; readonly problem: Problem }

/** Reads the file: times and sizes are no proof (a sync client sets both). `found` is where the catalogue has it. */
export async function standingOf(
  { shell, folder }: Room,
  found: Outcome<FoundFile>,
  revision: string,
): Promise<Standing> {
  if (!found.ok)
    return found.problem.code === 'article-missing'
      ? { state: 'gone' }
      : { state: 'away', problem: found.problem }
  const read = await readArticleFile(shell.files, { path: pathOf(folder, found.value.place) })
  if (!read.ok) {
    const { problem } = read
    return { state: problem.code === 'disk-fault' ? 'away' : 'unreadable', problem }
  }
  const held = revisionOf(read.value.article)
  return held === revision ? { state: 'same' } : { state: 'changed', revision: held }
}
