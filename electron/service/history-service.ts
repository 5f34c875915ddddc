import { lostArticles, reviveArticle } from '../history/lost-articles.ts'
import type { DeskRoom, Part } from './room.ts'

type HistoryOperation = 'history' | 'snapshot' | 'keepSnapshot' | 'lostArticles' | 'reviveArticle'

/** What the window asks of the versions of articles. */
export function historyService({
  library,
  history,
}: Pick<DeskRoom, 'library' | 'history'>): Part<HistoryOperation> {
  return {
    history: (id) => history.list(id),
    snapshot: (id, name) => history.read(id, name),
    keepSnapshot: (id, article, reason) => history.keep(id, article, reason),
    lostArticles: () => lostArticles(library(), history),
    reviveArticle: (id) => reviveArticle(library(), history, id),
  }
}
