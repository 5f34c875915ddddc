import { expect, test } from 'vitest'
import { doubtfulNames } from '../../../renderer/article/proofread/doubtful-names.ts'
import type { LedgerEntry } from '../../../renderer/article/proofread/ledger.ts'

const name = (given: Partial<LedgerEntry>): LedgerEntry => ({
  kind: 'person',
  ar: '',
  fr: '',
  en: '',
  variants: [],
  note: '',
  ...given,
})

test('A spelling that is agreed twice, and a variant that is agreed, are told of each name that they touch', () => {
  const ledger = [
    name({ ar: 'حكيم زياش', fr: 'Hakim Ziyech', en: 'Hakim Ziyech', variants: ['حكيم زياج'] }),
    name({ ar: 'حكيم زياش', fr: 'HAKIM ZIYECH', variants: ['زياش', 'حكيم زياش'] }),
    name({ kind: 'place', ar: 'الصويرة', fr: 'Essaouira', variants: ['Mogador'] }),
    name({ kind: 'body', ar: 'موغادور', fr: 'Mogador' }),
    name({ ar: 'أشرف حكيمي', fr: 'Achraf Hakimi', en: 'Achraf Hakimi' }),
    name({ note: 'من هو؟' }),
    name({}),
  ]
  expect([...doubtfulNames(ledger)]).toEqual([
    [
      0,
      [
        { kind: 'twice', spelling: 'حكيم زياش', other: 'حكيم زياش' },
        { kind: 'twice', spelling: 'Hakim Ziyech', other: 'حكيم زياش' },
      ],
    ],
    [
      1,
      [
        { kind: 'twice', spelling: 'حكيم زياش', other: 'حكيم زياش' },
        { kind: 'twice', spelling: 'HAKIM ZIYECH', other: 'حكيم زياش' },
        { kind: 'variant-own', spelling: 'حكيم زياش', other: '' },
      ],
    ],
    [2, [{ kind: 'variant-agreed', spelling: 'Mogador', other: 'موغادور' }]],
    [5, [{ kind: 'no-spelling', spelling: '', other: '' }]],
  ])
})
