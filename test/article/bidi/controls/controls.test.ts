import { describe, expect, test } from 'vitest'
import { hasControls, withoutControls } from '../../../../renderer/article/bidi/controls/control-signs.ts'
import { translateControls } from '../../../../renderer/article/bidi/controls/controls.ts'
import { type Direction, directionOfText } from '../../../../renderer/article/bidi/direction.ts'
import { withSigns, withWishMarks } from '../../../kit/controls.ts'

/**
 * An article's direction, a line with its controls, the line with ⟦ltr⟧ and ⟪rtl⟫ round what is wished for, the explicit
 * direction, and what each control became.
 */
type Specimen = readonly [
  base: Direction,
  source: string,
  wished: string,
  dir: Direction | '-',
  fates: string,
]

const specimens: Readonly<Record<string, readonly Specimen[]>> = {
  'a mark where the line is painted the same without it is dropped': [
    ['rtl', 'موقع Yahoo!<LRM> اليوم', 'موقع Yahoo! اليوم', '-', 'nothing'],
    ['rtl', 'لغة C++<LRM> هنا', 'لغة C++ هنا', '-', 'nothing'],
    ['rtl', 'انتهت (2-0)<LRM> أمس', 'انتهت (2-0) أمس', '-', 'nothing'],
    ['rtl', 'هاتف <LRM>+212 5 37 00 00 00 هنا', 'هاتف +212 5 37 00 00 00 هنا', '-', 'nothing'],
    ['rtl', '<LRM>+212 5 37 00 00 00', '+212 5 37 00 00 00', '-', 'nothing'],
    ['rtl', '(2-0)<LRM>', '(2-0)', '-', 'nothing'],
    ['rtl', '<LRM>(2-0)', '⟦(2-0)⟧', '-', 'isolate'],
    ['rtl', 'فاز الرجاء (2-0)<LRM> أمس', 'فاز الرجاء (2-0) أمس', '-', 'nothing'],
    ['rtl', 'فاز <LRM>2-0<LRM> أمس', 'فاز ⟦2-0⟧ أمس', '-', 'isolate, nothing'],
    ['rtl', 'فاز <LRM>2-0 أمس', 'فاز ⟦2-0⟧ أمس', '-', 'isolate'],
    ['rtl', 'فاز 2-0<LRM> أمس', 'فاز 2-0 أمس', '-', 'nothing'],
    ['rtl', 'فوز FIFA <RLM>2-0 اليوم', 'فوز FIFA ⟦2-0⟧ اليوم', '-', 'isolate'],
    ['rtl', 'فوز FIFA<RLM> 2-0 اليوم', 'فوز FIFA ⟦2-0⟧ اليوم', '-', 'isolate'],
    ['rtl', 'فوز FIFA 2-0<RLM> اليوم', 'فوز FIFA 2-0 اليوم', '-', 'nothing'],
    ['rtl', 'من Paris<RLM> 2010-2015 سنة', 'من Paris ⟦2010-2015⟧ سنة', '-', 'isolate'],
    ['rtl', 'من <LRE>Paris<PDF> 2010-2015 سنة', 'من Paris 2010-2015 سنة', '-', 'nothing'],
    ['rtl', 'من <LRI>Paris<PDI> 2010-2015 سنة', 'من Paris 2010-2015 سنة', '-', 'nothing'],
    ['rtl', 'يوم <RLM>2022-11-20 مساء', 'يوم 2022-11-20 مساء', '-', 'nothing'],
    ['rtl', 'يوم <ALM>2022-11-20 مساء', 'يوم 2022-11-20 مساء', '-', 'nothing'],
    ['rtl', 'يوم <LRM>2022-11-20 مساء', 'يوم 2022-11-20 مساء', '-', 'nothing'],
    ['rtl', 'يوم 2022-11-20<RLM> مساء', 'يوم 2022-11-20 مساء', '-', 'nothing'],
    ['rtl', 'يوم 2022-11-20 مساء<RLM>', 'يوم 2022-11-20 مساء', '-', 'nothing'],
    ['rtl', 'قال Jean-Luc<RLM>, ثم خرج', 'قال Jean-Luc, ثم خرج', '-', 'nothing'],
    ['rtl', 'قال: Paris, Lyon<LRM>, وغيرهما', 'قال: Paris, Lyon, وغيرهما', '-', 'nothing'],
    ['rtl', 'سؤال: Who?<LRM> طرحه', 'سؤال: Who? طرحه', '-', 'nothing'],
    ['rtl', 'سؤال: Who?<RLM> طرحه', 'سؤال: Who? طرحه', '-', 'nothing'],
    ['rtl', 'سؤال: <LRM>?Who طرحه', 'سؤال: ⟦?Who⟧ طرحه', '-', 'isolate'],
    ['rtl', 'العبارة <LRM>.NET<LRM> هنا', 'العبارة .NET هنا', '-', 'nothing, nothing'],
    ['rtl', 'قيمة <LRM>-5<LRM> درجات', 'قيمة ⟦-5⟧ درجات', '-', 'isolate, nothing'],
    ['rtl', 'قيمة 5-<LRM> درجات', 'قيمة 5- درجات', '-', 'nothing'],
    ['rtl', 'بنسبة <LRM>12%<LRM> هنا', 'بنسبة ⟦12%⟧ هنا', '-', 'isolate, nothing'],
    ['rtl', 'بنسبة <RLM>12% هنا', 'بنسبة ⟦12%⟧ هنا', '-', 'isolate'],
  ],
  'a mark or a whole embedding at the head of a block speaks for its direction': [
    ['rtl', '<RLM>BBC: قالت', 'BBC: قالت', '-', 'nothing'],
    ['rtl', '<RLM>BBC', 'BBC', '-', 'nothing'],
    ['rtl', '<RLM>FIFA says it is over', 'FIFA says it is over', 'rtl', 'direction'],
    ['rtl', '<ALM>FIFA says it is over', 'FIFA says it is over', 'rtl', 'direction'],
    ['rtl', '<LRM>BBC: قالت الوزارة إن', 'BBC: قالت الوزارة إن', 'ltr', 'direction'],
    ['rtl', '<LRM>قالت الوزارة', 'قالت الوزارة', 'ltr', 'direction'],
    ['rtl', '<LRM>FIFA says it is over', 'FIFA says it is over', '-', 'nothing'],
    ['rtl', '<RLE>BBC قالت الوزارة<PDF>', 'BBC قالت الوزارة', '-', 'nothing'],
    ['rtl', '<RLE>FIFA says it is over<PDF>', 'FIFA says it is over', 'rtl', 'direction'],
    ['rtl', '<LRE>FIFA says it is over<PDF>', 'FIFA says it is over', '-', 'nothing'],
    ['rtl', '<LRE>BBC: قالت الوزارة<PDF>', 'BBC: قالت الوزارة', 'ltr', 'direction'],
    ['rtl', '<LRI>قالت BBC<PDI>', 'قالت BBC', 'ltr', 'direction'],
    ['rtl', '<RLI>قالت BBC<PDI>', 'قالت BBC', '-', 'nothing'],
    ['rtl', '<FSI>FIFA قالت<PDI>', 'FIFA قالت', 'ltr', 'direction'],
    ['rtl', '<FSI>قالت FIFA<PDI>', 'قالت FIFA', '-', 'nothing'],
    ['rtl', '<LRE>BBC: قالت الوزارة', 'BBC: قالت الوزارة', 'ltr', 'direction'],
    ['rtl', '<LRM><RLM>قالت الوزارة', 'قالت الوزارة', 'ltr', 'direction, nothing'],
    ['rtl', ' <RLM> BBC news', '  BBC news', '-', 'nothing'],
    ['rtl', '<RLM>2022', '2022', '-', 'nothing'],
    ['rtl', '<LRM>2022', '2022', '-', 'nothing'],
    ['rtl', '<LRM>😀 قالت', '😀 قالت', 'ltr', 'direction'],
    ['rtl', '<RLE>BBC<PDF>: قالت', 'BBC: قالت', '-', 'nothing'],
  ],
  'an embedded or isolated stretch is an isolate, unless Midad makes the same': [
    ['rtl', 'قال <LRE>FIFA أمس<PDF> في', 'قال ⟦FIFA أمس⟧ في', '-', 'isolate'],
    ['rtl', 'قال <LRI>FIFA أمس<PDI> في', 'قال ⟦FIFA أمس⟧ في', '-', 'isolate'],
    ['rtl', 'قال <LRI>Le Monde (Paris)<PDI> أمس', 'قال Le Monde (Paris) أمس', '-', 'nothing'],
    ['rtl', 'قال <FSI>FIFA أمس<PDI> في', 'قال ⟦FIFA أمس⟧ في', '-', 'isolate'],
    ['rtl', 'قال <FSI>أمس FIFA<PDI> في', 'قال أمس FIFA في', '-', 'nothing'],
    ['rtl', 'قال <RLI>أمس FIFA<PDI> في', 'قال أمس FIFA في', '-', 'nothing'],
    ['rtl', 'قال <RLE>أمس<PDF> في', 'قال أمس في', '-', 'nothing'],
    ['rtl', 'موقع <LRI>Yahoo!<PDI> اليوم', 'موقع Yahoo! اليوم', '-', 'nothing'],
    ['rtl', '<LRI>a<LRI>b<PDI>c<PDI> قال', 'abc قال', '-', 'nothing, nothing'],
    [
      'rtl',
      'قال <LRI>He said <RLI>قال!<PDI> twice<PDI> أمس',
      'قال ⟦He said قال! twice⟧ أمس',
      '-',
      'nothing, isolate',
    ],
    ['rtl', 'رقم <LRI>2<PDI><LRI>3<PDI> في', 'رقم ⟦2⟧3 في', '-', 'isolate, nothing'],
    ['rtl', 'من<RLI> 2 <PDI><RLI> 3 <PDI> في', 'من 2  3  في', '-', 'nothing, nothing'],
    ['rtl', 'قال <LRE>«FIFA»<PDF>: نعم', 'قال ⟦«FIFA»⟧: نعم', '-', 'isolate'],
  ],
  'unbalanced and empty controls': [
    ['rtl', 'قال <LRE>FIFA أمس', 'قال ⟦FIFA أمس⟧', '-', 'isolate'],
    ['rtl', 'قال FIFA<PDF> أمس', 'قال FIFA أمس', '-', 'nothing'],
    ['rtl', 'قال FIFA<PDI> أمس', 'قال FIFA أمس', '-', 'nothing'],
    ['rtl', 'قال <LRE>FIFA<PDI> أمس', 'قال ⟦FIFA أمس⟧', '-', 'isolate, nothing'],
    ['rtl', 'قال <LRI>FIFA<PDF> أمس<PDI>.', 'قال ⟦FIFA أمس⟧.', '-', 'isolate, nothing'],
    ['rtl', '<PDF><PDI>', '', '-', 'nothing, nothing'],
    ['rtl', '<LRM>', '', '-', 'nothing'],
    ['rtl', '<LRI><PDI>', '', '-', 'nothing'],
    ['rtl', 'قال <LRE>FIFA\nأمس<PDF> في', 'قال FIFA\nأمس في', '-', 'nothing, nothing'],
    ['rtl', '<LRM>سطر أول\n<LRM>سطر ثان', 'سطر أول\nسطر ثان', 'ltr', 'direction, nothing'],
  ],
  'overrides are not obeyed but flagged': [
    ['rtl', 'قال <RLO>FIFA<PDF> أمس', 'قال FIFA أمس', '-', 'flag FIFA'],
    ['rtl', 'قال <LRO>أمس في<PDF> هنا', 'قال أمس في هنا', '-', 'flag أمس في'],
    ['rtl', '<RLO>txt.exe', 'txt.exe', '-', 'flag txt.exe'],
    ['rtl', 'حمّل <RLO>gpj.exe<PDF> الآن', 'حمّل gpj.exe الآن', '-', 'flag gpj.exe'],
    ['rtl', 'قال <LRE>a <RLO>FIFA<PDF> b<PDF> أمس', 'قال a FIFA b أمس', '-', 'nothing, flag FIFA'],
    ['rtl', 'قال <RLO>FIFA', 'قال FIFA', '-', 'flag FIFA'],
    ['rtl', '<LRO>+212 5 37 00 00 00<PDF>', '+212 5 37 00 00 00', '-', 'flag +212 5 37 00 00 00'],
    ['rtl', 'قال <RLO><PDF> أمس', 'قال  أمس', '-', 'nothing'],
  ],
  'lone surrogates': [
    ['rtl', 'قال \ud83d<LRM> أمس', 'قال \ud83d أمس', '-', 'nothing'],
    ['rtl', 'FIFA<RLM>\ud83d', 'FIFA\ud83d', '-', 'nothing'],
  ],
  'in a line from left to right': [
    ['ltr', 'The word <RLM>قال! today', 'The word قال! today', '-', 'nothing'],
    ['ltr', 'The word قال<RLM>! today', 'The word قال! today', '-', 'nothing'],
    ['ltr', 'The word قال!<RLM> today', 'The word قال! today', '-', 'nothing'],
    ['ltr', 'The word قال!<LRM> today', 'The word قال! today', '-', 'nothing'],
    ['ltr', 'He said <RLI>قال FIFA أمس<PDI>, today', 'He said ⟪قال FIFA أمس⟫, today', '-', 'isolate'],
    ['ltr', 'He said <RLE>قال FIFA أمس<PDF>, today', 'He said ⟪قال FIFA أمس⟫, today', '-', 'isolate'],
    ['ltr', 'In قطر <LRM>2022 it', 'In ⟪قطر⟫ 2022 it', '-', 'isolate'],
    ['ltr', 'In قطر<LRM> 2022 it', 'In ⟪قطر⟫ 2022 it', '-', 'isolate'],
    ['ltr', 'In قطر 2022<RLM> it', 'In قطر 2022 it', '-', 'nothing'],
    ['ltr', 'Al <RLE>قطر 2022<PDF> it', 'Al قطر 2022 it', '-', 'nothing'],
    ['ltr', 'Le score <RLE>2-0<PDF> est', 'Le score 2-0 est', '-', 'nothing'],
    ['ltr', '<RLM>He said so today', 'He said so today', 'rtl', 'direction'],
    ['ltr', '<LRM>قال', 'قال', '-', 'nothing'],
    ['ltr', '<LRM>قالت الوزارة إن الفريق فاز', 'قالت الوزارة إن الفريق فاز', 'ltr', 'direction'],
    ['ltr', '<RLM>قالت الوزارة إن الفريق فاز', 'قالت الوزارة إن الفريق فاز', '-', 'nothing'],
    ['ltr', 'C++<LRM> is', 'C++ is', '-', 'nothing'],
    ['ltr', 'قطر (Doha<LRM>) here', 'قطر (Doha) here', '-', 'nothing'],
    ['ltr', 'a <ALM>2-0 قطر', 'a ⟪2-0 قطر⟫', '-', 'isolate'],
    ['ltr', 'The قطر، قال<LRM>، and', 'The قطر، قال، and', '-', 'nothing'],
    ['ltr', 'He <RLO>said<PDF> so', 'He said so', '-', 'flag said'],
  ],
}

