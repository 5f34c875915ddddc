import { describe, expect, test } from 'vitest'
import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import { isolatesOf } from '../../../renderer/article/bidi/isolates.ts'
import { rightToLeft } from '../../../renderer/article/bidi/letters.ts'

/** Lines with ⟦ ⟧ round what must be isolated; a line without them needs nothing. */
const lines: Readonly<Record<Direction, Readonly<Record<string, readonly string[]>>>> = {
  rtl: {
    'scores, ranges and ratios follow the line': [
      'المغرب 2-0 بلجيكا',
      'المغرب 3 - 1 بلجيكا',
      'المغرب 3 – 1 بلجيكا',
      '⟦2⟧-0 فوز',
      '⟦2010⟧-2015 سنوات صعبة',
      'فوز ⟦FIFA⟧ 2-0 اليوم',
      'من ⟦Paris⟧ 2010-2015 سنة',
      'فاز ⟦Real Madrid⟧ 2-0 Barcelona أمس',
      'انتهت (2-0) أمس',
      'بنسبة ⟦2⟧:1 هنا',
      'حصل على ⟦1⟧/2 منه',
      'خطة 4-3-3 هجومية',
      'خطة 4-2-3-1 هجومية',
      'المغرب ٢-٠ بلجيكا',
      'فاز ⟦PSG⟧ 3 - 1 في النهائي',
      'في موسم ⟦2010⟧/2011 فاز',
    ],
    'dates and times are units': [
      'يوم ⟦2022-11-20⟧ مساء',
      '2022-11-20 مساء',
      'يوم 20/11/2022 مساء',
      'يوم 20.11.2022 مساء',
      'يوم ⟦20-11-2022⟧ مساء',
      'الساعة 10:30 مساء',
      'بين 10:30 و 11:45 ليلا',
      'عند ⟦2022-11-20 10:30⟧ تماما',
      'إلى غاية ⟦2022-11-20⟧.',
      'في (⟦2022-11-20⟧) أيضا',
    ],
    'telephones, accounts and addresses of machines are units': [
      'هاتف ⟦+212 5 37 00 00 00⟧',
      'هاتف: ⟦+212 5 37 00 00 00⟧.',
      'هاتف ⟦+212537000000⟧ للاتصال',
      'هاتف ⟦05 37 00 00 00⟧ للاتصال',
      'هاتف 0537000000 للاتصال',
      'هاتف ⟦0537-000000⟧ للاتصال',
      'هاتف ⟦00212 537 00 00 00⟧ للاتصال',
      '⟦+212 5 37 00 00 00⟧',
      'الحساب MA64 0117 8000 0012 3456 7890 هنا',
      'الخادم 192.168.1.10 معطل',
      'الإصدار 2.0.1 متاح',
    ],
    'URLs, e-mails, handles, tags and paths are units': [
      'حساب ⟦@DGSN_MAROC⟧',
      'حساب ⟦@DGSN_MAROC⟧ هنا',
      '⟦@DGSN_MAROC⟧: بلاغ للرأي العام',
      'انظر ⟦#FIFA⟧ اليوم',
      'انظر #المغرب اليوم',
      'انظر #قطر2022 اليوم',
      '⟦#QatarWorldCup2022⟧ ⟦#Morocco⟧',
      'موقع https://a.ma/x?y=1 هنا',
      'موقع https://www.hadathkom.ma هنا',
      'موقع ⟦https://www.hadathkom.ma/news/⟧ هنا',
      'موقع ⟦https://a.ma/⟧ هنا',
      'موقع https://a.ma.',
      'موقع (https://a.ma/x) هنا',
      'في ⟦https://ar.wikipedia.org/wiki/المغرب/1⟧ هنا',
      'راسل desk@hadathkom.ma الآن',
      'موقع ⟦hadathkom.ma/news/⟧ هنا',
      'موقع hadathkom.ma/news هنا',
      'في ⟦/usr/bin⟧ وجد',
      'في ⟦~/midad/⟧ وجد',
      'على ⟦@BBC⟧ ⟦@AFP⟧ اليوم',
    ],
    'model numbers and words with digits need nothing': [
      'طائرة F-16 و MQ-9',
      'طائرة F-16.',
      'فيروس Covid-19 يعود',
      'شبكة 5G في المغرب',
      'شاشة 4K جديدة',
      'قمة G20 اليوم',
      'كوب COP22 بمراكش',
      'طائرة ⟦737-MAX⟧ جديدة',
      'طائرة Boeing 737-800 جديدة',
      'هاتف iPhone 15 Pro الجديد',
      'طائرة Airbus A320neo جديدة',
    ],
    'a Latin phrase holds its own signs': [
      'موقع ⟦Yahoo!⟧ اليوم',
      '⟦Yahoo!⟧ تعلن',
      '(⟦Yahoo!⟧) هنا',
      'لغة ⟦C++⟧ هنا',
      'لغة ⟦C++⟧',
      'لغة ⟦C#⟧ هنا',
      'قناة ⟦Disney+⟧ تبث',
      'صحيفة Le Monde (Paris) أمس',
      'شركة AT&T أمس',
      'شركة Coca-Cola أمس',
      'مع Dwayne "The Rock" Johnson أمس',
      'في ⟦U.S.A.⟧ أمس',
      'في ⟦Washington, D.C.⟧ أمس',
      'شركة ⟦Apple Inc.⟧ أمس',
      'إطار ⟦.NET⟧ هنا',
      'نطاق ⟦.ma⟧ المغربي',
      'حذاء ⟦Nike®⟧ الجديد',
      'فندق Tiffany’s أمس',
      'قال: « ⟦Bonjour !⟧ » ثم ذهب',
      'قال: «⟦Je pars.⟧» ثم ذهب',
      'قال: "⟦We will win.⟧" ثم ذهب',
      'صاح ⟦¡Hola!⟧ ثم ذهب',
    ],
    'the signs of the line stay with the line': [
      'فاز على FIFA.',
      'هل فاز FIFA؟',
      'زار Paris!',
      'زار Paris: قال',
      'زار Paris، ثم عاد',
      'BBC: قالت الوزارة',
      'قال « FIFA » أمس',
      'قال «FIFA» أمس',
      'قال "FIFA" أمس',
      'قال (FIFA) أمس',
      '(الفيفا FIFA)',
      '(FIFA الفيفا)',
      '[الفيفا FIFA] قال',
      'أعلن الاتحاد (فيفا، FIFA) أمس',
      'قال «⟦FIFA⟧» (BBC) أمس',
      'شركات ⟦Apple⟧، ⟦Google⟧، Meta اليوم',
      'شركة Apple و Google و Microsoft',
    ],
    'a plain number after a name is of the name': [
      'اشترى iPhone 15 أمس',
      'قناة France 24 تقول',
      'مونديال FIFA 2022 في قطر',
      'نظام Windows 11 الجديد',
      'من ⟦Paris⟧ 300 كيلومتر',
      'أنفقت ⟦Apple⟧ 300 مليون دولار',
      'سجل ⟦Messi⟧ 3 أهداف',
      'قضى في ⟦Paris⟧ 10 سنوات',
      'رفعت ⟦Apple⟧ 50% من',
      'رفعت ⟦Apple⟧ 300 € من',
    ],
    'a sign stays with its number': [
      'نسبة 12,5% هنا',
      'نسبة 12,5٪ هنا',
      'بلغ 300 € هنا',
      'بلغ $300 هنا',
      'نسبة %50 هنا',
      '⟦50⟧% من الناخبين',
      'حرارة 40° اليوم',
      'ناقص -5 درجات',
    ],
    numbers: [
      'سنة 2022 في المغرب',
      '2022',
      '2022 سنة صعبة',
      'بلغ ⟦1 200 000⟧ درهم',
      'بلغ 1\u00a0200\u00a0000 درهم',
      'بلغ 1.200.000 درهم',
      'بلغ ١٢٣ درهما',
      'رقم 12 في FIFA',
      '15 FIFA',
      'بين 10 و 20 شخصا',
      'سعره 300 DH اليوم',
    ],
    'nothing foreign': [
      '',
      '   ',
      'قالت الوزارة إن العدد ارتفع',
      '«قال» (الوزير) – أمس!',
      '!!! … ***',
      'عاجل 🔴 المغرب',
      'أَهْلًا وَسَهْلًا',
    ],
    'line breaks part lines': ['فوز FIFA\n⟦2⟧-0 اليوم', 'فوز FIFA\nاليوم', 'أمس\n⟦50⟧% من'],
    'emoji and lone halves': ['عاجل 🔴 ⟦@BBC⟧ هنا', '🔴 ⟦2⟧-0 هنا', 'فاز 🏆 2-0 هنا'],
  },
  ltr: {
    'an Arabic phrase is read as one': [
      'Le mot « ⟦مرحبا!⟧ » est',
      'Le mot « مرحبا » est',
      'Le mot مرحبا, puis',
      'Le mot ⟦مرحبا!⟧ est',
      'Le club الرجاء الرياضي joue',
      'Le club الرجاء (المغرب) joue',
      'Le film قصة 1001 ليلة est',
      'La chaîne الجزيرة 24 dit',
      'Voir ⟦#المغرب⟧ ici',
      'Fin du mot مرحبا.',
      'Fin du mot مرحبا!',
      'Le mot مرحبا؟ est',
      'Le titre « أخبار، اليوم » est',
    ],
    'numbers follow the line': [
      'Le club ⟦الرجاء⟧ 2-0 hier',
      'Le club ⟦الرجاء⟧ 3 - 1 hier',
      '(⟦الرجاء⟧ 2-0)',
      'Le club ⟦الرجاء⟧ 2022-11-20 hier',
      'à ⟦الرباط⟧ 300 km',
      'à ⟦الرباط⟧ 50 % de',
      'de 2-0 à الرباط hier',
      'tél. ⟦الرباط⟧ +212 5 37 00 00 00 ici',
    ],
    addresses: [
      'Site https://x.ma/a ici',
      'Site ⟦https://x.ma/المغرب/2⟧ ici',
      'Compte @DGSN_MAROC ici',
      'Le mot كلمة @DGSN_MAROC ici',
    ],
    'nothing foreign': ['', 'Le Maroc gagne 2-0 hier', 'tél. +212 5 37 00 00 00', 'C++ (Yahoo!) 12,5 %'],
  },
}

