import { expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { checkGates } from '../../../renderer/article/export/gates.ts'
import { fitBody } from '../../../renderer/article/fit.ts'

const story = (body: readonly ArticleElement[], headline = 'عنوان'): Article => {
  const empty = emptyArticle('ar')
  return { ...empty, story: { ...empty.story, headline }, body: fitBody(body) }
}
const p = (text: string): ArticleElement => ({ type: 'paragraph', children: [{ text }] })
const heading = (level: 2 | 3 | 4): ArticleElement => ({
  type: 'heading',
  level,
  children: [{ text: 'فصل' }],
})
const rules = (article: Article) => checkGates(article).map(({ rule }) => rule)

test('a finished story passes', () => {
  expect(
    rules(story([p('نص فيه سؤال؟! و TKO في الملاكمة، وماذا؟؟'), heading(2), heading(3), heading(2)])),
  ).toEqual([])
})

test('a story without headline or text does not', () => {
  expect(rules(story([p('  ')], ' '))).toEqual(['headline-missing', 'body-empty'])
})

test('a picture needs a description, unless it is decorative', () => {
  const image = {
    type: 'image',
    picture: 'a.png',
    width: 1,
    height: 1,
    credit: '',
    children: [{ text: '' }],
  } as const
  const pictures = [
    { ...image, children: [{ text: '' }], alt: '', decorative: false },
    { ...image, children: [{ text: '' }], alt: '', decorative: true },
    { ...image, children: [{ text: '' }], alt: 'قارب', decorative: false },
  ]
  expect(checkGates(story(pictures))).toMatchObject([{ rule: 'alt-missing', block: [0] }])
})

test('headings skip no level, wherever they stand', () => {
  expect(
    checkGates(story([heading(3), { type: 'aside', children: [heading(4)] }, heading(2), heading(4)])),
  ).toMatchObject([
    { rule: 'heading-skips', block: [0] },
    { rule: 'heading-skips', block: [3] },
  ])
})

test('placeholders are found with their offsets', () => {
  const text = 'حضر ؟؟ شخصا في TK بالرباط'
  const found = checkGates(story([p(text)]))
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    ['TK', '؟؟'].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
  )
})
