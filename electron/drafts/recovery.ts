import { done, type Failure, failed, type Outcome } from '../../renderer/article/problem.ts'
import { revisionOf } from '../library/canonical-json.ts'
import { pathOf } from '../library/catalogue.ts'
import { inTurn } from '../library/in-turn.ts'
import type { Library } from '../library/library.ts'
import type { OpenedArticle } from '../library/open-article.ts'
import { type DraftArticle, replayed } from './draft-article.ts'
import type { Drafts } from './drafts.ts'
import type { Journal } from './journal.ts'

/** Words that no save held when Midad ended, and where they are now. */
export interface Recovery {
  /** The article that holds them, and the one in which they were written. */
  readonly id: string
  readonly of: string
  /**
   * `opened`: in the window, on what the file holds. `waiting`: they come when their article is opened. The others are an
   * article of their own, because the file was changed by another program, cannot be read, or is not there.
   */
  readonly state: 'opened' | 'waiting' | 'changed' | 'unreadable' | 'gone'
  /** The file in which they were written, and that of the article that holds them. */
  readonly fileName: string
  readonly keptIn: string
  /** Whether every edit that reached the disk is in it. */
  readonly isWhole: boolean
}

/** An article with the words of its draft, when they are not in its file. */
export interface OpenedDraft extends OpenedArticle {
  readonly recovery?: Recovery
}

/** Brings the drafts of a library back. Nothing is ever written over: a draft ends only when its words are in a file. */
export interface RecoveryDesk {
  open(id: string): Promise<Outcome<OpenedDraft>>
  /** Looks at every draft that a crash left; answers what is to be told of each. */
  all(): Promise<readonly Outcome<Recovery>[]>
}

/** `tell` hears of drafts that became articles while another was asked for. */
export function recoveryOf(
  drafts: Drafts,
  library: Library,
  tell: (recovery: Outcome<Recovery>) => void,
): RecoveryDesk {
  const turn = inTurn()
  return {
    open: (id) =>
      turn(async () => {
        const settled = await settle(drafts, library, id)
        // A draft that is still there would be written over by the first letter.
        if (!settled.ok && settled.problem.code !== 'draft-damaged') return settled
        const opened = await library.open(id)
        if (!opened.ok) return opened
        const found = settled.ok ? settled.value : null
        const draft = found?.draft
        if (draft && !draft.isWhole) {
          const copied = await drafts.copyAside(id)
          if (!copied.ok) return copied
        }
        if (!settled.ok) tell(settled)
        else if (found && !draft) tell(done(found.recovery))
        const { revision, fileName } = opened.value
        const article = draft?.article ?? opened.value.article
        await drafts.opened({ id, fileName, revision, article, isNewer: draft !== undefined })
        return draft
          ? done({ ...opened.value, article, recovery: { ...found.recovery, state: 'opened' } })
          : opened
      }),
    all: () =>
      turn(async () => {
        const ids = await drafts.ids()
        if (!ids.ok) return [ids]
        const told: Outcome<Recovery>[] = []
        for (const id of ids.value.filter((each) => !drafts.isOpen(each))) {
          const settled = await settle(drafts, library, id)
          if (!settled.ok) told.push(settled)
          else if (settled.value) told.push(done(settled.value.recovery))
        }
        return told
      }),
  }
}

interface Settled {
  readonly recovery: Recovery
  /** What is to be opened in place of what the file holds. */
  readonly draft?: DraftArticle
}

/** Decides what becomes of one draft; null where there is none or its words are in the file. */
async function settle(drafts: Drafts, library: Library, id: string): Promise<Outcome<Settled | null>> {
  const read = await drafts.read(id)
  if (!read.ok) return read.problem.code === 'draft-damaged' ? asideWith(drafts, id, read) : read
  const journal = read.value
  if (!journal) return done(null)
  const draft = replayed(journal)
  if (!draft.ok) return asideWith(drafts, id, draft)
  const { isWhole, article } = draft.value
  const now = await library.open(id)
  if (!now.ok && now.problem.code === 'folder-missing') return now
  if (now.ok) {
    const { revision, fileName } = now.value
    if (!journal.isUnsaved || revision === revisionOf(article)) {
      if (!isWhole) return asideWith(drafts, id, failed('draft-damaged', { file: fileName }))
      const ended = await drafts.end(id)
      return ended.ok ? done(null) : ended
    }
    const recovery: Recovery = { id, of: id, state: 'waiting', fileName, keptIn: fileName, isWhole }
    if (journal.bases.includes(revision)) return done({ recovery, draft: draft.value })
  }
  const state = now.ok ? 'changed' : await stateOf(library, journal.fileName)
  return copied(drafts, library, journal, draft.value, state)
}

/** What became of a file in which an article cannot be found: a damaged one has lost its id. */
async function stateOf(library: Library, fileName: string): Promise<'changed' | 'unreadable' | 'gone'> {
  const there = await library.idAt(pathOf(library.folder, fileName))
  if (there === undefined) return 'gone'
  return (await library.open(there)).ok ? 'changed' : 'unreadable'
}

async function copied(
  drafts: Drafts,
  library: Library,
  { id: of, fileName }: Journal,
  { article, isWhole }: DraftArticle,
  state: 'changed' | 'unreadable' | 'gone',
): Promise<Outcome<Settled>> {
  const kept = await library.keepRecovered(of, fileName, article)
  if (!kept.ok) return kept
  const ended = await (isWhole ? drafts.end(of) : drafts.setAside(of))
  if (!ended.ok) return ended
  return done({ recovery: { id: kept.value.id, of, state, fileName, keptIn: kept.value.fileName, isWhole } })
}

async function asideWith(drafts: Drafts, id: string, failure: Failure): Promise<Failure> {
  const aside = await drafts.setAside(id)
  return aside.ok ? failure : aside
}
