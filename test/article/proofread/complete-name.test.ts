import { expect, test } from 'vitest'
import { emptyArticle } from '../../../renderer/article/article.ts'
import { createArticleEditor, setBody } from '../../../renderer/article/editor.ts'
import { completionsFor, indexNames } from '../../../renderer/article/proofread/complete-name.ts'
import type { LedgerEntry } from '../../../renderer/article/proofread/ledger.ts'
import { takeCompletion } from '../../../renderer/article/proofread/take-completion.ts'

const name = (ar: string, fr = '', en = ''): LedgerEntry => ({
  kind: 'other',
  ar,
  fr,
  en,
  variants: [],
  note: '',
})

const names = indexNames([
  name('عبد اللطيف حموشي', 'Abdellatif Hammouchi', 'Abdellatif Hammouchi'),
  name('عبد الإله بنكيران', 'Abdelilah Benkirane'),
  name('أشرف حكيمي', 'Achraf Hakimi', 'Achraf Hakimi'),
  name('الرباط', 'Rabat'),
  name('الدار البيضاء', 'Casablanca'),
  name('علي بوعبيد'),
  name('وليد الركراكي', 'Walid Regragui'),
  name('', 'L’Équipe'),
  name('الولايات المتحدة', 'États-Unis', 'United States'),
])

const offered = (before: string, language: 'ar' | 'fr' | 'en' = 'ar') => {
  if (!names) throw new Error('no names')
  return completionsFor(before, names, language).map(
    ({ typed, text }) => `${before.slice(0, before.length - typed.length)}${text}`,
  )
}

test.each([
  ['قال عبد', ['قال عبد الإله بنكيران', 'قال عبد اللطيف حموشي']],
  ['قال عبد الل', ['قال عبد اللطيف حموشي']],
  ['وعبد اللط', ['وعبد اللطيف حموشي']],
  ['إلى اشر', ['إلى أشرف حكيمي']],
  ['إلى أَشْرَف', ['إلى أشرف حكيمي']],
  ['بالربا', ['بالرباط']],
  ['فللربا', ['فللرباط']],
  ['للدار ال', ['للدار البيضاء']],
  ['ولي', ['وليد الركراكي']],
  ['وليد', ['وليد الركراكي']],
  ['كوليد', ['كوليد الركراكي']],
  ['في قرية على', []],
  ['قال عب', []],
  ['الرباط', []],
  ['الرباط ', []],
  ['x', []],
  ['', []],
])('Behind %j, an Arabic article is offered %j', (before, expected) => {
  expect(offered(before)).toEqual(expected)
})

test.each([
  ['selon abdell', 'fr', ['selon Abdellatif Hammouchi']],
  ['à CASA', 'fr', ['à Casablanca']],
  ['in unit', 'en', ['in United States']],
  ['d’Achr', 'fr', ['d’Achraf Hakimi']],
  ['aux État', 'fr', ['aux États-Unis']],
  ['l’éq', 'fr', ['L’Équipe']],
  ['في Abde', 'ar', ['في Abdelilah Benkirane', 'في Abdellatif Hammouchi']],
] as const)('Behind %j, an article in %s is offered %j', (before, language, expected) => {
  expect(offered(before, language)).toEqual(expected)
})

test('A ledger without names has nothing to search', () => {
  expect(indexNames([])).toBeNull()
})

test('Among 5,000 names a beginning is found in far less than a frame', () => {
  const many = indexNames(
    Array.from({ length: 5_000 }, (_none, index) =>
      name(`عبد الرحمن ${String(index)}`, `Nom ${String(index)}`),
    ),
  )
  if (!many) throw new Error('no names')
  const start = performance.now()
  for (let time = 0; time < 1_000; time += 1) completionsFor('قال السيد عبد الرحمن ٤', many, 'ar')
  expect((performance.now() - start) / 1_000).toBeLessThan(2)
})

test.each([
  ['قال عبد', 'قال عبد الإله بنكيران'],
  ['إلى اشر', 'إلى أشرف حكيمي'],
])('Taking a name behind %j is one undo step', (before, after) => {
  const editor = createArticleEditor()
  setBody(editor, emptyArticle('ar').body)
  editor.selection = { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 0 } }
  for (const letter of before) editor.insertText(letter)
  const [completion] = names ? completionsFor(before, names, 'ar') : []
  if (!completion) throw new Error('nothing offered')
  expect(takeCompletion(editor, completion)).toBe(true)
  expect(editor.string([])).toBe(after)
  expect(editor.selection.anchor.offset).toBe(after.length)
  editor.undo()
  expect(editor.string([])).toBe(before)
})

test.each([
  ['زار حمو', 'حم', 'حموشي'],
  ['زار حم', 'حمو', 'حموشي'],
  ['in Ach', 'Abd', 'Abdellatif Hammouchi'],
])('In %j a name that was offered for %j is not taken, and nothing changes', (before, typed, name) => {
  const editor = createArticleEditor()
  setBody(editor, emptyArticle('ar').body)
  editor.selection = { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 0 } }
  editor.insertText(before)
  expect(takeCompletion(editor, { name, typed, text: name })).toBe(false)
  expect(editor.string([])).toBe(before)
})
