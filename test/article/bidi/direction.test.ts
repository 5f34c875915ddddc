import { describe, expect, test } from 'vitest'
import {
  type Direction,
  directionOfLanguage,
  directionOfText,
} from '../../../renderer/article/bidi/direction.ts'
import { lineSpecimens } from './direction-specimens.ts'

test('There are more than three hundred lines', () => {
  expect(new Set(lineSpecimens.map(({ language, text }) => `${language} ${text}`)).size).toBe(
    lineSpecimens.length,
  )
  expect(lineSpecimens.length).toBeGreaterThan(300)
})

describe.each(lineSpecimens)('$language, $fact: $text', ({ text, language, expected }) => {
  const base = directionOfLanguage(language)
  test(`is ${expected}`, () => {
    expect(directionOfText(text, base)).toBe(expected)
  })
  test('turns once while it is typed, or never', () => {
    expect(whileTyped(text, base)).toEqual(expected === base ? [base] : [base, expected])
  })
})

/** The directions of a line while it is typed, letter by letter, without repetitions. */
function whileTyped(text: string, base: Direction): readonly Direction[] {
  const letters = Array.from(text)
  const typed = ['', ...letters.map((_, index) => letters.slice(0, index + 1).join(''))]
  return typed
    .map((line) => directionOfText(line, base))
    .filter((direction, index, all) => direction !== all[index - 1])
}

test.each(['a', '(', '"', '«', 'a@', '#', 'ق', "'"])(
  'A line of 200,000 times %s is read in no time',
  (sign) => {
    expect(directionOfText(sign.repeat(200_000), 'rtl')).toBe('rtl')
  },
)

test('An article in Arabic is right to left, others are not', () => {
  expect(['ar', 'fr', 'en'].map(directionOfLanguage)).toEqual(['rtl', 'ltr', 'ltr'])
})
