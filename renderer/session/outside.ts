import type { Article } from '../article/article.ts'
import type { Problem } from '../article/problem.ts'
import { desk, type OpenedArticle } from '../desk.ts'

/**
 * What another program did to the open article's file, where the writer has to say what is to be. `changed`: both have new
 * words. `gone`, `unreadable`: the window alone has the article.
 */
export type Outside =
  | { readonly kind: 'changed'; readonly theirs: OpenedArticle }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

/** What of the open article a look at its file needs. */
export interface Looked {
  readonly id: string
  revision(): string
  /** Ends when no save is on its way. */
  atRest(): Promise<void>
  article(): Article
  /** Whether the window has no words that the file did not have. */
  isSaved(): boolean
}

/** `newer`: the file alone has new words. `alike`: it has the very words of the window, under another revision. */
type Found = Outside | { readonly kind: 'newer' } | { readonly kind: 'alike'; readonly revision: string }

/**
 * Looks at the file of the open article: by what it holds, for neither a touch nor our own save is a change. Null where nothing
 * is to be done, or the folder does not answer.
 */
export async function lookOutside(open: Looked): Promise<Found | null> {
  await open.atRest()
  const revision = open.revision()
  const found = await lookOnce(open, revision)
  await open.atRest()
  // A save of ours came between.
  return revision === open.revision() ? found : lookOutside(open)
}

async function lookOnce(open: Looked, revision: string): Promise<Found | null> {
  const standing = await desk.articleStanding(open.id, revision)
  if (standing.state === 'gone') return { kind: 'gone' }
  if (standing.state === 'unreadable') return { kind: 'unreadable', problem: standing.problem }
  if (standing.state !== 'changed') return null
  if (open.isSaved()) return { kind: 'newer' }
  const theirs = await desk.articleInFile(open.id)
  if (!theirs.ok) return null
  const isAlike = JSON.stringify(theirs.value.article) === JSON.stringify(open.article())
  return isAlike
    ? { kind: 'alike', revision: theirs.value.revision }
    : { kind: 'changed', theirs: theirs.value }
}
