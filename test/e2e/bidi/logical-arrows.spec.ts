import { expect, test } from '@playwright/test'
import { loadSpecimen, openBody } from '../../kit/caret-specimen.ts'
import { walk, watchCaret } from '../../kit/caret-walk.ts'

test('who chose the order of reading moves through an English word from its first letter to its last', async () => {
  const desk = await openBody({ settings: { arrowKeys: 'logical' } })
  try {
    await watchCaret(desk.page)
    await loadSpecimen(desk.page, 'قال FIFA اليوم')
    const places = await walk(desk, 'Left', 9)
    expect(places.map(({ offset }) => offset)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  } finally {
    await desk.close()
  }
})
