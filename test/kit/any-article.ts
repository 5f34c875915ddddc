import fc from 'fast-check'
import type { Article } from '../../renderer/article/article.ts'
import type { ArticleElement, ArticleText } from '../../renderer/article/element.ts'
import { fitBody } from '../../renderer/article/fit.ts'
import { marks } from '../../renderer/article/marks/index.ts'
import { emptyStory } from '../../renderer/article/story.ts'

const picture = { picture: 'oasis-1.jpg', width: 1200, height: 800 }

const words = fc.constantFrom(
  ...[
    'الرباط – ',
    'قالت الوزارة',
    'BBC',
    'une phrase en français,',
    'This is a whole English sentence',
    ' 2-0 ',
    '@compte',
    '«',
    '»',
  ],
  ...[
    'و م ع/ح.ر',
    '(أ ف ب)',
    'التعليقات مغلقة.',
    'بقلم: فلان',
    '\n',
    '\n\n',
    '  ',
    '\u00a0',
    ' ',
    '<b>&amp;</b>',
    '"',
    '\u200f',
    '٪',
  ],
)
const letters = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(''))
const text: fc.Arbitrary<ArticleText> = fc
  .tuple(letters, fc.subarray(marks.map(({ name }) => name).filter((name) => name !== 'sub')))
  .map(([said, names]) => ({ text: said, ...Object.fromEntries(names.map((name) => [name, true as const])) }))

const address = fc.constantFrom('https://oasis.example/a?b=1&c=2', 'mailto:desk@oasis.example')
const direction = fc.option(fc.constantFrom('ltr' as const, 'rtl' as const), { nil: undefined, freq: 3 })

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
/** An element of the fields given. */
const plain = (fields: Fields): fc.Arbitrary<ArticleElement> =>
  // Every use below names all properties of its type; fitBody puts the rest right.
  fc.record(fields).map((raw) => raw as unknown as ArticleElement)
/** The same, sometimes with a direction that the writer chose. */
const element = (fields: Fields): fc.Arbitrary<ArticleElement> =>
  fc.tuple(plain(fields), direction).map(([made, dir]) => (dir === undefined ? made : { ...made, dir }))
const is = (type: string) => fc.constant(type)
const link = plain({ type: is('link'), url: address, children: fc.array(text, { maxLength: 2 }) })
const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: link }), {
  maxLength: 4,
})
const none = fc.constant([{ text: '' }])

const paragraph = element({ type: is('paragraph'), children: inlines })
const attribution = element({ type: is('attribution'), children: inlines })
const list: fc.Memo<ArticleElement> = fc.memo((depth) =>
  element({
    type: is('list'),
    ordered: fc.boolean(),
    children: fc.array(
      element({
        type: is('list-item'),
        children: fc.array(depth > 1 ? fc.oneof(paragraph, list(depth - 1)) : paragraph, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  }),
)
const cell = plain({
  type: is('table-cell'),
  header: fc.boolean(),
  children: fc.constantFrom([{ text: 'الفريق\nالفائز' }], [{ text: '2-0' }], [{ text: '' }]),
})
const row = plain({ type: is('table-row'), children: fc.array(cell, { maxLength: 3 }) })
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  element({ type: is('heading'), level: fc.constantFrom(2, 3, 4), children: inlines }),
  list(2),
  element({
    type: is('quote'),
    children: fc.array(fc.oneof(paragraph, list(1), attribution), { maxLength: 3 }),
  }),
  element({ type: is('pull-quote'), children: fc.array(fc.oneof(paragraph, attribution), { maxLength: 3 }) }),
  element({
    type: is('image'),
    ...Object.fromEntries(Object.entries(picture).map(([name, value]) => [name, fc.constant(value)])),
    alt: letters.map((alt) => alt.trim()),
    decorative: fc.boolean(),
    credit: fc.constantFrom('', 'تصوير: فلان'),
    children: inlines,
  }),
  plain({ type: is('table'), children: fc.array(row, { maxLength: 3 }) }),
  element({ type: is('aside'), children: fc.array(fc.oneof(paragraph, list(1)), { maxLength: 3 }) }),
  element({
    type: is('read-also'),
    url: address,
    children: fc.constantFrom([{ text: 'خبر آخر' }], [{ text: 'FIFA: كأس الواحات' }]),
  }),
  element({ type: is('divider'), children: none }),
  element({
    type: is('embed'),
    url: fc.constant('https://vimeo.com/1'),
    provider: fc.constant('Vimeo'),
    title: fc.constantFrom('', 'فيلم'),
    children: none,
  }),
)
const field = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, letters)
/** Articles of every element, with words that recognisers of fields, directions and languages stumble over. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    body: fc.array(block, { minLength: 1, maxLength: 5 }).map(fitBody),
    language: fc.constantFrom('ar' as const, 'fr' as const, 'en' as const),
    fields: fc.record({
      kicker: field,
      headline: field,
      subheadline: field,
      standfirst: field,
      byline: field,
      dateline: field,
      signOff: field,
      section: field,
    }),
    tags: fc.subarray(['كرة القدم', 'robots', 'واحات']),
    publishedAt: fc.constantFrom('', '2026-03-14T21:30:00+01:00'),
  })
  .map(({ body, language, fields, tags, publishedAt }) => ({
    format: 1,
    story: { ...emptyStory(language), ...fields, tags, publishedAt },
    body,
  }))
