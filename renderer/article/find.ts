import { type Descendant, Editor, Element, Node, type Path, type Range, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import { withoutControls } from './bidi/controls/control-signs.ts'
import type { ArticleEditor, ArticleElement } from './element.ts'
import { rangeIn } from './range-in.ts'
import { holdsText } from './spec-of.ts'
import { type FoldedText, type FoldOptions, foldKey, foldText } from './text/fold.ts'

export interface FindOptions extends FoldOptions {
  /** Not as a part of a longer word. Off unless said. */
  readonly wholeWord?: boolean
}

/** A place where the query stands: a text block and UTF-16 offsets in the text of the whole block. */
export interface FoundRange {
  readonly path: Path
  readonly start: number
  readonly end: number
}

/** Every place of a body where a text stands, in the order of the page, none over another; marks and links do not part words. */
export function findText(
  body: readonly Descendant[],
  query: string,
  options: FindOptions = {},
): readonly FoundRange[] {
  const sought = foldText(query, options).text
  return sought === '' ? [] : findIn(body, [], sought, options)
}

function findIn(
  nodes: readonly Descendant[],
  above: Path,
  sought: string,
  options: FindOptions,
): readonly FoundRange[] {
  return nodes.flatMap((node, index): readonly FoundRange[] => {
    const path = [...above, index]
    if (!Element.isElement(node)) return []
    if (!holdsText(node)) return findIn(node.children, path, sought, options)
    return placesIn(foldedOf(node, options), sought, options.wholeWord === true).map((place) => ({
      path,
      ...place,
    }))
  })
}

/** By what is asked: blocks are never changed in place, so a further letter of the query costs no folding. */
const foldedBlocks = new Map<string, WeakMap<ArticleElement, FoldedText>>()

function foldedOf(block: ArticleElement, options: FindOptions): FoldedText {
  const key = foldKey(options)
  const known = foldedBlocks.get(key) ?? new WeakMap<ArticleElement, FoldedText>()
  const folded = known.get(block) ?? foldText(Node.string(block), options)
  foldedBlocks.set(key, known.set(block, folded))
  return folded
}

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(sign)

function placesIn(
  { text, starts, ends }: FoldedText,
  sought: string,
  wholeWord: boolean,
): readonly Omit<FoundRange, 'path'>[] {
  const places: Omit<FoundRange, 'path'>[] = []
  const search = { from: 0 }
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, search.from)) {
    const next = at + sought.length
    const [start, end] = [starts[at], ends[next - 1]]
    if (start === undefined || end === undefined)
      throw new Error('Every unit of a folded text has its place.')
    const partsLetter = starts[at - 1] === start || ends[next] === end
    const partsWord = isWordSign(text[at - 1]) || isWordSign(text[next])
    const fits = !partsLetter && !(wholeWord && partsWord)
    if (fits) places.push({ start, end })
    search.from = fits ? next : at + 1
  }
  return places
}

/**
 * Puts a text in the place of each range, as one undo step; it carries the marks of the first letter that it replaces, and no
 * control of direction.
 */
export function replaceAll(editor: ArticleEditor, ranges: readonly FoundRange[], put: string): void {
  const text = withoutControls(put)
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const range of ranges.toReversed()) replace(editor, range, text)
    })
  })
}

/** The same for one range; the caret goes behind what was put there. */
export function replaceOne(editor: ArticleEditor, range: FoundRange, text: string): void {
  replaceAll(editor, [range], text)
  const caret = selectionOf(editor, {
    ...range,
    start: range.start + withoutControls(text).length,
    end: range.start + withoutControls(text).length,
  })
  if (caret) Transforms.select(editor, caret.focus)
}

/** A found range as the editor's selection; null where the text has changed since and ends before it. */
export function selectionOf(editor: ArticleEditor, { path, start, end }: FoundRange): Range | null {
  const block = Node.has(editor, path) ? Node.get(editor, path) : undefined
  if (!Element.isElement(block) || !holdsText(block) || end > Node.string(block).length) return null
  return rangeIn([block, path], start, end)
}

/** The new letters come before the old ones go, so that the leaf they stand in is never empty and keeps its marks. */
function replace(editor: ArticleEditor, range: FoundRange, text: string): void {
  const { path, start, end } = range
  const first = selectionOf(editor, range)?.anchor
  if (!first) return
  if (text !== '') editor.apply({ type: 'insert_text', path: first.path, offset: first.offset, text })
  const old = selectionOf(editor, { path, start: start + text.length, end: end + text.length })
  if (old) Transforms.delete(editor, { at: old })
}
