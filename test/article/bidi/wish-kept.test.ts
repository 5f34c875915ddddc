import { Editor, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import { expect, test } from 'vitest'
import type { ArticleEditor } from '../../../renderer/article/element.ts'
import { findText, replaceAll } from '../../../renderer/article/find.ts'
import { readArticle, readFragment } from '../../../renderer/article/read-article.ts'
import { turnInto } from '../../../renderer/article/turn-into.ts'
import { commandOf, editorWith, expectToFit } from '../../kit/article.ts'

const wished = [{ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' as const }, { text: ' في المغرب' }]

/** A paragraph whose second text is wished for, the caret at its start. */
function editorWithWish(): ArticleEditor {
  const editor = editorWith('paragraph: |نص')
  editor.children = [{ type: 'paragraph', children: wished }]
  Transforms.select(editor, { path: [0, 0], offset: 0 })
  return editor
}

const textsOf = (editor: ArticleEditor) =>
  Array.from(Editor.nodes(editor, { at: [], match: (node) => 'text' in node }), ([node]) => node)

test('a wish stays with its letters when they are copied, read and pasted inside Midad', () => {
  const editor = editorWithWish()
  Transforms.select(editor, { anchor: { path: [0, 0], offset: 2 }, focus: { path: [0, 2], offset: 3 } })
  const copied = readFragment(JSON.parse(JSON.stringify(editor.getFragment())))
  if (!copied) throw new Error('The copy is a fragment.')
  Transforms.select(editor, Editor.end(editor, []))
  editor.insertFragment([...copied])
  const wishes = textsOf(editor).filter((node) => 'isolate' in node)
  expect(wishes).toEqual([
    { text: 'FIFA أمس', isolate: 'ltr' },
    { text: 'FIFA أمس', isolate: 'ltr' },
  ])
  expectToFit(editor)
})

test('what replaces letters with a wish has it, too, and no control', () => {
  const editor = editorWithWish()
  replaceAll(editor, findText([{ type: 'paragraph', children: wished }], 'FIFA'), 'PSG\u200e')
  expect(textsOf(editor)[1]).toEqual({ text: 'PSG أمس', isolate: 'ltr' })
  HistoryEditor.undo(editor)
  expect(textsOf(editor)).toEqual(wished)
})

test('turning a paragraph into a heading, and undoing it, keeps the wish', () => {
  const editor = editorWithWish()
  turnInto(editor, { type: 'heading', level: 2 })
  expect(editor.children).toEqual([{ type: 'heading', level: 2, children: wished }])
  HistoryEditor.undo(editor)
  expect(editor.children).toEqual([{ type: 'paragraph', children: wished }])
})

test('a wish that is split is a wish on both sides, and one again when they are merged', () => {
  const editor = editorWithWish()
  Transforms.select(editor, { path: [0, 1], offset: 4 })
  editor.insertBreak()
  expect(editor.children).toEqual([
    { type: 'paragraph', children: [{ text: 'قال ' }, { text: 'FIFA', isolate: 'ltr' }] },
    { type: 'paragraph', children: [{ text: ' أمس', isolate: 'ltr' }, { text: ' في المغرب' }] },
  ])
  editor.deleteBackward('character')
  expect(editor.children).toEqual([{ type: 'paragraph', children: wished }])
})

test('a mark on a part of a wish leaves the wish on all of it', () => {
  const editor = editorWithWish()
  Transforms.select(editor, { anchor: { path: [0, 1], offset: 0 }, focus: { path: [0, 1], offset: 4 } })
  commandOf('bold')(editor)
  expect(textsOf(editor).slice(1, 3)).toEqual([
    { text: 'FIFA', isolate: 'ltr', bold: true },
    { text: ' أمس', isolate: 'ltr' },
  ])
})

test.each(['auto', '', true, null, 1, 'LTR'])('a file whose wish is %j is told of it', (isolate) => {
  const story = { language: 'ar' }
  const body = [{ type: 'paragraph', children: [{ text: 'FIFA', isolate }] }]
  const read = readArticle({ format: 1, story, body })
  expect(JSON.stringify(read)).toContain('ltr, rtl or none')
})
