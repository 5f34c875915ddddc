import { expect, test } from 'vitest'
import { articleFormat } from '../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { profiles } from '../../../renderer/article/export/profiles/index.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { importFragment } from '../../../renderer/article/import/import-fragment.ts'
import { importHtml } from '../../../renderer/article/import/import-html.ts'
import { importPlainFragment, importText } from '../../../renderer/article/import/import-text.ts'
import { emptyStory } from '../../../renderer/article/story.ts'
import { everyControl, withSigns } from '../../kit/controls.ts'

const hasControl = (text: string) => everyControl.some((control) => text.includes(control))
const paragraph = (...children: ArticleElement['children']): ArticleElement => ({
  type: 'paragraph',
  children,
})
const exported = (body: readonly ArticleElement[]) => {
  const [file] = exportArticle({ format: articleFormat, story: emptyStory('ar'), body: [...body] }, web)
  return file && 'content' in file ? file.content : ''
}
const comesBack = (body: readonly ArticleElement[]) => {
  const read = importHtml(exported(body))
  return read.ok ? read.article.body : []
}

test('a plain text has its controls translated, with one note of each kind', () => {
  const read = importText(
    withSigns(
      'عنوان\n\nقال <LRE>FIFA أمس<PDF> في.\n\n<LRM>BBC: قالت الوزارة إن\n\nلغة C++<LRM> هنا<RLM> <RLO>gpj.exe<PDF>',
    ),
  )
  if (!read.ok) throw new Error(read.why)
  expect(read.article.body).toEqual([
    paragraph({ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' }, { text: ' في.' }),
    { ...paragraph({ text: 'BBC: قالت الوزارة إن' }), dir: 'ltr' },
    paragraph({ text: 'لغة C++ هنا gpj.exe' }),
  ])
  expect(read.notes.filter(({ code }) => code !== 'headline-recognised')).toEqual([
    { code: 'override-flagged', detail: 'gpj.exe' },
    { code: 'controls-as-isolates', detail: '1' },
    { code: 'controls-as-directions', detail: '1' },
    { code: 'controls-dropped', detail: '2' },
  ])
})

test('a mark before a bullet does not hide the list, and a line of marks alone is blank', () => {
  const { nodes } = importPlainFragment(withSigns('<RLM>- أول\n<RLM>- ثان\n<RLM>\nبعد'))
  expect(nodes.map((node) => 'type' in node && node.type)).toEqual(['list', 'paragraph'])
  expect(hasControl(JSON.stringify(nodes))).toBe(false)
})

test('entities of a page are controls, and cross marks and links', () => {
  const read = importFragment(
    withSigns(
      '<p>فوز FIFA &rlm;2-0 اليوم</p><p>قال <LRE><b>FI</b><a href="https://fifa.com">FA أمس</a><PDF> في</p><p>&rlm;</p>',
    ),
  )
  expect(read.ok && read.nodes).toEqual([
    paragraph({ text: 'فوز FIFA ' }, { text: '2-0', isolate: 'ltr' }, { text: ' اليوم' }),
    paragraph(
      { text: 'قال ' },
      { text: 'FI', bold: true, isolate: 'ltr' },
      { type: 'link', url: 'https://fifa.com', children: [{ text: 'FA أمس', isolate: 'ltr' }] },
      { text: ' في' },
    ),
  ])
})

test('fields of the story, tags and properties have none left', () => {
  const read = importHtml(
    withSigns(
      '<html lang="ar"><head><meta name="author" content="&rlm;فلان&lrm;"><meta name="keywords" content="&rlm;قطر, كرة"></head><body><h1>&rlm;FIFA: عنوان&lrm;</h1><p>قالت الوزارة إن الخبر صحيح.</p></body></html>',
    ),
  )
  if (!read.ok) throw new Error(read.why)
  const { headline, byline, tags } = read.article.story
  expect({ headline, byline, tags }).toEqual({
    headline: 'FIFA: عنوان',
    byline: 'فلان',
    tags: ['قطر', 'كرة'],
  })
})

test('an article that holds controls is exported without one, painted as it was', () => {
  const text = withSigns('قال <LRE>FIFA أمس<PDF> في <RLO>exe<PDF>')
  for (const profile of profiles) {
    const story = {
      ...emptyStory('ar'),
      headline: withSigns('<RLM>عنوان'),
      signOff: withSigns('<LRI>و م ع<PDI>'),
    }
    const image: ArticleElement = {
      type: 'image',
      picture: 'a.jpg',
      width: 1,
      height: 1,
      alt: withSigns('<RLM>ملعب'),
      decorative: false,
      credit: withSigns('<LRM>أ ف ب'),
      children: [{ text: withSigns('<RLM>تعليق') }],
    }
    const [file] = exportArticle(
      { format: articleFormat, story, body: [paragraph({ text }), image] },
      profile,
    )
    const content = file && 'content' in file ? file.content : ''
    if (profile.can.form === 'text') {
      expect(content).toContain(withSigns('قال <LRI>FIFA أمس<PDI> في exe'))
      expect(content).not.toMatch(/[\u200e\u200f\u202a-\u202e]/)
      continue
    }
    expect(content).toMatch(/<p dir="rtl"[^>]*>قال <span dir="ltr">FIFA أمس<\/span> في exe<\/p>/)
    expect(hasControl(content)).toBe(false)
  }
})

test('an isolate that the writer did not want comes back from an export: there Midad’s own is missing', () => {
  const body = [paragraph({ text: 'موقع ' }, { text: 'Yahoo!', isolate: 'none' }, { text: ' اليوم' })]
  expect(exported(body)).toContain('<p dir="rtl">موقع Yahoo! اليوم</p>')
  expect(comesBack(body)).toEqual(body)
})

test('a page of others says nothing by an isolate that it lacks', () => {
  const read = importHtml('<p dir="rtl">موقع Yahoo! اليوم</p>')
  expect(read.ok && read.article.body).toEqual([paragraph({ text: 'موقع Yahoo! اليوم' })])
})

test.each([
  [
    '<p>قال <bdi>FIFA أمس</bdi> في</p>',
    [{ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' as const }, { text: ' في' }],
  ],
  [
    '<p>قال <span dir="auto">FIFA أمس</span> في</p>',
    [{ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' as const }, { text: ' في' }],
  ],
  ['<p>قال <bdi>أمس FIFA</bdi> في</p>', [{ text: 'قال أمس FIFA في' }]],
  ['<p>قال <bdi>FIFA</bdi> في</p>', [{ text: 'قال FIFA في' }]],
  ['<p>سنة <bdi>2022</bdi> هنا</p>', [{ text: 'سنة 2022 هنا' }]],
])('an isolate without a direction has that of its first letter: %s', (html, children) => {
  const read = importHtml(html)
  expect(read.ok && read.article.body).toEqual([paragraph(...children)])
})
