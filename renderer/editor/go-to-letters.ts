import { Editor, Element, Node, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor, ArticlePath } from '../article/element.ts'
import { rangeIn } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'

/** Letters of an article: of a block of the body or of a field of the story; neither where they stand in no place. */
export interface PlacedLetters {
  readonly block: ArticlePath | null
  readonly field: string | null
  /** In UTF-16 units of the block’s or field’s text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Puts the caret on letters, in the body or in a field of the story; what has no place stays where it is. */
export function goToLetters(editor: ArticleEditor, letters: PlacedLetters): void {
  const { block, field } = letters
  if (field !== null) {
    goToField(field, letters)
    return
  }
  if (!block || !Node.has(editor, block)) return
  Transforms.select(editor, placeIn(editor, letters))
  ReactEditor.focus(editor)
  ReactEditor.toDOMNode(editor, Node.get(editor, block)).scrollIntoView({
    block: 'center',
    behavior: 'smooth',
  })
}

function placeIn(editor: ArticleEditor, { block, start, end, text }: PlacedLetters) {
  const path = block ?? []
  const element = Node.get(editor, path)
  const isThere = Element.isElement(element) && text !== '' && Node.string(element).slice(start, end) === text
  // What is a whole paragraph is not selected: a key would replace it.
  return isThere && holdsText(element) && end - start < Node.string(element).length
    ? rangeIn([element, path], start, end)
    : Editor.start(editor, path)
}

function goToField(field: string, { start, end }: PlacedLetters): void {
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `.story-head .story-${field}, .story-foot .story-${field}, .story-details [name=${field}]`,
  )
  input?.focus()
  if (end > start && input?.value.length) input.setSelectionRange(start, end)
  input?.scrollIntoView({ block: 'nearest' })
}
