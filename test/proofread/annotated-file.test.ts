import { expect, test } from 'vitest'
import { pairsOf } from './annotated-file.ts'

const slips = (text: string) =>
  pairsOf(text).map((pairs) =>
    pairs.filter(({ wrong, right }) => wrong !== right).map(({ wrong, right }) => [wrong, right]),
  )

test('Rows of words are texts up to an empty row', () => {
  expect(slips('SOURCE\tTARGET\nفي\tفي\nالامن\tالأمن\n\t\nالى\tإلى')).toEqual([
    [['الامن', 'الأمن']],
    [['الى', 'إلى']],
  ])
})

test('Rows of sentences are aligned by their words', () => {
  expect(
    slips(
      'raw,corrected\n"قال الامن، ان الوضع هادئ اليوم","قال الأمن، إن الوضع هادئ اليوم"\nكتب المدير رسالة طويله أمس,كتب المدير رسالة طويلة أمس',
    ),
  ).toEqual([
    [
      ['الامن،', 'الأمن،'],
      ['ان', 'إن'],
    ],
    [['طويله', 'طويلة']],
  ])
})

test('A space too many is no slip of a word, one too few is', () => {
  expect(slips('raw\tcorrected\nو من\tومن\nلايريد\tلا يريد\nزائد\t\n\tناقص')).toEqual([
    [['لايريد', 'لا يريد']],
  ])
})
