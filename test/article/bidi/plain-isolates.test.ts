import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import { isolatesOf } from '../../../renderer/article/bidi/isolates.ts'
import { reorder } from '../../../renderer/article/bidi/levels.ts'
import { paintedOrder } from '../../../renderer/article/bidi/order.ts'
import { plainText, shortened, standaloneText } from '../../../renderer/article/bidi/plain-isolates.ts'
import { mixedLine } from '../../kit/mixed-lines.ts'

const signs = { '⟪': '\u2066', '⟨': '\u2067', '⟩': '\u2069' } as const
/** ⟪ is LRI, ⟨ is RLI, ⟩ is PDI. */
const shown = (text: string) =>
  Object.entries(signs).reduce((line, [sign, control]) => line.replaceAll(control, sign), text)

describe('a field for a reader that knows its direction', () => {
  test.each<[Direction, string, string]>([
    ['rtl', 'موقع Yahoo! اليوم', 'موقع ⟪Yahoo!⟩ اليوم'],
    ['rtl', 'يوم 2022-11-20 مساء', 'يوم ⟪2022-11-20⟩ مساء'],
    ['rtl', 'المغرب 2-0 بلجيكا و F-16', 'المغرب 2-0 بلجيكا و F-16'],
    ['rtl', 'BBC: قالت الوزارة', 'BBC: قالت الوزارة'],
    ['ltr', 'Le mot مرحبا! est', 'Le mot ⟨مرحبا!⟩ est'],
    ['rtl', ' لغة\nC++ \u200f\u202bهنا\u202c\u2069\ufeff ', 'لغة ⟪C++⟩ هنا'],
    ['rtl', '', ''],
  ])('in %s: %s', (direction, field, text) => {
    expect(shown(plainText(field, direction))).toBe(text)
  })
})

describe('a field for a reader that guesses by the first strong letter', () => {
  test.each<[Direction, string, string]>([
    ['rtl', 'BBC: قالت الوزارة', '⟪BBC⟩: قالت الوزارة'],
    ['rtl', 'France 24: خبر عاجل', '⟪France 24⟩: خبر عاجل'],
    ['rtl', '(FIFA) 2-0 فوز', '(⟪FIFA⟩) ⟪2⟩-0 فوز'],
    ['rtl', '@DGSN_MAROC: بلاغ', '⟪@DGSN_MAROC⟩: بلاغ'],
    ['rtl', 'قالت BBC اليوم', 'قالت BBC اليوم'],
    ['rtl', 'FIFA', 'FIFA'],
    ['rtl', '2022-11-20', '2022-11-20'],
    ['rtl', '2-0 FIFA', '⟨⟪2⟩-0 FIFA⟩'],
    ['ltr', 'الجزيرة annonce un film', '⟨الجزيرة⟩ annonce un film'],
    ['ltr', 'Le club الرجاء 2-0 hier', 'Le club ⟨الرجاء⟩ 2-0 hier'],
    ['ltr', '2-0', '2-0'],
  ])('in %s: %s', (direction, field, text) => {
    expect(shown(standaloneText(field, direction))).toBe(text)
  })
})

const strong = /\p{L}/u
/** The direction that a plain-text reader takes (UAX #9, P2 and P3). */
function guessed(text: string): Direction {
  const around = text.replace(
    /[\u2066\u2067](?:[^\u2066\u2067\u2069]|[\u2066\u2067][^\u2069]*\u2069)*\u2069/g,
    '',
  )
  return /\p{Script=Arabic}/u.test(strong.exec(around)?.[0] ?? '') ? 'rtl' : 'ltr'
}

/** The offsets of the letters, controls not counted, as one line paints them. */
function painted(text: string, direction: Direction): string {
  const isControl = (at: number) => /[\u2066\u2067\u2069]/.test(text[at] ?? '')
  const counts = Array.from({ length: text.length }, (_, at) => at).filter((at) => !isControl(at))
  return reorder(text, direction)
    .filter((at) => !isControl(at))
    .map((at) => counts.indexOf(at))
    .join()
}

test('1,000 random lines are read in the intended order by both readers, and no control is one too many', () => {
  const wrong = Array.from({ length: 1_000 }, (_, seed) => ({ seed, ...mixedLine(seed) })).filter(
    ({ text, direction }) => {
      const intended = paintedOrder(text, direction, isolatesOf([{ text }], direction)).join()
      const plain = plainText(text, direction)
      const alone = standaloneText(text, direction)
      return painted(plain, direction) !== intended || painted(alone, guessed(alone)) !== intended
    },
  )
  expect(wrong).toEqual([])
})

const letters = fc
  .array(
    fc.constantFrom('BBC', 'خبر', '2-0', '@x', ' ', ' ', '\u202e', '\u2067', '\u2069', '\u200e', '(', '!'),
  )
  .map((parts) => parts.join(''))

test('any field has balanced isolates and no other control, and says the same letters', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom('rtl', 'ltr'), (field, direction) => {
      for (const text of [plainText(field, direction), standaloneText(field, direction)]) {
        const depths = Array.from(text.replace(/[^\u2066-\u2069]/g, '')).reduce<readonly number[]>(
          (found, control) => [...found, (found.at(-1) ?? 0) + (control === '\u2069' ? -1 : 1)],
          [0],
        )
        expect(Math.min(...depths)).toBe(0)
        expect(depths.at(-1)).toBe(0)
        expect(text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2068\ufeff]/)
        expect(standaloneText(text, direction)).toBe(standaloneText(field, direction))
      }
    }),
    { seed: 2026 },
  )
})

test('a field that is too long ends at a word, outside of what is isolated', () => {
  const field = 'هاتف الوزارة +212 5 37 00 00 00 للاتصال'
  expect(shortened(field, 'rtl', 80)).toBe(field)
  expect(shortened(field, 'rtl', 26)).toBe('هاتف الوزارة…')
  expect(shortened(field, 'rtl', 36)).toBe('هاتف الوزارة +212 5 37 00 00 00…')
  expect(shortened('قال، ثم ذهب', 'rtl', 7)).toBe('قال…')
  expect(shortened('🔴'.repeat(9), 'rtl', 4)).toBe('🔴…')
})
