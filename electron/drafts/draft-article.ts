import type { Article } from '../../renderer/article/article.ts'
import { done, type Outcome } from '../../renderer/article/problem.ts'
import { replay } from '../../renderer/article/replay.ts'
import { checkArticle } from '../library/inside.ts'
import type { Journal } from './journal.ts'

export interface DraftArticle {
  readonly article: Article
  /** Whether every edit that was acknowledged is in it. */
  readonly isWhole: boolean
}

/** The article that a draft's journal leads to. */
export function replayed({ article, edits, isCut, fileName }: Journal): Outcome<DraftArticle> {
  const before = checkArticle(article, fileName)
  if (!before.ok) return before
  const { article: raw, lost } = replay(before.value.article, edits)
  const after = checkArticle(raw, fileName)
  // An edit that makes no article of it (a fault of whoever recorded it) must not take the rest along.
  const kept = after.ok ? after.value.article : before.value.article
  return done({ article: kept, isWhole: after.ok && lost === 0 && !isCut })
}
