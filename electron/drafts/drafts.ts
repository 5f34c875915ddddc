import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../renderer/article/problem.ts'
import { attempt } from '../library/file-problem.ts'
import type { DeskFiles } from '../library/files.ts'
import { inTurn } from '../library/in-turn.ts'
import { namesIn } from '../library/move-file.ts'
import { readFile } from '../library/read-file.ts'
import { readTemporaryName } from '../library/temporary-name.ts'
import { makeLast, writeSafely } from '../library/write-safely.ts'
import { appendTo } from './append.ts'
import { replayed } from './draft-article.ts'
import { editsLine, headLine, type Journal, readJournal, saveLine } from './journal.ts'

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

/**
 * The journals of one library's open articles, in a folder of the app's data. There is a file exactly while there are edits
 * that no save holds. Edits are numbered from 1 at the opening of an article, and none is acknowledged before it is on disk.
 */
export interface Drafts {
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
  /** The draft of an article as it is on disk; null where there is none. One that cannot be read is `draft-damaged`. */
  read(id: string): Promise<Outcome<Journal | null>>
  /** The ids of all articles of which there is a draft on disk. Clears what a crash left half-written. */
  ids(): Promise<Outcome<readonly string[]>>
  /** Ends a draft whose words are in a file. */
  end(id: string): Promise<Outcome<null>>
  /** Keeps a draft that cannot be read out of the way of later ones. */
  setAside(id: string): Promise<Outcome<null>>
}

export interface Saved {
  readonly fileName: string
  readonly revision: string
  readonly article: unknown
  readonly upTo: number
}

