import { expect, test } from 'vitest'
import { articleFormat } from '../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { importHtml } from '../../../renderer/article/import/import-html.ts'
import { emptyStory } from '../../../renderer/article/story.ts'
import { readOutline } from '../../kit/outline.ts'

const exported = (body: readonly ArticleElement[]) => {
  const [file] = exportArticle({ format: articleFormat, story: emptyStory('ar'), body: [...body] }, web)
  return file && 'content' in file ? (file.content.split('\n')[1] ?? '') : ''
}
const written = (outline: string) => exported(readOutline(outline).body)

test.each([
  [
    'a token that plain layout would turn is in a tag of its own',
    'paragraph: موقع Yahoo! اليوم',
    '<p dir="rtl">موقع <span dir="ltr">Yahoo!</span> اليوم</p>',
  ],
  [
    'a line that is painted as it was meant has none',
    'paragraph: المغرب 2-0 بلجيكا و F-16',
    '<p dir="rtl">المغرب 2-0 بلجيكا و F-16</p>',
  ],
  [
    'inside a mark that holds it whole',
    'paragraph: <bold>فوز FIFA 2-0</bold> اليوم',
    '<p dir="rtl"><strong>فوز <span dir="ltr">FIFA</span> 2-0</strong> اليوم</p>',
  ],
  [
    'round a mark that it crosses',
    'paragraph: موقع <bold>Ya</bold>hoo! اليوم',
    '<p dir="rtl">موقع <span dir="ltr"><strong>Ya</strong>hoo!</span> اليوم</p>',
  ],
  [
    'inside a link that holds it whole',
    'paragraph: موقع <link url=https://yahoo.com>Yahoo!</link> اليوم',
    '<p dir="rtl">موقع <a href="https://yahoo.com"><span dir="ltr">Yahoo!</span></a> اليوم</p>',
  ],
  [
    'round a link that it holds',
    'paragraph: موقع <link url=https://yahoo.com>Yahoo</link>! اليوم',
    '<p dir="rtl">موقع <span dir="ltr"><a href="https://yahoo.com">Yahoo</a>!</span> اليوم</p>',
  ],
  [
    'words of a language that can be told carry it',
    'paragraph: قال « The end of the war! » أمس',
    '<p dir="rtl">قال « <span dir="ltr" lang="en">The end of the war!</span> » أمس</p>',
  ],
  [
    'a phrase that needs no isolate carries its language without a direction',
    'paragraph: قال « Le Monde diplomatique » أمس و The New York Times أيضا',
    '<p dir="rtl">قال « <span lang="fr">Le Monde diplomatique</span> » أمس و <span lang="en">The New York Times</span> أيضا</p>',
  ],
  [
    'one word, an acronym and words that no language can be told of carry none',
    'paragraph: قال Bonjour في FIFA عند Real Madrid أمس',
    '<p dir="rtl">قال Bonjour في FIFA عند Real Madrid أمس</p>',
  ],
  [
    'a phrase is one tag across the marks in it, and ends at a link that it crosses',
    'paragraph: في Le <italic>Monde</italic> des livres أو la vie <link url=https://a.ma>en rose</link> هنا',
    '<p dir="rtl">في <span lang="fr">Le <em>Monde</em> des livres</span> أو <span lang="fr">la vie</span> <a href="https://a.ma"><span lang="fr">en rose</span></a> هنا</p>',
  ],
  [
    'a block in another language says so once',
    'paragraph: Le ministre arrive à Rabat avec الوزير الأول الجديد ce soir.',
    '<p dir="ltr" lang="fr">Le ministre arrive à Rabat avec <span lang="ar">الوزير الأول الجديد</span> ce soir.</p>',
  ],
])('%s', (_, before, after) => {
  expect(written(before)).toBe(after)
})

test('the writer’s own isolate is written where it changes the order, and comes back from the export', () => {
  const body: ArticleElement[] = [
    {
      type: 'paragraph',
      children: [{ text: 'قال ' }, { text: 'FIFA أمس', isolate: 'ltr' }, { text: ' في المغرب' }],
    },
  ]
  const line = exported(body)
  expect(line).toBe('<p dir="rtl">قال <span dir="ltr">FIFA أمس</span> في المغرب</p>')
  const read = importHtml(`<div lang="ar" dir="rtl">\n${line}\n</div>\n`)
  expect(read.ok && read.article.body).toEqual(body)
})

test('isolates of a page that change nothing are not the writer’s', () => {
  const read = importHtml(
    '<p dir="rtl"><span dir="rtl">قالت الوزارة إن</span> <bdi dir="ltr">FIFA</bdi> فازت</p>',
  )
  expect(read.ok && read.article.body).toEqual([
    { type: 'paragraph', children: [{ text: 'قالت الوزارة إن FIFA فازت' }] },
  ])
})
