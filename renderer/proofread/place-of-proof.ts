import { Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { ArticleEditor } from '../article/element.ts'
import { type ProofField, proofFields } from '../article/proofread/article-texts.ts'
import { caretIn } from './caret-in.ts'
import { emptyMirror, mirrored, rangeInField } from './field-mirror.ts'
import { caretInField, fieldOf } from './fields.ts'
import { rangeOfProof } from './proof-lines.ts'
import type { ShownProof } from './watch-proofs.ts'

/** Where the last line of a finding is on the screen; null where it is not. */
export function rectOfProof(editor: ArticleEditor, proof: ShownProof): DOMRect | null {
  return rectsOfProof(editor, proof).at(-1) ?? null
}

/** A rectangle for each line that its letters are on. */
function rectsOfProof(editor: ArticleEditor, proof: ShownProof): readonly DOMRect[] {
  if (proof.field !== null) return rectsInField(fieldOf(proof.field), proof)
  return Array.from(rangeOfProof(editor, proof)?.getClientRects() ?? [])
}

/** All of the field where its letters are others by now. */
function rectsInField(field: HTMLTextAreaElement | null, { start, end, of }: ShownProof): readonly DOMRect[] {
  const mirror = document.querySelector<HTMLElement>('.proof-mirror')
  if (!field || !mirror || field.value !== of) return field ? [field.getBoundingClientRect()] : []
  const rects = Array.from(rangeInField(mirrored(field, mirror), start, end).getClientRects())
  emptyMirror(mirror)
  return rects
}

/** A sentence that is too long is told in the panel, not over every word of it. */
const isSmall = ({ count }: ShownProof): boolean => count === undefined

/** The finding whose letters are at a point of the screen, in CSS pixels. */
export function proofAtPoint(
  editor: ArticleEditor,
  proofs: readonly ShownProof[],
  point: { readonly x: number; readonly y: number },
): ShownProof | undefined {
  return proofs
    .filter(isSmall)
    .find((proof) =>
      rectsOfProof(editor, proof).some(
        ({ left, right, top, bottom }) =>
          point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
      ),
    )
}

/** The finding that the caret is in or beside. */
export function proofAtCaret(editor: ArticleEditor, proofs: readonly ShownProof[]): ShownProof | undefined {
  const inField = caretInField()
  const caret = caretIn(editor)
  const offset = inField ? inField.offset : (caret?.offset ?? null)
  if (offset === null) return undefined
  return proofs
    .filter(isSmall)
    .filter(({ block, field }) => (inField ? field === inField.field : String(block) === caret?.block))
    .find(({ start, end }) => start <= offset && offset <= end)
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
  const isBehind = behindField() ?? behindCaret(editor)
  if (!isBehind) return proofs.at(step === 1 ? 0 : -1)
  return step === 1
    ? (proofs.find(isBehind) ?? proofs[0])
    : (proofs.findLast((proof) => !isBehind(proof)) ?? proofs.at(-1))
}

type IsBehind = (proof: ShownProof) => boolean

/** What stands behind the caret of a field: fields are told of in their order, and before the body. */
function behindField(): IsBehind | null {
  const caret = caretInField()
  if (!caret) return null
  const orderOf = (field: ProofField | null) =>
    field === null ? proofFields.length : proofFields.indexOf(field)
  const here = orderOf(caret.field)
  return ({ field, start }) =>
    orderOf(field) > here || (field === caret.field && start >= (caret.offset ?? 0))
}

function behindCaret(editor: ArticleEditor): IsBehind | null {
  const focus = editor.selection?.focus
  if (!focus) return null
  const caret = caretIn(editor)
  return ({ block, start }) => {
    if (!block) return false
    const order = Path.compare(block, focus.path)
    return order > 0 || (order === 0 && String(block) === caret?.block && start >= caret.offset)
  }
}
