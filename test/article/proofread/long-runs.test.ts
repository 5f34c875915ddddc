import { expect, test } from 'vitest'
import { usualStyle } from '../../../renderer/article/proofread/house-style.ts'
import { proofText } from '../../../renderer/article/proofread/proof-text.ts'
import { proofread } from '../../../renderer/article/proofread/proofread.ts'

const units = ['a', 'a.', 'a-', '@a ', 'ـ', '"', '(', '...', '\u064b', '٥', 'https://a)', '12:30 ']

test.each(units)('A hundred thousand signs of %j are read in one pass', (unit) => {
  const text = proofText(unit.repeat(100_000 / unit.length), { language: 'ar' })
  const proofs = proofread(text, { style: usualStyle, ledger: [], speller: null })
  expect(proofs.every(({ start, end }) => start < end && end <= text.text.length)).toBe(true)
})
