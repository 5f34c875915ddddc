import { articleId, json, unexpected } from './arguments.ts'

/** A caret: a path and an offset in UTF-16 units, as Slate has them. */
export interface Caret {
  readonly path: readonly number[]
  readonly offset: number
}

/** Where a writer is: the article, both ends of the selection, and how far the page is scrolled, in pixels. */
export interface Place {
  readonly id: string
  readonly anchor: Caret | null
  readonly focus: Caret | null
  readonly scrolled: number
}

const deepest = 64

/** Reads a place that the window or a file tells. */
export function place(given: unknown): Place {
  const { id, anchor, focus, scrolled } = json(given)
  return {
    id: articleId(id),
    anchor: caret(anchor),
    focus: caret(focus),
    scrolled: count(scrolled),
  }
}

function caret(given: unknown): Caret | null {
  if (given === null) return null
  const { path, offset } = json(given)
  if (!Array.isArray(path) || path.length > deepest) throw unexpected('a path', path)
  return { path: path.map(count), offset: count(offset) }
}

function count(given: unknown): number {
  if (typeof given === 'number' && given >= 0 && given <= Number.MAX_SAFE_INTEGER) return given
  throw unexpected('a number from 0', given)
}
