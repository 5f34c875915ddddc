import { expect, test } from 'vitest'
import { stopsIn } from '../../../../renderer/article/bidi/caret/caret-line.ts'
import { stepIn, type Way } from '../../../../renderer/article/bidi/caret/caret-step.ts'
import { endAt, paintedAt } from '../../../../renderer/article/bidi/caret/selection-end.ts'
import type { Direction } from '../../../../renderer/article/bidi/direction.ts'
import { levelsOf } from '../../../../renderer/article/bidi/levels.ts'

/** The ends of a selection that grows by so many keys from a place of a line. */
function ends(
  text: string,
  direction: Direction,
  anchor: number,
  way: Way,
  count: number,
): readonly number[] {
  const line = { text, levels: levelsOf(text, direction), start: 0, end: text.length, direction }
  const stops = stopsIn(line)
  const found: number[] = []
  for (let at = anchor; found.length < count; ) {
    const stop = stepIn(stops, paintedAt(line, stops, at, anchor), way)
    if (!stop) break
    at = endAt(line, stops, stop, way, anchor)
    found.push(at)
  }
  return found
}

test.each<[string, Direction, number, Way, readonly number[]]>([
  // Inside FIFA, to its left edge, then on into the Arabic.
  ['قال FIFA اليوم', 'rtl', 6, 'left', [5, 4, 9, 10]],
  ['قال FIFA اليوم', 'rtl', 6, 'right', [7, 8, 3, 2]],
  ['The word عرب is here', 'ltr', 11, 'right', [10, 9, 13, 14]],
  ['The word عرب is here', 'ltr', 11, 'left', [12, 8, 7]],
  // Begun at the edge of a run, it goes as the caret does.
  ['قال FIFA اليوم', 'rtl', 4, 'left', [7, 6, 5, 8, 9]],
])(
  'a selection in %s (%s) from %i to the %s ends behind what it passed',
  (text, direction, anchor, way, expected) => {
    expect(ends(text, direction, anchor, way, expected.length)).toEqual(expected)
  },
)
