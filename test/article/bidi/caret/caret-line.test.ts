import { describe, expect, test } from 'vitest'
import { stopsIn } from '../../../../renderer/article/bidi/caret/caret-line.ts'
import { stepIn, wordStepIn } from '../../../../renderer/article/bidi/caret/caret-step.ts'
import type { Direction } from '../../../../renderer/article/bidi/direction.ts'
import { levelsOf } from '../../../../renderer/article/bidi/levels.ts'

const lineOf = (text: string, direction: Direction, end = text.length) => ({
  text,
  levels: levelsOf(text, direction),
  start: 0,
  end,
  direction,
})

/** Offsets from left to right, as Chromium paints the caret. */
const seen: readonly (readonly [string, Direction, readonly number[]])[] = [
  ['عرب', 'rtl', [3, 2, 1, 0]],
  ['abc', 'ltr', [0, 1, 2, 3]],
  ['abc', 'rtl', [3, 1, 2, 0]],
  ['قال FIFA اليوم', 'rtl', [14, 13, 12, 11, 10, 9, 8, 5, 6, 7, 4, 3, 2, 1, 0]],
  ['FIFA قال', 'rtl', [8, 7, 6, 5, 4, 1, 2, 3, 0]],
  ['قال FIFA', 'rtl', [8, 5, 6, 7, 4, 3, 2, 1, 0]],
  ['لًا 😀', 'rtl', [6, 4, 3, 2, 0]],
]

describe('the places of the caret', () => {
  test.each(seen)('%s (%s)', (text, direction, offsets) => {
    expect(stopsIn(lineOf(text, direction)).map(({ offset }) => offset)).toEqual(offsets)
  })

  test('a number among Arabic words of a French line has its places inside their run', () => {
    const stops = stopsIn(lineOf('mot عرب 12 ici', 'ltr')).map(({ offset }) => offset)
    expect(stops).toEqual([0, 1, 2, 3, 4, 9, 8, 7, 6, 5, 10, 11, 12, 13, 14])
  })

  test('the end of a line that goes on belongs to the next line', () => {
    const stops = stopsIn(lineOf('قال أمس', 'rtl', 4)).map(({ offset }) => offset)
    expect(stops).toEqual([3, 2, 1, 0])
  })
})

test('a step goes to the next place on the screen, and none leads out of the line', () => {
  const stops = stopsIn(lineOf('قال FIFA', 'rtl'))
  expect(stepIn(stops, 4, 'left')?.offset).toBe(7)
  expect(stepIn(stops, 4, 'right')?.offset).toBe(3)
  expect(stepIn(stops, 8, 'left')).toBeNull()
})

test('a step by a word goes to its far edge in both scripts', () => {
  const line = lineOf('قال FIFA World اليوم', 'rtl')
  const stops = stopsIn(line)
  expect(wordStepIn(line, stops, 0, 'left')?.offset).toBe(3)
  expect(wordStepIn(line, stops, 3, 'left')?.offset).toBe(9)
  expect(wordStepIn(line, stops, 9, 'left')?.offset).toBe(14)
})
