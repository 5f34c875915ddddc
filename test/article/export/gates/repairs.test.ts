import { HistoryEditor } from 'slate-history'
import { expect, test } from 'vitest'
import { emptyArticle } from '../../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../../renderer/article/element.ts'
import type { GateRepair } from '../../../../renderer/article/export/gates/gate.ts'
import { checkGates, type Finding } from '../../../../renderer/article/export/gates/index.ts'
import { repairFinding } from '../../../../renderer/article/export/gates/repair-finding.ts'
import type { Story } from '../../../../renderer/article/story.ts'
import { editorWith, expectToFit, outlineOf, tidy } from '../../../kit/article.ts'
import { story } from './gate-kit.ts'

const findingsIn = (editor: ReturnType<typeof editorWith>) => {
  const empty = emptyArticle('ar')
  // The editor’s normaliser keeps the body to the elements that the article knows.
  const body = editor.children as ArticleElement[]
  return checkGates({ ...empty, story: { ...empty.story, headline: 'عنوان' }, body })
}

/** The first finding that has such a repair. */
function offered(findings: readonly Finding[], kind: GateRepair['kind']) {
  const found = findings.find(({ repairs }) => repairs.some((repair) => repair.kind === kind))
  const repair = found?.repairs.find((each) => each.kind === kind)
  if (!found || !repair) throw new Error(`Nothing offers ${kind}.`)
  return { found, repair }
}

const noStory = () => {
  throw new Error('The story stays.')
}

test.each<[GateRepair['kind'], string, string]>([
  ['set-heading-level', 'heading level=4: فصل', 'heading level=2: فصل'],
  ['mark-decorative', 'image picture=a.png credit=AFP:', 'image picture=a.png credit=AFP decorative=true:'],
  ['replace-letters', 'paragraph: <bold>ﻓﺎز</bold> المغرب', 'paragraph: <bold>فاز</bold> المغرب'],
  ['replace-letters', 'paragraph: فا\u200bز FIFA', 'paragraph: فاز FIFA'],
  [
    'embolden',
    'paragraph: قال <italic>كلام Le Monde</italic>',
    'paragraph: قال <bold>كلام</bold><italic> Le Monde</italic>',
  ],
  ['keep-word-whole', 'paragraph: ال<bold>مغرب</bold> فاز', 'paragraph: <bold>المغرب</bold> فاز'],
  ['keep-word-whole', 'paragraph: <bold>فاز الم</bold>غرب', 'paragraph: <bold>فاز المغرب</bold>'],
  ['remove-link', 'paragraph: انظر <link url=https://a.ma>…</link> هنا', 'paragraph: انظر … هنا'],
])('%s puts right what was found, as one step of undo', (kind, before, after) => {
  const editor = editorWith(before)
  const body = editor.children
  const { found, repair } = offered(findingsIn(editor), kind)
  expect(repairFinding({ editor, changeStory: noStory }, found, repair)).toBe(true)
  expect(outlineOf(editor)).toBe(tidy(after))
  expectToFit(editor)
  expect(
    findingsIn(editor).filter(({ rule, start }) => rule === found.rule && start === found.start),
  ).toEqual([])
  HistoryEditor.undo(editor)
  expect(editor.children).toEqual(body)
})

test('what is written round a link keeps its half of the word', () => {
  const editor = editorWith('paragraph: ب<link url=https://a.ma>المغرب</link>')
  expect(findingsIn(editor)).toMatchObject([{ rule: 'letters-parted', repairs: [] }])
})

test('a place that is no longer as it was found is left alone', () => {
  const editor = editorWith('paragraph: ال<bold>مغرب</bold> فاز')
  const { found, repair } = offered(findingsIn(editor), 'keep-word-whole')
  editor.apply({ type: 'insert_text', path: [0, 0], offset: 0, text: 'قال ' })
  const body = editor.children
  expect(repairFinding({ editor, changeStory: noStory }, found, repair)).toBe(false)
  editor.apply({ type: 'remove_node', path: [0], node: editor.children[0] ?? { text: '' } })
  expect(repairFinding({ editor, changeStory: noStory }, { ...found, block: [7] }, repair)).toBe(false)
  expect(body).toHaveLength(1)
})

test('a field of the story is put right in the story', () => {
  const changes: Partial<Story>[] = []
  const article = story('paragraph: نص', { slug: 'المغـرب', headline: 'فاز\u200b' })
  const editor = editorWith('paragraph: نص')
  for (const found of checkGates(article))
    for (const repair of found.repairs)
      repairFinding({ editor, changeStory: (change) => changes.push(change) }, found, repair)
  expect(changes).toEqual([{ headline: 'فاز' }, { slug: 'المغرب' }])
})
