import { describe, expect, test } from 'vitest'
import { isOneEditAway } from '../../../../renderer/article/proofread/latin/one-edit.ts'

describe('One edit makes one word the other', () => {
  test.each([
    ['dirhms', 'dirhams'],
    ['dirhaams', 'dirhams'],
    ['dirhans', 'dirhams'],
    ['dirhasm', 'dirhams'],
    ['irhams', 'dirhams'],
    ['dirham', 'dirhams'],
    ['aab', 'ab'],
  ])('%s and %s', (one, other) => {
    expect([isOneEditAway(one, other), isOneEditAway(other, one)]).toEqual([true, true])
  })
  test.each([
    ['dirhams', 'dirhams'],
    ['dirhm', 'dirhams'],
    ['drihasm', 'dirhams'],
    ['dihrmas', 'dirhams'],
    ['abcd', 'dcba'],
    ['', 'ab'],
    ['aba', 'bab'],
  ])('but not of %s and %s', (one, other) => {
    expect([isOneEditAway(one, other), isOneEditAway(other, one)]).toEqual([false, false])
  })
})
