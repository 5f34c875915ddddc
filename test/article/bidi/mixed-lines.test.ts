import { expect, test } from 'vitest'
import { isolatesOf } from '../../../renderer/article/bidi/isolates.ts'
import { layOut, paintAlike } from '../../../renderer/article/bidi/layout.ts'
import { paintedOrder } from '../../../renderer/article/bidi/order.ts'
import { mixedLine } from '../../kit/mixed-lines.ts'

const lines = Array.from({ length: 2_000 }, (_, seed) => ({ seed, ...mixedLine(seed) }))

test('2,000 random lines are painted as they were made', () => {
  const wrong = lines.filter(({ text, direction, intended }) => {
    const painted = paintedOrder(text, direction, isolatesOf([{ text }], direction))
    return painted.join() !== intended.join()
  })
  expect(wrong.map(({ seed, parts, direction }) => ({ seed, direction, parts }))).toEqual([])
})

test('without isolates many of them are not', () => {
  const right = lines.filter(
    ({ text, direction, intended }) => paintedOrder(text, direction, []).join() === intended.join(),
  )
  expect(right.length).toBeGreaterThan(lines.length * 0.15)
  expect(right.length).toBeLessThan(lines.length * 0.7)
})

test('no isolate of them can be left out', () => {
  const needless = lines.flatMap(({ seed, text, direction }) => {
    const isolates = isolatesOf([{ text }], direction)
    const layout = layOut(text, direction, isolates)
    return isolates
      .filter((isolate) =>
        paintAlike(
          layOut(
            text,
            direction,
            isolates.filter((other) => other !== isolate),
          ),
          layout,
        ),
      )
      .map((isolate) => ({ seed, left: text.slice(isolate.start, isolate.end) }))
  })
  expect(needless).toEqual([])
})