const marked = (text: string, direction: Direction) =>
  isolatesOf([{ text }], direction).reduceRight(
    (line, { start, end }) => `${line.slice(0, start)}⟦${line.slice(start, end)}⟧${line.slice(end)}`,
    text,
  )

for (const direction of ['rtl', 'ltr'] as const) {
  for (const [fact, specimens] of Object.entries(lines[direction])) {
    describe(`in a line that is ${direction}: ${fact}`, () => {
      test.each(specimens)('%s', (line) => {
        expect(marked(line.replace(/[⟦⟧]/g, ''), direction)).toBe(line)
      })
    })
  }
}

describe('what the writer asked for', () => {
  test('letters that are to be plain get no isolate', () => {
    expect(
      isolatesOf([{ text: 'موقع ' }, { text: 'Yahoo!', isolate: 'none' }, { text: ' اليوم' }], 'rtl'),
    ).toEqual([])
  })

  test('an isolate stands even where the line would not need it, and has its own inside', () => {
    const runs = [{ text: 'قال ' }, { text: 'Le club الرجاء 2-0', isolate: 'ltr' }, { text: ' أمس' }] as const
    expect(isolatesOf(runs, 'rtl')).toEqual([
      { start: 4, end: 22, direction: 'ltr', reason: 'wish' },
      { start: 12, end: 18, direction: 'rtl', reason: 'phrase' },
    ])
  })

  test('neighbours with one wish are one isolate', () => {
    const runs = [
      { text: 'FI', isolate: 'ltr' },
      { text: 'FA', isolate: 'ltr' },
    ] as const
    expect(isolatesOf(runs, 'rtl')).toEqual([{ start: 0, end: 4, direction: 'ltr', reason: 'wish' }])
  })
})

