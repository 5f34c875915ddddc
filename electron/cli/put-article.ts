import { join } from 'node:path'
import type { Article } from '../../renderer/article/article.ts'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import { makeArticleFile } from '../library/new-article-file.ts'
import type { SavingShell } from '../library/saving.ts'
import type { ReadInput } from './read-input.ts'

/**
 * Writes an article file with all that an input held beside the article, under a free name; answers its path. The folder is
 * made only now that there is something to put in it. `id` null: a new one.
 */
export async function putArticle(
  shell: SavingShell,
  folder: string,
  article: Article,
  { name, pictures, extras }: ReadInput,
  id: string | null,
): Promise<Outcome<string>> {
  const ready = await attempt(folder, async () => done(await shell.files.makeFolder(folder)))
  if (!ready.ok) return ready
  const made = await makeArticleFile(shell, folder, {
    article,
    id: id ?? shell.newId(),
    nameFor: (headline) => headline || name,
    pictures,
    extras,
  })
  return made.ok ? done(join(folder, made.value.fileName)) : made
}
