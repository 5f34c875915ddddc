import { expect, test } from 'vitest'
import { bodyText } from '../../renderer/article/article.ts'
import { editorWith, tidy } from '../kit/article.ts'
import { writeOutline } from '../kit/outline.ts'

const copied = (outline: string) => writeOutline(editorWith(outline).getFragment(), null)

test('a part that begins with a link is one line of plain text', () => {
  const editor = editorWith('paragraph: <link url=https://a.ma>{FIFA</link> قال} اليوم')
  expect(bodyText(editor.getFragment())).toBe('FIFA قال')
})

test.each([
  [
    'letters of a paragraph in a quote come without the quote',
    'quote:\n  paragraph: قال {الوزير} أمس',
    'paragraph: الوزير',
  ],
  [
    'letters of an item come without the list',
    'list:\n  list-item:\n    paragraph: {أولا}',
    'paragraph: أولا',
  ],
  ['letters of a heading are a heading', 'heading level=2: {عنوان}', 'heading level=2: عنوان'],
  ['letters of a caption are a paragraph', 'image picture=a.jpg: لاعبو {المنتخب}', 'paragraph: المنتخب'],
  [
    'letters of a cell are a paragraph',
    'table:\n  table-row:\n    table-cell: {2}\n    table-cell: 0',
    'paragraph: 2',
  ],
  [
    'a part of a link stays linked',
    'paragraph: <link url=https://a.ma>موقع {الفيفا}</link> اليوم',
    'paragraph: <link url=https://a.ma>الفيفا</link>',
  ],
  [
    'several items are a list',
    'list:\n  list-item:\n    paragraph: أو{لا\n  list-item:\n    paragraph: ثان}يا',
    'list:\n  list-item:\n    paragraph: لا\n  list-item:\n    paragraph: ثان',
  ],
  ['a divider is a divider', 'divider: {}', 'divider'],
])('%s', (_, outline, expected) => {
  expect(copied(outline)).toBe(tidy(expected))
})

test('nothing is copied without a selection', () => {
  expect(editorWith('paragraph: قال').getFragment()).toEqual([])
})
