import { Editor, Node, type NodeEntry, type Path, type Point, Range } from 'slate'
import type { ArticleEditor, ArticleElement } from './element.ts'

/**
 * The selection of a text block's letters from `start` to `end`, both UTF-16 offsets in the text of the whole block. It begins
 * in the leaf of its first letter and ends in that of its last, so that it takes in no other leaf.
 */
export function rangeIn([block, path]: NodeEntry<ArticleElement>, start: number, end: number): Range {
  return { anchor: pointIn(block, path, start, 1), focus: pointIn(block, path, end, 0) }
}

/** The point before a letter (`reach` 1) or after one (0): in the first leaf that goes so far. */
function pointIn(block: ArticleElement, path: Path, offset: number, reach: 0 | 1): Point {
  const before = { letters: 0 }
  for (const [{ text }, below] of Node.texts(block)) {
    if (offset + reach <= before.letters + text.length)
      return { path: [...path, ...below], offset: offset - before.letters }
    before.letters += text.length
  }
  throw new Error(`The block ends before letter ${String(offset)}.`)
}

/** The part of a block's text that a range or path takes in, as UTF-16 offsets into the text of the whole block. */
export function partOf(
  editor: ArticleEditor,
  block: Path,
  at: Range | Path,
): { readonly start: number; readonly end: number } {
  const whole = Editor.range(editor, block)
  const [first, last] = Range.edges(Range.isRange(at) ? (Range.intersection(at, whole) ?? whole) : whole)
  const start = Editor.string(editor, { anchor: Range.start(whole), focus: first }).length
  return { start, end: start + Editor.string(editor, { anchor: first, focus: last }).length }
}
