import { expect, test } from 'vitest'
import type { ProofRuleId } from '../../../renderer/article/proofread/rules/index.ts'
import { groupProofs, isWord } from '../../../renderer/proofread/group-proofs.ts'
import { shownProof } from './shown-proof.ts'

const found = (rule: ProofRuleId, text: string, start: number, replacement?: string) =>
  shownProof({
    rule,
    class: rule === 'spelling' ? 'suggest' : 'fix',
    text,
    start,
    replacements: replacement === undefined ? [] : [replacement],
  })

test('Findings are by their rules, the safe ones first, each rule’s as they stand on the page', () => {
  const groups = groupProofs([
    found('spelling', 'الاكيدة', 0, 'الأكيدة'),
    found('doubled-space', '  ', 8, ' '),
    found('spelling', 'governement', 12, 'gouvernement'),
    found('space-before-mark', ' ', 30, ''),
  ])
  expect(
    groups.map(({ rule, count, entries }) => [rule, count, entries.map(({ first }) => first.text)]),
  ).toEqual([
    ['doubled-space', 1, ['  ']],
    ['space-before-mark', 1, [' ']],
    ['spelling', 2, ['الاكيدة', 'governement']],
  ])
})

test('A word that comes again is one entry, but not where something else may stand for it', () => {
  const [group] = groupProofs([
    found('spelling', 'الاكيدة', 0, 'الأكيدة'),
    found('spelling', 'الاكيدة', 20, 'الأكيدة'),
    found('spelling', 'الاكيدة', 40, 'الأكيد'),
    found('spelling', 'الاكيدة', 60),
  ])
  expect(group?.entries.map(({ proofs }) => proofs.map(({ start }) => start))).toEqual([[0, 20], [40], [60]])
  expect(new Set(group?.entries.map(({ key }) => key)).size).toBe(3)
})

test('Spaces that look the same are an entry each', () => {
  const [group] = groupProofs([found('doubled-space', '  ', 3, ' '), found('doubled-space', '  ', 9, ' ')])
  expect(group?.entries.map(({ proofs }) => proofs.length)).toEqual([1, 1])
})

test('Nothing found has no groups', () => {
  expect(groupProofs([])).toEqual([])
})

test.each([
  ['مُدرِّس', true],
  ['aujourd’hui', true],
  ['عبد الله', false],
  ['«', false],
  [' ', false],
  ['covid19', false],
])('%j is a word by itself: %s', (text, expected) => {
  expect(isWord({ text })).toBe(expected)
})
