import { readWholeArticleFile } from '../../electron/library/article-file.ts'
import { diskFiles } from '../../electron/library/files.ts'
import type { Article } from '../../renderer/article/article.ts'

/** The article in a .midad file, as its JSON stands there. */
export async function articleIn(path: string): Promise<Article> {
  const read = await readWholeArticleFile(diskFiles, { path })
  if (!read.ok) throw new Error(`${path}: ${read.problem.code}`)
  return read.value.envelope.article as Article
}
