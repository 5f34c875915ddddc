import { expect, test } from 'vitest'
import { commands } from '../../renderer/article/commands.ts'
import { problemCodes } from '../../renderer/article/problem.ts'
import { countOf, everyWords, fill, problemText } from '../../renderer/words/index.ts'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, held]) =>
    typeof held === 'string' ? [[`${at}.${key}`, held] as const] : leaves(held, `${at}.${key}`),
  )
const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

const { ar, fr, en } = everyWords

test('every sentence is there in every language, with the same places to fill', () => {
  const arabic = Object.fromEntries(leaves(ar))
  for (const words of [fr, en]) {
    for (const [key, sentence] of leaves(words)) {
      expect(sentence.trim(), key).not.toBe('')
      // Arabic says one and two without the number.
      if (!/\.(?:zero|one|two)$/.test(key)) expect(places(sentence), key).toEqual(places(arabic[key] ?? ''))
    }
    expect(leaves(words).map(([key]) => key)).toEqual(leaves(ar).map(([key]) => key))
  }
})

test('the Arabic is Arabic: its own comma, its own question mark, no straight quotes', () => {
  for (const [key, sentence] of leaves(ar))
    expect(sentence.replace(/https?:\S+|\d,\d/g, ''), key).not.toMatch(/[,;?"]/)
})

test('every command and every problem has its words', () => {
  for (const { id } of commands) expect(ar.command[id]).toBeTruthy()
  for (const code of problemCodes) expect(problemText(fr, { code, file: 'a.txt' })).toMatch(/\.$|[^{}]$/)
})

test('things are counted as each language counts', () => {
  const say = (count: number) => countOf('ar', ar.count.words, count)
  expect([0, 1, 2, 3, 11, 100, 1824].map(say)).toEqual([
    'لا كلمات',
    'كلمة واحدة',
    'كلمتان',
    '3 كلمات',
    '11 كلمة',
    '100 كلمة',
    '1,824 كلمة',
  ])
  expect(countOf('fr', fr.count.words, 1)).toBe('1 mot')
  expect(countOf('en', en.count.words, 2)).toBe('2 words')
})

test('a place that nothing fills is left empty', () => {
  expect(fill('«{a}» {b}', { a: 'x' })).toBe('«x» ')
  expect(problemText(en, { code: 'zip-damaged', file: 'a.midad' })).not.toContain('()')
})
