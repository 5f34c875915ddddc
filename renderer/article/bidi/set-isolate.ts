import { Editor, Element, Node, type NodeEntry, Range, Text, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { ArticleEditor, ArticleElement, ArticleText } from '../element.ts'
import { partOf, rangeIn } from '../range-in.ts'
import { holdsText } from '../spec-of.ts'
import { textBlockAt } from '../text-block.ts'
import { type Direction, directionOfText } from './direction.ts'
import type { IsolateWish } from './isolates.ts'
import { ltrLetter, rtlLetter } from './line-words.ts'
import { tokenAt } from './token-at.ts'
import type { Place } from './tokens.ts'

/** Letters of one text block, by UTF-16 offsets into its whole text. */
export interface Stretch extends Place {
  readonly block: NodeEntry<ArticleElement>
}

/**
 * What a command on isolates is about: the selected letters of each block without the white space at their edges; with a
 * bare caret the letters round it that carry a wish, else the token or foreign phrase that it stands in or beside.
 */
export function stretchesToIsolate(editor: ArticleEditor): readonly Stretch[] {
  const { selection } = editor
  if (!selection) return []
  if (Range.isCollapsed(selection)) return stretchAtCaret(editor, selection)
  const match = (node: Node): node is ArticleElement => holdsText(node)
  return Array.from(Editor.nodes<ArticleElement>(editor, { at: selection, match })).flatMap((block) =>
    trimmed({ block, ...partOf(editor, block[1], selection) }),
  )
}

function trimmed({ block, start, end }: Stretch): readonly Stretch[] {
  const letters = Node.string(block[0]).slice(start, end)
  const first = start + letters.length - letters.trimStart().length
  const last = start + letters.trimEnd().length
  return first < last ? [{ block, start: first, end: last }] : []
}

function stretchAtCaret(editor: ArticleEditor, selection: Range): readonly Stretch[] {
  const block = textBlockAt(editor)
  if (!block || !holdsText(block[0])) return []
  const { start: offset } = partOf(editor, block[1], selection)
  const wished = wishedAt(block[0], offset)
  if (wished) return [{ block, ...wished }]
  const text = Node.string(block[0])
  const token = linesOf(block[0], text)
    .map((direction) => tokenAt(text, offset, direction))
    .find((found) => found !== undefined)
  return token ? [{ block, start: token.start, end: token.end }] : []
}

/** The directions in which the block may be laid out: a command does not know the article's. */
function linesOf({ dir }: ArticleElement, text: string): readonly Direction[] {
  if (dir) return [dir]
  const [first, second] = [directionOfText(text, 'rtl'), directionOfText(text, 'ltr')]
  return first === second || !ltrLetter.test(text) ? [first] : [first, second]
}

/** The letters round an offset that carry one wish. */
function wishedAt(block: ArticleElement, offset: number): Place | undefined {
  const places: (Place & { readonly isolate: IsolateWish | undefined })[] = []
  let at = 0
  for (const [{ text, isolate }] of Node.texts(block)) {
    const last = places.at(-1)
    const start = last?.isolate === isolate && last ? (places.pop()?.start ?? at) : at
    at += text.length
    places.push({ start, end: at, isolate })
  }
  return places.find(({ start, end, isolate }) => isolate && start <= offset && offset <= end && start < end)
}

/** Sets the writer's wishes on stretches, in their order, as one undo step; null leaves a stretch to Midad. */
export function setIsolates(
  editor: ArticleEditor,
  wishes: readonly (readonly [Stretch, IsolateWish | null])[],
): void {
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const [{ block, start, end }, wish] of wishes) {
        const [now] = Editor.node(editor, block[1])
        if (!Element.isElement(now)) continue
        const options = { at: rangeIn([now, block[1]], start, end), match: Text.isText, split: true }
        if (wish) Transforms.setNodes<ArticleText>(editor, { isolate: wish }, options)
        else Transforms.unsetNodes<ArticleText>(editor, 'isolate', options)
      }
    })
  })
}

/** The wish that the letters carry which a command on isolates is about; of several the first. */
export function wishAtCaret(editor: ArticleEditor): IsolateWish | undefined {
  const [stretch] = stretchesToIsolate(editor)
  if (!stretch) return undefined
  const { anchor } = rangeIn(stretch.block, stretch.start, stretch.end)
  return Node.leaf(editor, anchor.path).isolate
}

/**
 * Lets go of a wish where what is typed at its end is no more of it: white space, and letters of the other direction. Marks
 * stay.
 */
export function leaveIsolate(editor: ArticleEditor, typed: string): void {
  const { selection } = editor
  if (!selection || Range.isExpanded(selection) || editor.marks) return
  const { path, offset } = selection.anchor
  const { text, isolate } = Node.leaf(editor, path)
  if (!isolate || isolate === 'none' || offset < text.length) return
  const other = isolate === 'ltr' ? rtlLetter : ltrLetter
  if (!/^\s/.test(typed) && !other.test(typed)) return
  const { isolate: _, ...marks } = Editor.marks(editor) ?? {}
  editor.marks = marks
}
