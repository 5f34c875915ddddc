import { Editor, Element, Node, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import type { Finding } from '../article/export/gates/index.ts'
import { rangeIn } from '../article/range-in.ts'
import { holdsText } from '../article/spec-of.ts'

/** Puts the caret on the letters in question, in the body or in a field of the story; one without a place stays in its list. */
export function goToFinding(editor: ArticleEditor, finding: Finding): void {
  const { block, field } = finding
  if (field !== null) {
    goToField(field, finding)
    return
  }
  if (!block || !Node.has(editor, block)) return
  Transforms.select(editor, placeIn(editor, finding))
  ReactEditor.focus(editor)
  ReactEditor.toDOMNode(editor, Node.get(editor, block)).scrollIntoView({
    block: 'center',
    behavior: 'smooth',
  })
}

function placeIn(editor: ArticleEditor, { block, start, end, text }: Finding) {
  const path = block ?? []
  const element = Node.get(editor, path)
  const isThere = Element.isElement(element) && text !== '' && Node.string(element).slice(start, end) === text
  // A finding of a whole paragraph selects none of it: a key would replace it.
  return isThere && holdsText(element) && end - start < Node.string(element).length
    ? rangeIn([element, path], start, end)
    : Editor.start(editor, path)
}

function goToField(field: NonNullable<Finding['field']>, { start, end }: Finding): void {
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `.story-head .story-${field}, .story-foot .story-${field}, .story-details [name=${field}]`,
  )
  input?.focus()
  if (end > start && input?.value.length) input.setSelectionRange(start, end)
  input?.scrollIntoView({ block: 'nearest' })
}
