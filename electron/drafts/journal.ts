import { idPattern } from '../library/envelope.ts'
import { lineOf, linesIn } from './journal-lines.ts'

/** The journal that this Midad writes and reads; a newer one is left as it is. */
export const journalFormat = 1

/** The first line: the whole article, so that a draft never depends on its file, and what it was based on. */
export interface JournalHead {
  readonly id: string
  readonly folder: string
  /** In the library's folder, when the journal was begun. */
  readonly fileName: string
  /** What the article's file holds, or held when the article was opened. */
  readonly revision: string
  /** Whether the article here is newer than that. */
  readonly isNewer: boolean
  /** How many edits of the window the article holds. */
  readonly upTo: number
  readonly article: unknown
}

/** A draft as its journal tells it. */
export interface Journal extends JournalHead {
  /** All edits after the article of the head, in their order. */
  readonly edits: readonly unknown[]
  /** What the file may hold for the draft to stand on it: the last save, and those that may have come through. */
  readonly bases: readonly string[]
  /** Whether it holds anything that no save holds. */
  readonly isUnsaved: boolean
  /** The number of the last edit. */
  readonly last: number
  /** In bytes, without what stands behind the last good line. */
  readonly size: number
  /** Whether good edits may have stood behind that. */
  readonly isCut: boolean
}

export const headLine = (head: JournalHead): string => lineOf({ format: journalFormat, ...head })

/** Edits, the first of which has this number. */
export const editsLine = (first: number, edits: readonly unknown[]): string => lineOf({ first, edits })

/** `saving`: a save that holds the edits up to a number is about to replace the file. `saved`: it has. */
export const saveLine = (state: 'saving' | 'saved', revision: string, upTo: number): string =>
  lineOf({ [state]: revision, upTo })

/** Reads a journal up to its first garbled line; null where not even the head can be read. */
export function readJournal(bytes: Uint8Array): Journal | null {
  const { values, size, isCut } = linesIn(bytes)
  const [first, ...later] = values
  const head = headFrom(first)
  if (!head) return null
  const state = {
    edits: [] as unknown[],
    bases: [head.revision],
    last: head.upTo,
    savedUpTo: head.isNewer ? -1 : head.upTo,
    hasGap: false,
  }
  for (const line of later.filter(isRecord)) {
    const { first: number, edits, saving, saved, upTo } = line
    if (typeof number === 'number' && Array.isArray(edits)) {
      if (number > state.last + 1) state.hasGap = true
      if (state.hasGap) continue
      // A batch that was sent again holds edits that are here already.
      const fresh: readonly unknown[] = edits.slice(state.last + 1 - number)
      state.edits.push(...fresh)
      state.last += fresh.length
    } else if (typeof saving === 'string') state.bases.push(saving)
    else if (typeof saved === 'string' && typeof upTo === 'number')
      Object.assign(state, { bases: [saved], savedUpTo: upTo })
  }
  const { edits, bases, last, savedUpTo, hasGap } = state
  return { ...head, edits, bases, last, isUnsaved: last > savedUpTo, size, isCut: isCut || hasGap }
}

function headFrom(raw: unknown): JournalHead | null {
  if (!isRecord(raw) || raw['format'] !== journalFormat) return null
  const { id, folder, fileName, revision, isNewer, upTo, article } = raw
  if (typeof id !== 'string' || !idPattern.test(id) || typeof folder !== 'string') return null
  if (typeof fileName !== 'string' || typeof revision !== 'string' || typeof upTo !== 'number') return null
  return { id, folder, fileName, revision, isNewer: isNewer === true, upTo, article }
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
