import { describe, expect, test } from 'vitest'
import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import { isolatesOf } from '../../../renderer/article/bidi/isolates.ts'
import { rightToLeft } from '../../../renderer/article/bidi/letters.ts'
import { lines } from './isolate-specimens.ts'

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
