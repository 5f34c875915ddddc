import { describe, expect, test } from 'vitest'
import { columnOrder } from '../../../renderer/article/elements/table/table-direction.ts'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

const score = (chosen = '') => `
  table${chosen}:
    table-row:
      table-cell: المغرب|
      table-cell: 2
  paragraph: بعد
  `

describe('The order of the columns', () => {
  specimen(
    'is chosen for the table, and its cells keep their own direction',
    score(),
    commandOf('columns-left-to-right'),
    score(' dir=ltr'),
  )
  specimen(
    'is given back to the words by the same command',
    score(' dir=ltr'),
    commandOf('columns-left-to-right'),
    score(),
  )
  specimen('is turned round', score(' dir=ltr'), commandOf('columns-right-to-left'), score(' dir=rtl'))

  test('is that of the words unless the writer has chosen', () => {
    expect(columnOrder(editorWith(score()), 'rtl')).toBe('rtl')
    expect(columnOrder(editorWith(score(' dir=ltr')), 'rtl')).toBe('ltr')
    expect(columnOrder(editorWith('paragraph: قال|'), 'rtl')).toBeUndefined()
  })
})
