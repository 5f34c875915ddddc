import { type Article, picturesOf, type Summary, summarise } from '../../renderer/article/article.ts'
import { readableCopy as readableCopyOf } from '../../renderer/article/export/export-article.ts'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { type ArticleRead, readArticle } from '../../renderer/article/read-article.ts'
import { languages, statuses } from '../../renderer/article/story.ts'

/** What the library needs to know of an article that passed the core's check. */
export interface CheckedArticle {
  readonly article: Article
  readonly summary: Summary
  /** The names of the pictures that it shows. */
  readonly pictures: readonly string[]
}

/** Asks the core about the inside of an article file or of what the window sends. `file` is the name for problems. */
export function checkArticle(raw: unknown, file: string): Outcome<CheckedArticle> {
  const read = readArticle(raw)
  if (!read.ok) return refusal(read, file)
  const { article } = read
  return done({ article, summary: summarise(article), pictures: picturesOf(article) })
}

function refusal(read: Extract<ArticleRead, { ok: false }>, file: string): Outcome<never> {
  const [first] = read.problems
  if (first === undefined) throw new Error('the core refused an article and named no problem')
  if (read.newer) return failed('newer-format', { file, detail: first.found })
  return failed('article-damaged', { file, detail: `${first.at || 'article'}: ${first.found}` })
}

/** The `article.html` of an article file, whose pictures are in `media/` beside it. */
export const readableCopy = (article: Article): string => readableCopyOf(article, 'media')

/** The summary kept beside an article, when it is one; else the article is asked. */
export function summaryOf(kept: unknown, article: unknown, file: string): Outcome<Summary> {
  if (isSummary(kept)) return done(kept)
  const checked = checkArticle(article, file)
  return checked.ok ? done(checked.value.summary) : checked
}

const isText = (raw: unknown) => typeof raw === 'string'
const isOneOf = (allowed: readonly unknown[]) => (raw: unknown) => allowed.includes(raw)
const fields: Readonly<Record<keyof Summary, (raw: unknown) => boolean>> = {
  headline: isText,
  byline: isText,
  section: isText,
  status: isOneOf(statuses),
  language: isOneOf(languages),
  publishedAt: isText,
  words: (raw) => Number.isSafeInteger(raw) && Number(raw) >= 0,
}

export function isSummary(raw: unknown): raw is Summary {
  if (typeof raw !== 'object' || raw === null) return false
  const held: Readonly<Record<string, unknown>> = { ...raw }
  return Object.entries(fields).every(([name, accepts]) => accepts(held[name]))
}
