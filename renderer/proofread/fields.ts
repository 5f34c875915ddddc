import { type ProofField, proofFields } from '../article/proofread/article-texts.ts'

/** Where a field of the story is written on the page. */
export const fieldOf = (field: ProofField): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`.paper textarea.story-${field}`)

/** The field that has the keyboard, and the UTF-16 offset of the caret in it; null where letters are selected. */
export function caretInField(): { readonly field: ProofField; readonly offset: number | null } | null {
  const node = document.activeElement
  if (!(node instanceof HTMLTextAreaElement)) return null
  const field = proofFields.find((each) => fieldOf(each) === node)
  if (!field) return null
  return { field, offset: node.selectionStart === node.selectionEnd ? node.selectionStart : null }
}

/** Tells when the caret moves in a field or leaves it, until the function that it answers is called. */
export function watchFieldCaret(tell: () => void): () => void {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) tell()
  }
  const names = ['selectionchange', 'focusout'] as const
  for (const name of names) document.addEventListener(name, hear)
  return () => {
    for (const name of names) document.removeEventListener(name, hear)
  }
}
