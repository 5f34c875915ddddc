import { expect, test } from 'vitest'
import { emptyArticle } from '../../../renderer/article/article.ts'
import { createArticleEditor, setBody } from '../../../renderer/article/editor.ts'
import type { ArticleElement, ElementOf } from '../../../renderer/article/element.ts'
import { describePicture } from '../../../renderer/article/elements/image/describe-picture.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { findProfile } from '../../../renderer/article/export/profiles/index.ts'
import { readArticle } from '../../../renderer/article/read-article.ts'

const picture = (more: Partial<ElementOf<'image'>> = {}): ArticleElement => ({
  type: 'image',
  picture: 'stade.jpg',
  width: 4000,
  height: 3000,
  alt: 'لاعبو المنتخب',
  decorative: false,
  credit: 'AFP',
  ...more,
  children: [{ text: 'في الملعب' }],
})
const focus = { x: 0.25, y: 0.1 }
const article = (...body: readonly ArticleElement[]) => ({ ...emptyArticle('ar'), body })
const throughFile = (value: unknown) => readArticle(JSON.parse(JSON.stringify(value)))
const editorOf = (...body: readonly ArticleElement[]) => {
  const editor = createArticleEditor()
  setBody(editor, body)
  return editor
}

test('A focus is kept in the file, and a picture without one stays without', () => {
  const written = article(picture({ focus }), picture())
  expect(throughFile(written)).toEqual({ ok: true, article: written })
})

test('A focus outside the picture is a damage that is named', () => {
  const raw = article(picture({ focus: { x: 1.2, y: 0 } }))
  expect(throughFile(raw)).toMatchObject({
    ok: false,
    problems: [{ at: 'body.0.focus', found: 'an object', expected: 'x and y between 0 and 1' }],
  })
})

test('What is said of a picture is one step to undo, the focus with it', () => {
  const editor = editorOf(picture())
  const said = { alt: 'شباك', credit: 'رويترز', decorative: false }
  describePicture(editor, [0], { ...said, focus })
  expect(editor.children).toEqual([picture({ ...said, focus })])
  editor.undo()
  expect(editor.children).toEqual([picture()])
  editor.redo()
  describePicture(editor, [0], { ...said, focus: null })
  expect(editor.children).toEqual([picture(said)])
})

test('A copy of a picture has its focus', () => {
  const editor = editorOf(picture({ focus }), { type: 'paragraph', children: [{ text: 'ثم' }] })
  editor.selection = { anchor: { path: [0, 0], offset: 0 }, focus: { path: [1, 0], offset: 2 } }
  const fragment = editor.getFragment()
  expect(fragment[0]).toEqual(picture({ focus }))
  editor.selection = { anchor: { path: [1, 0], offset: 2 }, focus: { path: [1, 0], offset: 2 } }
  editor.insertFragment(fragment)
  expect(editor.children).toContainEqual(picture({ focus }))
})

test('The website is told nothing of a focus', () => {
  const profile = findProfile('web')
  if (!profile) throw new Error('no profile')
  const content = (element: ArticleElement) => exportArticle(article(element), profile)
  expect(content(picture({ focus }))).toEqual(content(picture()))
})
