import { expect, test } from 'vitest'
import { usualStyle } from '../../../../renderer/article/proofread/house-style.ts'
import type { LedgerEntry } from '../../../../renderer/article/proofread/ledger.ts'
import { proofText } from '../../../../renderer/article/proofread/proof-text.ts'
import { proofread } from '../../../../renderer/article/proofread/proofread.ts'
import { specimens } from './specimens.ts'

const entry = (ar: string, fr: string, en: string, ...variants: readonly string[]): LedgerEntry => ({
  kind: 'other',
  ar,
  fr,
  en,
  variants,
  note: '',
})
const ledger = [
  entry(
    'عبد اللطيف حموشي',
    'Abdellatif Hammouchi',
    'Abdellatif Hammouchi',
    'عبد اللطيف الحموشي',
    'Abdelatif Hamouchi',
  ),
  entry('حموشي', 'Hammouchi', 'Hammouchi', 'حموشى', 'الحموشي', 'Hamouchi'),
  entry('الدوحة', 'Doha', 'Doha', 'الدوحه', 'دوحة', 'Al Dawha'),
  entry('لوسيل', 'Lusail', 'Lusail', 'لوسايل', 'Loussail'),
  entry('الفيفا', 'FIFA', 'FIFA', 'فيفا', 'Fifa'),
  entry('قطر', 'Qatar', 'Qatar', 'قطرر', 'Katar'),
  entry('بلال', 'Bilal', 'Bilal'),
  entry('لؤي', 'Louay', 'Luay', 'لال'),
  entry('', 'Le Caire', 'Cairo', 'Kairo'),
  entry('الأمم المتحدة', 'Nations unies', 'United Nations', 'UN', 'ONU'),
]
const desk = { ledger }

specimens('agreed-name', {
  desk,
  finds: [
    ['قال عبد اللطيف الحموشي أمس', 'قال عبد اللطيف حموشي أمس'],
    ['قال حموشى', 'قال حموشي'],
    ['وحموشى قال', 'وحموشي قال'],
    ['ملعب لوسايل', 'ملعب لوسيل'],
    ['بلوسايل', 'بلوسيل'],
    ['في الدوحه، أمس', 'في الدوحة، أمس'],
    ['بالدوحه', 'بالدوحة'],
    ['للدوحه', 'للدوحة'],
    ['لدوحة', 'للدوحة'],
    ['قالت فيفا', 'قالت الفيفا'],
    ['ولعبد اللطيف الحموشي', 'ولعبد اللطيف حموشي'],
    ['قالت Fifa أمس', 'قالت FIFA أمس'],
    ['«لُوسايل»', '«لوسيل»'],
  ],
  leaves: [
    'قال عبد اللطيف حموشي',
    'حموشي',
    'في الدوحة',
    'وبالدوحة',
    'ملعب لوسيل',
    'قطرة',
    'بلال',
    'الفيفا',
    'FIFA',
    '#لوسايل',
    'اللوسايلي',
    'https://fifa.example/Katar',
    'قالت un.org أمس',
  ],
})
specimens('agreed-name', {
  language: 'en',
  desk,
  finds: [
    ['Abdelatif Hamouchi said', 'Abdellatif Hammouchi said'],
    ['Hamouchi said', 'Hammouchi said'],
    ['HAMOUCHI SAID', 'HAMMOUCHI SAID'],
    ['in Al Dawha, then', 'in Doha, then'],
    ['Loussail Stadium', 'Lusail Stadium'],
    ['Fifa said', 'FIFA said'],
    ['in Katar', 'in Qatar'],
    ['Katar’s team', 'Katar’s team'.replace('Katar', 'Qatar')],
    ['Kairo', 'Cairo'],
    ['the name حموشى', 'the name حموشي'],
    ['the UN said', 'the United Nations said'],
  ],
  leaves: [
    'Hammouchi',
    'Doha',
    'Lusail',
    'FIFA',
    'Qatar',
    'Kataria',
    'Cairo',
    '@Hamouchi',
    'katar.example',
    'LUSAIL',
    'Al',
    'un-American',
    'un.org',
    'Un',
  ],
})
specimens('agreed-name', {
  language: 'fr',
  desk,
  finds: [
    ['à Kairo', 'à Le Caire'],
    ['dit Hamouchi', 'dit Hammouchi'],
    ['au Katar', 'au Qatar'],
    ['à Al Dawha', 'à Doha'],
    ['la Fifa', 'la FIFA'],
    ['Loussail', 'Lusail'],
    ['d’Hamouchi', 'd’Hammouchi'],
    ['« Katar »', '« Qatar »'],
    ['Abdelatif Hamouchi', 'Abdellatif Hammouchi'],
    ['(Katar)', '(Qatar)'],
    ['selon l’ONU', ['ONU']],
    ["selon l'ONU", ['ONU']],
    ['Siège ONU', 'Siège Nations unies'],
  ],
  leaves: [
    'Le Caire',
    'Hammouchi',
    'Qatar',
    'Doha',
    'FIFA',
    'Lusail',
    'Kataris',
    '#Katar',
    'oui',
    'Al',
    'un avion',
    'Un avion',
    'onu',
  ],
})

test('Behind an elision a name that begins with a consonant is not put in', () => {
  const found = proofread(proofText('selon l’ONU', { language: 'fr' }), {
    ...desk,
    style: usualStyle,
    speller: null,
  })
  expect(found.map(({ rule, text, replacements }) => [rule, text, replacements])).toEqual([
    ['agreed-name', 'ONU', []],
  ])
})