test('a phrase of two words tells its language where it can', () => {
  expect(isolatesOf([{ text: 'في The Voice of America! اليوم' }], 'rtl')).toMatchObject([
    { reason: 'phrase', language: 'en' },
  ])
})

test('every letter that windows are cut at is written from right to left', async () => {
  const { default: bidiFactory } = await import('bidi-js')
  const bidi = bidiFactory()
  const cut = new RegExp(`[${rightToLeft}]`)
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (letter) => cut.test(letter) && !/^(?:R|AL)$/.test(bidi.getBidiCharTypeName(letter)),
  )
  expect(wrong.map((letter) => letter.charCodeAt(0).toString(16))).toEqual([])
})

test.each([
  ['lone halves', '\ud800\udc00\udc00\ud800 FIFA '],
  ['controls', '\u202e\u2066 FIFA \u2069\u202c 2-0 \u200f\0\x1c'],
  ['digits', '1 2-3 '],
  ['brackets', '([{FIFA ا 2-0'],
  ['addresses', 'https://a.ma/((((@@##'],
  ['one long word', 'a1-'],
])('100,000 units of %s are read', (_, text) => {
  const long = text.repeat(Math.ceil(100_000 / text.length))
  for (const direction of ['rtl', 'ltr'] as const)
    expect(() => isolatesOf([{ text: long }], direction)).not.toThrow()
})
