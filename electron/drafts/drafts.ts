import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { replayed } from './draft-article.ts'
import { type DraftFiles, draftFilesIn } from './draft-files.ts'
import { editsLine, headLine, saveLine } from './journal.ts'

/** An article as the window has it before its first edit. */
export interface Opened {
  readonly id: string
  readonly fileName: string
  /** What the file holds. */
  readonly revision: string
  readonly article: unknown
  /** Whether the article is newer than that: the words of a draft. */
  readonly isNewer: boolean
}

export interface Saved {
  readonly fileName: string
  readonly revision: string
  readonly article: unknown
  readonly upTo: number
}

/**
 * The drafts of one library's open articles, in a folder of the app's data. There is a file exactly while there are edits
 * that no save holds. Edits are numbered from 1 at the opening of an article, and none is acknowledged before it is on disk.
 */
export interface Drafts extends Pick<DraftFiles, 'read' | 'ids' | 'setAside' | 'copyAside'> {
  /** Begins to count anew. Words that no file holds are written down before it answers. */
  opened(opened: Opened): Promise<Outcome<null>>
  /** Takes edits of which the first has this number; those that are here already are passed over. */
  journal(id: string, base: string, first: number, edits: readonly unknown[]): Promise<Outcome<null>>
  /** A save that holds the edits up to a number is about to replace the file. */
  saving(id: string, revision: string, upTo: number): Promise<void>
  /** The file now holds the article, with the edits up to a number. */
  saved(id: string, saved: Saved): Promise<void>
  /** The window has let go of an article; a draft that it left stays on disk. */
  closed(id: string): void
  isOpen(id: string): boolean
  /** Ends a draft whose words are in a file. */
  end(id: string): Promise<Outcome<null>>
}

/** What is known of an open article: the last text of which all is known, and where its journal stands. */
interface Held extends Opened {
  /** The last edit that the article holds. */
  readonly upTo: number
  /** What the window may still take for the file's revision, the newest last. */
  readonly revisions: readonly string[]
  readonly written: Written | null
}

interface Written {
  /** In bytes: what is good; anything behind it was not acknowledged. */
  readonly size: number
  readonly last: number
  /** The size at which the journal is begun anew. */
  readonly limit: number
}

/** A journal grows to so many bytes, or to so many times its first line, before it is begun anew. */
const leastLimit = 256 * 2 ** 10
const mostTimes = 4

export function draftsIn(files: DeskFiles, data: string, library: string): Drafts {
  const turn = inTurn()
  const disk = draftFilesIn(files, data, library)
  const open = new Map<string, Held>()

  const begin = async (held: Held, lines: string, last: number): Promise<Outcome<null>> => {
    const { id, fileName, revision, isNewer, upTo, article } = held
    const head = headLine({ id, folder: library, fileName, revision, isNewer, upTo, article })
    const bytes = Buffer.from(head + lines)
    const written = await disk.write(id, bytes)
    const limit = Math.max(leastLimit, Buffer.byteLength(head) * mostTimes)
    if (written.ok) open.set(id, { ...held, written: { size: bytes.length, last, limit } })
    return written
  }

  const add = async (held: Held, written: Written, line: string, last: number): Promise<Outcome<null>> => {
    const bytes = Buffer.from(line)
    const appended = await disk.append(held.id, bytes, written.size)
    const grown = { ...written, size: written.size + bytes.length, last }
    if (appended.ok) open.set(held.id, { ...held, written: grown })
    return appended.ok && grown.size > grown.limit ? shorten({ ...held, written: grown }, grown) : appended
  }

  /** Puts many edits into the article of the first line; where that fails, the journal grows on. */
  const shorten = async (held: Held, written: Written): Promise<Outcome<null>> => {
    const read = await disk.read(held.id)
    const journal = read.ok ? read.value : null
    const draft = journal?.last === written.last ? replayed(journal) : null
    if (journal && draft?.ok && draft.value.isWhole) {
      const { last } = written
      const tries = journal.bases.slice(1).map((revision) => saveLine('saving', revision, last))
      const now = { ...held, article: draft.value.article, isNewer: journal.isUnsaved, upTo: last }
      if ((await begin(now, tries.join(''), last)).ok) return done(null)
    }
    open.set(held.id, { ...held, written: { ...written, limit: written.limit * 2 } })
    return done(null)
  }

  const journal: Drafts['journal'] = async (id, base, first, edits) => {
    const held = open.get(id)
    if (!held?.revisions.includes(base)) return failed('article-missing', { file: held?.fileName ?? id })
    const last = first + edits.length - 1
    const known = held.written?.last ?? held.upTo
    if (last <= known) return done(null)
    const hasGap = first > known + 1
    if (held.written && !hasGap)
      return add(held, held.written, editsLine(known + 1, edits.slice(known + 1 - first)), last)
    // Opened a second time, it counts from 1 again; a window that has nothing else to send is right all the same.
    if (hasGap && (held.written || base !== held.revision))
      return failed('draft-damaged', { file: held.fileName })
    return begin({ ...held, upTo: hasGap ? first - 1 : held.upTo }, editsLine(first, edits), last)
  }

  const saving: Drafts['saving'] = async (id, revision, upTo) => {
    const held = open.get(id)
    if (!held) return
    const now = { ...held, revisions: withNewest(held.revisions, revision) }
    open.set(id, now)
    if (now.written) await add(now, now.written, saveLine('saving', revision, upTo), now.written.last)
  }

  const saved: Drafts['saved'] = async (id, { fileName, revision, article, upTo }) => {
    const held = open.get(id)
    if (!held) return
    const revisions = withNewest(held.revisions, revision)
    const now = { ...held, fileName, revision, article, upTo, isNewer: false, revisions }
    open.set(id, now)
    if (!now.written) return
    if (now.written.last > upTo)
      await add(now, now.written, saveLine('saved', revision, upTo), now.written.last)
    else if ((await disk.remove(id)).ok) open.set(id, { ...now, written: null })
  }

  return {
    opened: (opened) =>
      turn(async () => {
        const held: Held = { ...opened, upTo: 0, revisions: [opened.revision], written: null }
        open.set(opened.id, held)
        return opened.isNewer ? begin(held, '', 0) : done(null)
      }),
    journal: (...given) => turn(() => journal(...given)),
    saving: (...given) => turn(() => saving(...given)),
    saved: (...given) => turn(() => saved(...given)),
    closed: (id) => {
      open.delete(id)
    },
    isOpen: (id) => open.has(id),
    read: (id) => turn(() => disk.read(id)),
    ids: () => turn(() => disk.ids()),
    end: (id) => turn(() => disk.remove(id)),
    setAside: (id) => turn(() => disk.setAside(id)),
    copyAside: (id) => turn(() => disk.copyAside(id)),
  }
}

/** The window hears of a save after the desk: it may be behind by a few. */
const withNewest = (revisions: readonly string[], revision: string) => [...revisions.slice(-7), revision]