/** What is known of an open article: the last text of which all is known, and where its journal stands. */
interface Held extends Opened {
  readonly upTo: number
  /** Every revision that the window may still take for the file's. */
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

const ending = '.journal'
const largest = 512 * 2 ** 20
/** A journal grows to so many bytes, or to so many times its first line, before it is begun anew. */
const leastLimit = 256 * 2 ** 10
const mostTimes = 4

export function draftsIn(files: DeskFiles, data: string, library: string): Drafts {
  const turn = inTurn()
  const open = new Map<string, Held>()
  const prefix = `${createHash('sha256').update(library).digest('hex').slice(0, 16)}-`
  const pathOf = (id: string) => join(data, `${prefix}${id}${ending}`)

  const begin = async (held: Held, lines: string, last: number): Promise<Outcome<null>> => {
    const { id, fileName, revision, isNewer, upTo, article } = held
    const head = headLine({ id, folder: library, fileName, revision, isNewer, upTo, article })
    const bytes = Buffer.from(head + lines)
    const made = await attempt(data, async () => done(await files.makeFolder(data)))
    const written = made.ok ? await writeSafely(files, pathOf(id), bytes) : made
    if (!written.ok) return written
    const limit = Math.max(leastLimit, Buffer.byteLength(head) * mostTimes)
    open.set(id, { ...held, written: { size: bytes.length, last, limit } })
    return done(null)
  }

  const add = async (held: Held, written: Written, line: string, last: number): Promise<Outcome<null>> => {
    const bytes = Buffer.from(line)
    const appended = await appendTo(files, pathOf(held.id), bytes, written.size)
    if (appended.ok)
      open.set(held.id, { ...held, written: { ...written, size: written.size + bytes.length, last } })
    return appended
  }

  const readDraft = async (id: string): Promise<Outcome<Journal | null>> => {
    const bytes = await readFile(files, pathOf(id), largest)
    if (!bytes.ok) return bytes.problem.code === 'file-missing' ? done(null) : bytes
    const journal = readJournal(bytes.value)
    return journal ? done(journal) : failed('draft-damaged', { file: `${prefix}${id}${ending}` })
  }

  /** Puts the edits into the article of the head where there are many; where that fails, the journal grows on. */
  const shorten = async (id: string): Promise<void> => {
    const held = open.get(id)
    if (!held?.written || held.written.size <= held.written.limit) return
    const { written } = held
    const read = await readDraft(id)
    const journal = read.ok ? read.value : null
    const draft = journal?.last === written.last ? replayed(journal) : null
    const tries = journal?.bases.slice(1).map((revision) => saveLine('saving', revision, written.last)) ?? []
    const begun =
      draft?.ok && draft.value.isWhole
        ? await begin(
            { ...held, article: draft.value.article, isNewer: true, upTo: written.last },
            tries.join(''),
            written.last,
          )
        : failed('draft-damaged')
    if (!begun.ok) open.set(id, { ...held, written: { ...written, limit: written.limit * 2 } })
  }

  const remove = async (id: string): Promise<Outcome<null>> => {
    const removed = await attempt(pathOf(id), async () => done(await files.remove(pathOf(id))))
    if (!removed.ok) return removed.problem.code === 'file-missing' ? done(null) : removed
    return attempt(data, () => makeLast(files, data))
  }

  return {
    opened: (opened) =>
      turn(async () => {
        const held: Held = { ...opened, upTo: 0, revisions: [opened.revision], written: null }
        open.set(opened.id, held)
        return opened.isNewer ? begin(held, '', 0) : done(null)
      }),
    journal: (id, base, first, edits) =>
      turn(async () => {
        const held = open.get(id)
        if (!held?.revisions.includes(base)) return failed('article-missing', { file: held?.fileName ?? id })
        const last = first + edits.length - 1
        const known = held.written?.last ?? held.upTo
        if (last <= known) return done(null)
        if (!held.written) {
          // Opened a second time, it counts from 1 again; a window that has nothing else to send is right all the same.
          const upTo = first > known + 1 && base === held.revision ? first - 1 : held.upTo
          if (first > upTo + 1) return failed('draft-damaged', { file: held.fileName })
          return begin({ ...held, upTo }, editsLine(first, edits), last)
        }
        if (first > known + 1) return failed('draft-damaged', { file: held.fileName })
        const fresh = edits.slice(known + 1 - first)
        const added = await add(held, held.written, editsLine(known + 1, fresh), last)
        if (added.ok) await shorten(id)
        return added
      }),
    saving: (id, revision, upTo) =>
      turn(async () => {
        const held = open.get(id)
        if (!held) return
        const known = { ...held, revisions: [...held.revisions, revision] }
        open.set(id, known)
        if (held.written)
          await add(known, held.written, saveLine('saving', revision, upTo), held.written.last)
      }),
    saved: (id, { fileName, revision, article, upTo }) =>
      turn(async () => {
        const held = open.get(id)
        if (!held) return
        const { written } = held
        const now = {
          ...held,
          fileName,
          revision,
          article,
          upTo,
          isNewer: false,
          revisions: [...held.revisions, revision],
        }
        open.set(id, now)
        if (!written) return
        if (written.last > upTo) await add(now, written, saveLine('saved', revision, upTo), written.last)
        else if ((await remove(id)).ok) open.set(id, { ...now, written: null })
      }),
    closed: (id) => {
      open.delete(id)
    },
    isOpen: (id) => open.has(id),
    read: (id) => turn(() => readDraft(id)),
    ids: () =>
      turn(async () => {
        const names = await namesIn(files, data)
        if (!names.ok) return names
        for (const name of names.value.filter(readTemporaryName))
          await attempt(name, async () => done(await files.remove(join(data, name))))
        return done(
          names.value
            .filter((name) => name.startsWith(prefix) && name.endsWith(ending))
            .map((name) => name.slice(prefix.length, -ending.length)),
        )
      }),
    end: (id) => turn(() => remove(id)),
    setAside: (id) =>
      turn(() =>
        attempt(pathOf(id), async () => {
          await files.rename(pathOf(id), `${pathOf(id)}.damaged`)
          return makeLast(files, data)
        }),
      ),
  }
}
