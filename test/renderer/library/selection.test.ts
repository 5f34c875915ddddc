import { expect, test } from 'vitest'
import {
  nothingSelected,
  type Selection,
  selectAll,
  selectedOf,
  selectTo,
  toggleRow,
} from '../../../renderer/library/selection.ts'

const shown = ['a', 'b', 'c', 'd', 'e']
const held = (selection: Selection) => selectedOf(selection, shown).join('')

test('A click with Ctrl takes one row more or less', () => {
  const two = toggleRow(toggleRow(nothingSelected, 'b'), 'd')
  expect(held(two)).toBe('bd')
  expect(held(toggleRow(two, 'b'))).toBe('d')
})

test('Shift takes the stretch from the anchor, to either side, in place of the last one', () => {
  const from = toggleRow(nothingSelected, 'c')
  expect(held(selectTo(from, shown, 'e', 'a'))).toBe('cde')
  expect(held(selectTo(selectTo(from, shown, 'e', 'a'), shown, 'a', 'a'))).toBe('abc')
})

test('Without an anchor that is shown, a stretch begins at the open row, else at itself', () => {
  expect(held(selectTo(nothingSelected, shown, 'd', 'b'))).toBe('bcd')
  expect(held(selectTo({ ids: new Set(), anchor: 'gone' }, shown, 'd', 'gone too'))).toBe('d')
})

test('Rows that a filter hides do not count, and come back with it', () => {
  const all = selectAll(shown)
  expect(selectedOf(all, ['e', 'b'])).toEqual(['e', 'b'])
  expect(held(all)).toBe('abcde')
})
