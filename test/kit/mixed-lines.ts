import type { Direction } from '../../renderer/article/bidi/direction.ts'

/*
 * Random lines of a newsroom whose painted order is known by construction. A line is made of pieces; each piece is painted
 * forward or backward, and the pieces stand one behind the other in the direction of the line. No bidi algorithm is asked.
 */

/** Letters that are painted together: from left to right, or from right to left. */
interface Piece {
  readonly text: string
  readonly painted: Direction
}

/** What may stand next to what: two foreign names in a row would be one, two numbers too. */
type Kind = 'own' | 'phrase' | 'unit' | 'number' | 'counted'

interface Part {
  readonly kind: Kind
  readonly pieces: readonly Piece[]
}

export interface MixedLine {
  readonly text: string
  readonly direction: Direction
  /** The UTF-16 offsets of the text, from left to right; a bracket is known by its place, not by its shape. */
  readonly intended: readonly number[]
  /** What the line was made of, as it is written. */
  readonly parts: readonly string[]
}

const own: Readonly<Record<Direction, readonly string[]>> = {
  rtl: [
    'المغرب',
    'فوز',
    'قال',
    'الوزير',
    'أمس',
    'في',
    'بَلاغ',
    'نهائي',
    'الجديد',
    'لقاء',
    'إن',
    'والمنتخب',
    'الرباط',
  ],
  ltr: [
    'Le',
    'match',
    'hier',
    'says',
    'équipe',
    'of',
    'l’article',
    'dans',
    'minister',
    'reported',
    'à',
    'final',
  ],
}
const phrases: Readonly<Record<Direction, readonly string[]>> = {
  ltr: [
    'FIFA',
    'Real Madrid',
    'Le Monde (Paris)',
    'AT&T',
    'Disney+',
    'C++',
    'C#',
    'iPhone 15',
    'France 24',
    'F-16',
    'MQ-9',
    'Coca-Cola',
    'U.S.A.',
    'The "Rock" Johnson',
    'Covid-19',
    '737-MAX',
    '.NET',
    'Washington, D.C.',
    'Nike®',
    'Élysée',
  ],
  rtl: [
    'الرجاء',
    'المغرب الفاسي',
    'قصة 1001 ليلة',
    'الجزيرة (قطر)',
    'أخبار اليوم 24',
    'سُوس',
    'مرحبا، كيف الحال',
  ],
}
const units: readonly string[] = [
  'https://www.hadathkom.ma/a?x=1&y=2',
  'www.fifa.com/fr/',
  'desk@hadathkom.ma',
  '@DGSN_MAROC',
  '+212 5 37 00 00 00',
  '05 37 00 00 00',
  '2022-11-20',
  '20/11/2022',
  '192.168.1.10',
  '10:30',
  '/usr/share/midad',
  '1 200 000',
]
const tags: Readonly<Record<Direction, readonly string[]>> = {
  rtl: ['#QatarWorldCup2022', '#Morocco', '$AAPL'],
  ltr: ['#المغرب', '#قطر2022'],
}
const numbers: readonly string[] = ['3', '15', '2022', '12,5', '1.200', '48']
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['« ', ' »'],
  ['«', '»'],
  ['"', '"'],
  ['[', ']'],
]

/** Numbers from 0 up to 1. */
export type Dice = () => number

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Choose = <Value>(from: readonly Value[]) => Value

/** The line of a seed; the same seed always gives the same line. */
export function mixedLine(seed: number): MixedLine {
  const throwDice = diceOf(seed)
  const choose: Choose = (from) => {
    const chosen = from[Math.floor(throwDice() * from.length)]
    if (chosen === undefined) throw new Error('There is nothing to choose from.')
    return chosen
  }
  const direction = choose(['rtl', 'rtl', 'ltr'] as const)
  const parts: Part[] = []
  const length = choose([3, 4, 5, 6, 8])
  while (parts.length < length) {
    const part = partAfter(parts.at(-1), direction, choose)
    parts.push(throwDice() < 0.15 ? bracketed(part, choose(pairs)) : part)
  }
  const last: Part = {
    kind: 'own',
    pieces: [{ text: choose(own[direction]), painted: direction }, sign(choose(['', '.', '!', ':']))],
  }
  const ended = throwDice() < 0.7 ? [...parts, last] : parts
  const pieces = ended.flatMap(({ pieces: inside }, index) => (index > 0 ? [sign(' '), ...inside] : inside))
  return {
    text: pieces.map(({ text }) => text).join(''),
    direction,
    intended: orderOf(pieces, direction),
    parts: ended.map(({ pieces: inside }) => inside.map(({ text }) => text).join('')),
  }
}

const sign = (text: string): Piece => ({ text, painted: 'ltr' })
/** Each by itself, in the order of the line. */
const signs = (text: string): readonly Piece[] => Array.from(text, sign)

const followers: Readonly<Record<Kind, readonly Kind[]>> = {
  own: ['own', 'own', 'phrase', 'unit', 'number', 'counted'],
  phrase: ['own', 'own', 'counted'],
  unit: ['own'],
  number: ['own', 'phrase'],
  counted: ['own', 'own', 'phrase'],
}

function partAfter(before: Part | undefined, direction: Direction, choose: Choose): Part {
  const kind = choose(followers[before?.kind ?? 'own'])
  return { kind, pieces: piecesOf(kind, direction, choose) }
}

function piecesOf(kind: Kind, direction: Direction, choose: Choose): readonly Piece[] {
  const foreign = direction === 'rtl' ? 'ltr' : 'rtl'
  const number = () => sign(choose(numbers))
  switch (kind) {
    case 'own':
      return [{ text: choose(own[direction]), painted: direction }]
    case 'phrase':
      return [{ text: choose([...phrases[foreign], ...tags[direction]]), painted: foreign }]
    case 'unit':
      return [sign(choose(units))]
    case 'number':
      return [number()]
    case 'counted':
      return choose([
        () => [
          sign(choose(['2', '10', '2010'])),
          ...signs(choose(['-', ' - ', '–'])),
          sign(choose(['0', '3', '2015'])),
        ],
        () => [number(), ...signs(choose(['%', '٪', ' €', ' $']))],
        () => [sign('2'), sign(':'), sign('1')],
      ])()
  }
}

const bracketed = ({ kind, pieces }: Part, [open, close]: readonly [string, string]): Part => ({
  kind,
  pieces: [...signs(open), ...pieces, ...signs(close)],
})

/** Where each unit of the pieces is painted. */
function orderOf(pieces: readonly Piece[], direction: Direction): readonly number[] {
  const starts = pieces.map((_, index) =>
    pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
  )
  const painted = pieces.map(({ text, painted: way }, index) => {
    const offsets = Array.from({ length: text.length }, (_, unit) => (starts[index] ?? 0) + unit)
    const digits = way === 'rtl' ? turnNumbers(text, offsets) : offsets
    return way === 'rtl' ? digits.toReversed() : digits
  })
  return (direction === 'rtl' ? painted.toReversed() : painted).flat()
}

/** Numbers inside Arabic letters are written from left to right. */
function turnNumbers(text: string, offsets: readonly number[]): readonly number[] {
  return (text.match(/[0-9]+|[^0-9]+/g) ?? []).reduce<readonly number[]>((done, run) => {
    const part = offsets.slice(done.length, done.length + run.length)
    return [...done, ...(/[0-9]/.test(run) ? part.toReversed() : part)]
  }, [])
}
