import { below, oneOf } from '../kit/random.ts'

type Random = () => number

const words = Array.from(
  new Set(
    `حموشي في قطر تنسيق أمني لمونديال إسم الرباط الدار البيضاء آخر ؤلئك مؤتمر يُعلّم الصِّحّة می‌خواهم پیام Le Raja gagne été Hôpital Çà œuvre Maroc CAN DGSN BBC 2026 3-1 ١٢٣ 50% n° «عاجل» L’État`.split(
      ' ',
    ),
  ),
)
const marks = [
  '?',
  '؟',
  ':',
  '"',
  '/',
  '\\',
  '|',
  '<',
  '>',
  '*',
  '...',
  '…',
  '!',
  '،',
  '؛',
  ' - ',
  '\n',
  '\t',
  '\0',
]
const invisible = [
  '\u200F',
  '\u200E',
  '\u202B',
  '\u2069',
  '\uFEFF',
  '\u00AD',
  '\u200D',
  '\u200C',
  '\u061C',
  '\uD83D',
  '\u{E000}',
]
const emoji = ['⚽', '🇲🇦', '👩‍👩‍👧‍👦', '❤️', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']
const reserved = [
  'CON',
  'con',
  'aux',
  'NUL',
  'prn',
  'COM1',
  'lpt9',
  'COM¹',
  'CONIN$',
  'nul.midad',
  'con.txt',
  '.midad',
  '.midad-bin',
  'Thumbs.db',
  '~$خبر',
  '$RECYCLE.BIN',
  'desktop.ini',
]

const some = (list: readonly string[], most: number, random: Random) =>
  Array.from({ length: 1 + below(most, random) }, () => oneOf(list, random))

/** The headlines of a newsroom with everything that file systems dislike, in these shares. */
const kinds: readonly ((random: Random, earlier: readonly string[]) => string)[] = [
  (random) => some(words, 12, random).join(' '),
  (random) => some([...words, ...marks], 14, random).join(oneOf(['', ' '], random)),
  (random) => some([...words, ...invisible], 10, random).join(oneOf(['', ' '], random)),
  (random) => some([...emoji, ...words], 8, random).join(''),
  (random) => some(words, 120, random).join(' '),
  (random) => oneOf(['مُ', '👩‍👩‍👧‍👦', 'é', 'e\u0301', 'ا', '🇲🇦', 'W'], random).repeat(1 + below(400, random)),
  (random) => `${oneOf(reserved, random)}${oneOf(['', ' ', '.', '. .'], random)}`,
  (random) => some([' ', '.', '\u00A0', '\u3000', '؟', '/', '-', '~', '$'], 9, random).join(''),
  (random, earlier) => (earlier.length > 0 ? oneOf(earlier, random) : 'خبر'),
  (random, earlier) => (earlier.length > 0 ? oneOf(earlier, random).normalize('NFD') : 'خبر'),
  (random, earlier) => (earlier.length > 0 ? oneOf(earlier, random).toUpperCase() : 'خبر'),
  (random) =>
    String.fromCharCode(...Array.from({ length: 1 + below(60, random) }, () => below(65_536, random))),
]

export const headline = (random: Random, earlier: readonly string[]): string =>
  oneOf(kinds, random)(random, earlier)
