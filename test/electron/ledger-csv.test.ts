import { describe, expect, test } from 'vitest'
import { ledgerCsv, readLedgerCsv } from '../../electron/newsroom/ledger-csv.ts'
import { joinNames } from '../../renderer/article/newsroom/join-names.ts'
import type { LedgerEntry } from '../../renderer/article/proofread/ledger.ts'

const hammouchi: LedgerEntry = {
  kind: 'person',
  ar: 'عبد اللطيف حموشي',
  fr: 'Abdellatif Hammouchi',
  en: 'Abdellatif Hammouchi',
  variants: ['عبد اللطيف الحموشي', 'Abdelatif Hamouchi'],
  note: 'المدير العام للأمن الوطني',
}
const odd: LedgerEntry = {
  kind: 'body',
  ar: 'صحيفة "المساء"; طبعة الرباط',
  fr: '=SOMME(A1), « L’Équipe »',
  en: "'-Dash",
  variants: ['@massae', '+212'],
  note: 'سطر\nوسطر',
}
const lusail: LedgerEntry = { kind: 'place', ar: 'لوسيل', fr: 'Lusail', en: '', variants: [], note: '' }

const back = (text: string) => {
  const table = readLedgerCsv(text)
  if (!table) throw new Error('no table of names')
  return { ...table, ledger: joinNames([], table.names).ledger }
}

describe('A ledger as CSV', () => {
  test.each(['ar', 'fr', 'en'] as const)('comes back as it was, headings in %s', (language) => {
    const ledger = [hammouchi, odd, lusail]
    expect(back(ledgerCsv(ledger, language))).toMatchObject({ ledger, refused: [] })
  })

  test('says nothing that a spreadsheet would take for a formula', () => {
    const cells = ledgerCsv([odd], 'en')
    expect(cells).toContain('"\'=SOMME(A1), « L’Équipe »"')
    expect(cells).toContain("''-Dash")
    expect(cells).toContain("'@massae | +212")
  })

  test('begins with a byte order mark and parts its cells as spreadsheets do where the language is used', () => {
    expect(ledgerCsv([lusail], 'ar')).toBe(
      '\ufeffالنوع;العربية;الفرنسية;الإنجليزية;الصيغ الخاطئة;ملاحظة\r\nمكان;لوسيل;Lusail;;;\r\n',
    )
    expect(ledgerCsv([lusail], 'en')).toBe(
      '\ufeffKind,Arabic,French,English,Wrong variants,Note\r\nplace,لوسيل,Lusail,,,\r\n',
    )
  })

  test.each([
    ['commas', 'Arabic,French\nلوسيل,Lusail\n'],
    ['tabs', 'العربية\tالفرنسية\r\nلوسيل\tLusail'],
    ['semicolons, old line ends, columns in another order', '\ufefffrançais;ARABE\rLusail;لوسيل\r'],
    ['quotes round every cell', '"fr";"ar";"عمود آخر"\n"Lusail";"لوسيل";"x"\n'],
  ])('is read with %s', (_what, text) => {
    expect(back(text)).toMatchObject({ ledger: [{ ...lusail, kind: 'other' }], refused: [] })
  })

  test('tells of rows that it does not take by the line on which they begin', () => {
    const text = [
      'النوع;العربية;ملاحظة',
      'شخص;وليد الركراكي;"مدرب',
      'المنتخب"',
      '',
      'كوكب;زحل;',
      'مكان;;لا اسم له',
      'مكان;لوسيل;"ملعب" النهائي',
      'هيئة;الرجاء;',
    ].join('\n')
    expect(back(text)).toMatchObject({
      ledger: [{ ar: 'وليد الركراكي', note: 'مدرب\nالمنتخب' }, { ar: 'الرجاء' }],
      refused: [
        { line: 5, fault: 'kind', found: 'كوكب' },
        { line: 6, fault: 'no-spelling', found: 'مكان لا اسم له' },
        { line: 7, fault: 'quotes' },
      ],
    })
  })

  test('is none without a heading of spellings', () => {
    expect(readLedgerCsv('لوسيل;Lusail\nالرباط;Rabat')).toBeNull()
    expect(readLedgerCsv('')).toBeNull()
  })

  test('of 5,000 names is read and joined at once', () => {
    const ledger = Array.from({ length: 5_000 }, (_none, index) => ({
      ...hammouchi,
      ar: `اسم ${String(index)}`,
      fr: `Nom ${String(index)}`,
    }))
    const text = ledgerCsv(ledger, 'ar')
    const start = performance.now()
    const table = readLedgerCsv(text)
    const joined = joinNames(ledger, table?.names ?? [])
    expect(joined).toMatchObject({ added: [], replaced: [], same: 5_000 })
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

test('Names that are there already are changed, others are added, and none goes; a column that is not there changes nothing', () => {
  const table = readLedgerCsv(
    'ar;fr;kind\nلوسيل;Loussaïl;\nالرباط;Rabat;lieu\nعبد اللطيف حموشي;Abdellatif Hammouchi;',
  )
  const { ledger, added, replaced, same } = joinNames([hammouchi, lusail], table?.names ?? [])
  const rabat = { kind: 'place', ar: 'الرباط', fr: 'Rabat', en: '', variants: [], note: '' }
  expect(ledger).toEqual([hammouchi, { ...lusail, fr: 'Loussaïl' }, rabat])
  expect({ added, replaced, same }).toEqual({
    added: [{ line: 3, name: rabat }],
    replaced: [{ line: 2, name: { ...lusail, fr: 'Loussaïl' }, before: lusail }],
    same: 1,
  })
})

test('Namesakes keep their own place', () => {
  const [singer, player] = [
    { ...lusail, kind: 'person', ar: 'حكيم', fr: 'Hakim', note: 'مغن' },
    { ...lusail, kind: 'person', ar: 'حكيم', fr: 'Hakim Ziyech', note: 'لاعب' },
  ] as const
  const table = readLedgerCsv('ar;fr;note\nحكيم;Hakim Ziyech;لاعب دولي\nحكيم;Hakim;مغن')
  expect(joinNames([singer, player], table?.names ?? []).ledger).toEqual([
    singer,
    { ...player, note: 'لاعب دولي' },
  ])
})
