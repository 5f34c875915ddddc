import { Element } from 'slate'
import { describe, expect, test } from 'vitest'
import { directionOf } from '../../../renderer/article/bidi/block-direction.ts'
import type { Direction } from '../../../renderer/article/bidi/direction.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { isInline } from '../../../renderer/article/spec-of.ts'
import { readOutline } from '../../kit/outline.ts'
import { containerSpecimens } from './container-specimens.ts'

/** The directions of a block and all its parts, in the order of an outline's lines. */
const directionsIn = (block: ArticleElement, base: Direction, around: Direction): readonly Direction[] => {
  const direction = directionOf(block, base, around)
  const parts = block.children.filter((part) => Element.isElement(part)).filter((part) => !isInline(part))
  return [direction, ...parts.flatMap((part) => directionsIn(part, base, direction))]
}

describe.each(containerSpecimens)('In an article from $base', ({ base, fact, lines }) => {
  test(fact, () => {
    const outline = lines.map(([, line]) => line).join('\n')
    expect(readOutline(outline).body.flatMap((block) => directionsIn(block, base, base))).toEqual(
      lines.map(([direction]) => direction),
    )
  })
})

test('The direction of a block is not remembered from another article', () => {
  const [block] = readOutline('paragraph: BBC').body
  expect(block && [directionOf(block, 'rtl'), directionOf(block, 'ltr'), directionOf(block, 'rtl')]).toEqual([
    'rtl',
    'ltr',
    'rtl',
  ])
})
