import { expect, test } from 'vitest'
import type { LedgerEntry } from '../../../renderer/article/proofread/ledger.ts'
import { draftOf, joinDraft } from '../../../renderer/newsroom/ledger-draft.ts'

const name = (ar: string, fr = '', note = ''): LedgerEntry => ({
  kind: 'place',
  ar,
  fr,
  en: '',
  variants: [],
  note,
})

test('Names that a file brings change their rows and come behind; every other row stays, also one without a spelling yet', () => {
  const rows = draftOf([name('الدوحة', 'Doha'), name('', '', 'يُسأل عن رسمه'), name('لوسيل'), name('')])
  const { rows: after, joined } = joinDraft(
    rows,
    [
      { line: 2, fields: { ar: 'لوسيل', fr: 'Lusail' } },
      { line: 3, fields: { kind: 'place', ar: 'الريان', fr: 'Al Rayyan' } },
    ],
    9,
  )
  expect(after.map(({ id, ar, fr, note }) => [id, ar, fr, note])).toEqual([
    [0, 'الدوحة', 'Doha', ''],
    [1, '', '', 'يُسأل عن رسمه'],
    [2, 'لوسيل', 'Lusail', ''],
    [3, '', '', ''],
    [9, 'الريان', 'Al Rayyan', ''],
  ])
  expect(after[0]).toBe(rows[0])
  expect(joined).toMatchObject({ added: [{ line: 3 }], replaced: [{ line: 2 }] })
})

test('Into a ledger without names all come as new ones', () => {
  const { rows } = joinDraft([], [{ line: 2, fields: { fr: 'Lusail' } }], 4)
  expect(rows).toMatchObject([{ id: 4, fr: 'Lusail', variants: '' }])
})
