import { type MergeRow, mergedBody } from '../article/compare/merge.ts'
import { mergeArticles, takeWithoutClash } from '../article/compare/merge-articles.ts'
import { replaceBody } from '../article/replace-blocks.ts'
import { desk, type Received } from '../desk.ts'
import { type Restorable, restoreArticle } from './restore-article.ts'

/** Makes the open article the received one; what it was stays in the history, and one undo gives it back. */
export const takeAll = (open: Restorable, { article }: Received): Promise<boolean> =>
  restoreArticle(open, article, 'merge')

/** Takes what only they changed since the common version, in the same way; answers whether that could be done. */
export function takeClear(open: Restorable, { ancestor, article }: Received): Promise<boolean> {
  const mine = open.article()
  const { body, story } = takeWithoutClash(mergeArticles(ancestor, mine, article))
  return restoreArticle(open, { ...mine, body, story: { ...mine.story, ...story } }, 'merge')
}

/** Takes the received side of one block, where the article can be kept first. */
export async function takeRow(open: Restorable, rows: readonly MergeRow[], row: MergeRow): Promise<void> {
  const { body } = open.article()
  const kept = await desk.keepSnapshot(open.id, open.article(), 'merge')
  // What was written meanwhile is not in the rows; they are drawn again, and pressed again.
  if (!kept.ok || open.article().body !== body) return
  replaceBody(
    open.editor,
    mergedBody(rows, (each) => (each === row ? 'theirs' : 'mine')),
  )
}
