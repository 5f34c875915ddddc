import type { OpenedArticle } from '../library/open-article.ts'
import { openDamaged } from '../salvage/salvage-file.ts'
import type { DeskRoom, Part } from './room.ts'

type LibraryOperation =
  | 'library'
  | 'newArticle'
  | 'openArticle'
  | 'openDamaged'
  | 'saveArticle'
  | 'articleStanding'
  | 'articleInFile'
  | 'reloadArticle'
  | 'takeReloaded'
  | 'forkArticle'
  | 'putBackArticle'
  | 'journal'
  | 'closeArticle'
  | 'keepPlace'
  | 'lastPlace'
  | 'renameArticle'
  | 'moveArticle'
  | 'duplicateArticle'
  | 'binArticle'
  | 'bin'
  | 'restoreArticle'

type LibraryRoom = Pick<
  DeskRoom,
  'shell' | 'library' | 'drafts' | 'recovery' | 'history' | 'place' | 'attendance'
>

/** What the window asks of the articles in the folder. */
export function libraryService({
  shell: saving,
  library,
  drafts,
  recovery,
  history,
  place,
  attendance,
}: LibraryRoom): Part<LibraryOperation> {
  /** What the window was given to take in the place of what it holds, until it has. */
  const reloaded = new Map<string, OpenedArticle>()
  return {
    library: () => library().state(),
    newArticle: (article) => library().create(article),
    openArticle: async (id) => {
      const opened = await recovery().open(id)
      if (opened.ok) attendance().open(id)
      return opened
    },
    openDamaged: (id) => openDamaged(library(), history, saving, id),
    saveArticle: async (id, base, article, upTo) => {
      const saved = await library().save(id, base, article, (revision) => drafts().saving(id, revision, upTo))
      if (saved.ok) await drafts().saved(id, { ...saved.value, article, upTo })
      return saved
    },
    journal: (id, base, first, edits) => drafts().journal(id, base, first, edits),
    closeArticle: async (id) => {
      await attendance().leave()
      drafts().closed(id)
      return null
    },
    keepPlace: async (kept) => {
      await place.keep(kept)
      return null
    },
    lastPlace: () => place.recall(),
    articleStanding: (id, held) => library().standing(id, held),
    articleInFile: (id) => library().open(id),
    reloadArticle: async (id, held) => {
      const kept = await history.keep(id, held, 'reload')
      const read = kept.ok ? await library().open(id) : kept
      if (read.ok) reloaded.set(id, read.value)
      return read
    },
    takeReloaded: async (id) => {
      const taken = reloaded.get(id)
      reloaded.delete(id)
      if (!taken) return null
      drafts().closed(id)
      await drafts().end(id)
      await drafts().opened({ ...taken, isNewer: false })
      return null
    },
    forkArticle: (id, held) => library().fork(id, held),
    putBackArticle: async (id, article, upTo) => {
      const saved = await library().putBack(id, article)
      if (saved.ok) await drafts().saved(id, { ...saved.value, article, upTo })
      return saved
    },
    renameArticle: (id, name) => library().rename(id, name),
    moveArticle: (id, inner) => library().move(id, inner),
    duplicateArticle: (id) => library().duplicate(id),
    binArticle: (id) => library().bin(id),
    bin: () => library().binned(),
    restoreArticle: (id) => library().restore(id),
  }
}
