import { expect, test } from 'vitest'
import { proofAtCaret, proofFromCaret } from '../../../renderer/proofread/place-of-proof.ts'
import { editorWith } from '../../kit/article.ts'
import { shownProof } from './shown-proof.ts'

const proofs = [
  shownProof({ text: 'خبر', start: 0, block: null, field: 'headline' }),
  shownProof({ text: 'الاكيدة', start: 4 }),
  shownProof({ text: 'governement', start: 13 }),
  shownProof({ text: 'الامن', start: 0, block: [1] }),
]

test.each([
  ['رغبة |الاكيدة، governement', 'الاكيدة'],
  ['رغبة الاكيدة|، governement', 'الاكيدة'],
  ['رغبة الاكيدة، govern|ement', 'governement'],
  ['رغ|بة الاكيدة، governement', undefined],
])('In %j the caret is at %j', (line, expected) => {
  const spelt = [shownProof({ text: 'الاكيدة', start: 5 }), shownProof({ text: 'governement', start: 14 })]
  expect(proofAtCaret(editorWith(`paragraph: ${line}`), spelt)?.text).toBe(expected)
})

test.each([
  ['paragraph: |رغبة الاكيدة\nparagraph: الامن', 'الاكيدة', 'خبر'],
  ['paragraph: رغبة الاكيدة، g|overnement\nparagraph: الامن', 'الامن', 'governement'],
  ['paragraph: رغبة\nparagraph: الامن|', 'خبر', 'الامن'],
])('From the caret in %j a walk goes on to %j and back to %j', (lines, next, before) => {
  const editor = editorWith(lines)
  expect(proofFromCaret(editor, proofs, 1)?.text).toBe(next)
  expect(proofFromCaret(editor, proofs, -1)?.text).toBe(before)
})

test('Without a caret a walk begins with the first or the last, and with no findings not at all', () => {
  const editor = editorWith('paragraph: رغبة')
  editor.selection = null
  expect(proofFromCaret(editor, proofs, 1)?.text).toBe('خبر')
  expect(proofFromCaret(editor, proofs, -1)?.text).toBe('الامن')
  expect(proofFromCaret(editor, [], 1)).toBeUndefined()
})
