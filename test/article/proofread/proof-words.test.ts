import { expect, test } from 'vitest'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../renderer/article/proofread/proof-text.ts'
import { proofread } from '../../../renderer/article/proofread/proofread.ts'
import { proofRules } from '../../../renderer/article/proofread/rules/index.ts'
import { everyWords, proofExamples } from '../../../renderer/words/index.ts'

const names = proofRules.map(({ id }) => id)

test('every rule has its words in every language, and no words are left of another', () => {
  for (const { proof } of Object.values(everyWords))
    expect(Object.keys(proof.rule).toSorted()).toEqual(names.toSorted())
})

test('every example is one of its rule', () => {
  const style = {
    ...usualStyle,
    thousands: 'space',
    tanwin: 'before-alef',
    agencies: 'spaces',
    honorifics: 'without',
    sentence: 6,
    paragraph: 3,
  } as const
  const entry = { kind: 'place', ar: 'لوسيل', fr: '', en: '', variants: ['لوسايل'], note: '' } as const
  const french = ['arabic-mark', 'ellipsis', 'french-space']
  for (const id of names.filter((name) => name !== 'spelling')) {
    const [wrong, right] = proofExamples[id]
    const rulesIn = (text: string) =>
      proofread(proofText(text, { language: french.includes(id) ? 'fr' : 'ar' }), {
        style,
        ledger: [entry],
        speller: null,
      }).map(({ rule }) => rule)
    expect(rulesIn(wrong), id).toContain(id)
    if (id !== 'long-paragraph') expect(rulesIn(right), id).not.toContain(id)
  }
})