const translate = (text: string, base: Direction) => {
  const byWords = directionOfText(withoutControls(text), base)
  return translateControls([{ text }], byWords)
}

for (const [name, lines] of Object.entries(specimens))
  describe(name, () => {
    test.each(lines)('in an %s article: %s', (base, source, wished, dir, fates) => {
      const { texts, wishes, dir: said = '-', fates: became } = translate(withSigns(source), base)
      expect(withWishMarks(texts.join(''), wishes)).toBe(wished)
      expect(said).toBe(dir)
      expect(
        became.map((fate) => (fate.became === 'flag' ? `flag ${fate.letters}` : fate.became)).join(', '),
      ).toBe(fates)
    })
  })

describe('runs of a block', () => {
  test('a stretch that crosses the edge of a mark is one wish over both', () => {
    const runs = [withSigns('قال <LRE>FI'), withSigns('FA أمس<PDF> في')].map((text) => ({ text }))
    const { texts, wishes } = translateControls(runs, 'rtl')
    expect(texts).toEqual(['قال FI', 'FA أمس في'])
    expect(wishes).toEqual([{ start: 4, end: 12, isolate: 'ltr' }])
  })

  test('a wish of a run stays, though a control stands beside it', () => {
    const runs = [{ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' as const }, { text: ' في\u200f' }]
    expect(translateControls(runs, 'rtl').wishes).toEqual([{ start: 4, end: 12, isolate: 'ltr' }])
  })

  test('a control inside a wish has no say outside of it', () => {
    const runs = [
      { text: 'قال ' },
      { text: withSigns('<RLE>FIFA أمس'), isolate: 'ltr' as const },
      { text: ' في PSG!' },
    ]
    const { texts, wishes } = translateControls(runs, 'rtl')
    expect(texts.join('')).toBe('قال FIFA أمس في PSG!')
    expect(wishes.every(({ end }) => end <= 12)).toBe(true)
  })

  test('the direction that its source gives a block is stronger than a mark at its head', () => {
    const { dir } = translateControls([{ text: withSigns('<LRM>قالت الوزارة') }], 'rtl', 'rtl')
    expect(dir).toBeUndefined()
  })
})

test('controls nested deeper than UAX #9 goes are taken away like others', () => {
  const text = withSigns(`قال ${'<LRE><RLI>'.repeat(200)}FIFA${'<PDI><PDF>'.repeat(200)} أمس`)
  const { texts } = translate(text, 'rtl')
  expect(texts).toEqual(['قال FIFA أمس'])
})

test.each([10_000, 400])('%i controls in one line are read in a moment', (count) => {
  const started = performance.now()
  const { texts } = translate(withSigns('قال <RLM>FIFA<LRM> 2-0 '.repeat(count / 2)), 'rtl')
  expect(hasControls(texts.join(''))).toBe(false)
  expect(performance.now() - started).toBeLessThan(4_000)
})
