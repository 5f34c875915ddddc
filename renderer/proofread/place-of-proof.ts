import { Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { caretIn } from './caret-in.ts'
import { fieldOf, mirrored, rangeInField } from './fields.ts'
import { rangeOfProof } from './proof-lines.ts'
import type { ShownProof } from './watch-proofs.ts'

/** Where the letters of a finding are on the screen; null where they are not. */
export function rectOfProof(editor: ArticleEditor, proof: ShownProof): DOMRect | null {
  if (proof.field !== null) return rectInField(fieldOf(proof.field), proof)
  return rangeOfProof(editor, proof)?.getBoundingClientRect() ?? null
}

/** All of the field where its letters are others by now. */
function rectInField(field: HTMLTextAreaElement | null, { start, end, of }: ShownProof): DOMRect | null {
  const mirror = document.querySelector<HTMLElement>('.proof-mirror')
  if (!field || !mirror || field.value !== of) return field?.getBoundingClientRect() ?? null
  const rect = rangeInField(mirrored(field, mirror), start, end).getBoundingClientRect()
  mirror.replaceChildren()
  return rect
}

/** A sentence that is too long is told in the panel, not over every word of it. */
const isSmall = ({ count }: ShownProof): boolean => count === undefined

/** The finding whose letters are at a point of the screen, in CSS pixels. */
export function proofAtPoint(
  editor: ArticleEditor,
  proofs: readonly ShownProof[],
  point: { readonly x: number; readonly y: number },
): ShownProof | undefined {
  return proofs.filter(isSmall).find((proof) => {
    const rects = Array.from(rangeOfProof(editor, proof)?.getClientRects() ?? [])
    return rects.some(
      ({ left, right, top, bottom }) =>
        point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
    )
  })
}

/** The finding that the caret is in or beside. */
export function proofAtCaret(editor: ArticleEditor, proofs: readonly ShownProof[]): ShownProof | undefined {
  const caret = caretIn(editor)
  return proofs
    .filter(isSmall)
    .find(
      ({ block, start, end }) =>
        caret !== null && String(block) === caret.block && start <= caret.offset && caret.offset <= end,
    )
}

/** Gives the keyboard back to the text where it was. */
export function backToText(editor: ArticleEditor, proof: ShownProof): void {
  if (proof.field !== null) fieldOf(proof.field)?.focus()
  else {
    if (editor.selection) Transforms.collapse(editor, { edge: 'end' })
    ReactEditor.focus(editor)
  }
}

/** The finding to begin a walk with: the next one from the caret on, or the one before it. */
export function proofFromCaret(
  editor: ArticleEditor,
  proofs: readonly ShownProof[],
  step: 1 | -1,
): ShownProof | undefined {
  const focus = editor.selection?.focus
  if (!focus) return proofs.at(step === 1 ? 0 : -1)
  const caret = caretIn(editor)
  const isBehind = ({ block, start }: ShownProof) => {
    if (!block) return false
    const order = Path.compare(block, focus.path)
    return order > 0 || (order === 0 && String(block) === caret?.block && start >= caret.offset)
  }
  return step === 1
    ? (proofs.find(isBehind) ?? proofs[0])
    : (proofs.findLast((proof) => !isBehind(proof)) ?? proofs.at(-1))
}
