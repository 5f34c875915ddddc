import { describe, expect, test } from 'vitest'
import type { ArticleElement } from '../../../../renderer/article/element.ts'
import { checkGates, checkOutput } from '../../../../renderer/article/export/gates/index.ts'
import { page } from '../../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../../renderer/article/export/profiles/web.ts'
import { wordpress } from '../../../../renderer/article/export/profiles/wordpress.ts'
import { fitBody } from '../../../../renderer/article/fit.ts'
import { contentOf, french, mixed, said, saidOfOutput, story } from './gate-kit.ts'

test('H6 nothing goes out that WordPress would take away, but a whole page is none that is pasted', () => {
  const spoil = (html: string) => html.replace('<h2', '<p><bdi>س</bdi></p><h2')
  expect(saidOfOutput(french, spoil)).toEqual(['tag-not-permitted output: <bdi>'])
  expect(saidOfOutput(french, spoil, page)).toEqual([])
})

describe('H7 straight quotes round Arabic words, which WordPress curls in blocks, are advice', () => {
  test('each where it stands, with the guillemet that is meant; a French apostrophe and English quotes are none', () => {
    const quoted = story(
      'paragraph: قال "نعم" لصحيفة "<bold>العلم</bold>"\nparagraph: L\'an "2026" said "yes" قال',
    )
    const found = checkOutput(quoted, wordpress, contentOf(quoted, wordpress))
    expect(found).toMatchObject(
      [
        [4, '«'],
        [8, '»'],
        [17, '«'],
        [23, '»'],
      ].map(([start, letters]) => ({
        rule: 'quote-curled',
        class: 'advice',
        block: [0],
        start,
        text: '"',
        repairs: [{ kind: 'replace-letters', letters }],
      })),
    )
    expect(found).toHaveLength(4)
  })

  test('where a reference keeps them straight nothing is said', () => {
    expect(saidOfOutput(story('paragraph: قال "نعم" أمس'))).toEqual([])
  })

  test('one alone is told without a repair, and one that stands for inches is left alone', () => {
    const odd = story('paragraph: شاشة 27" وقال "نعم')
    expect(checkOutput(odd, wordpress, contentOf(odd, wordpress))).toMatchObject([
      { rule: 'quote-curled', start: 14, repairs: [] },
    ])
  })
})

test('H9 plain fields have isolates that end, and no tags', () => {
  const spoilt = (alt: string) => (html: string) => html.replace(/alt="[^"]*"/, `alt="${alt}"`)
  expect(saidOfOutput(french, spoilt('ميناء \u2066FIFA\u2069'))).toEqual([])
  expect(saidOfOutput(french, spoilt('ميناء \u2066FIFA'))).toEqual([
    'isolate-not-closed output: ميناء \u2066FIFA',
  ])
  expect(saidOfOutput(french, spoilt('\u202bميناء\u202c'))).toHaveLength(1)
  expect(saidOfOutput(french, spoilt('&lt;b&gt;Port&lt;/b&gt;'))).toEqual([
    'markup-in-plain-text output: <b>Port</b>',
  ])
  expect(saidOfOutput(french, spoilt('a < b > c'))).toEqual([])
  const ofTags = story('paragraph: الوسم', { headline: 'ما وسم <b>؟' })
  expect(saidOfOutput(ofTags, undefined, page)).toEqual([])
})

test('H10 signs that nobody sees and letters in fixed shapes are found where they stand', () => {
  expect(said(story('paragraph: فاز\u200b المغرب ﻻ ﷽ ﷺ ١٠ ﷼', { headline: 'ﻓﺎز\ufeff' }))).toEqual([
    'shaped-letters headline: ﻓﺎ',
    'unseen-sign headline: \ufeff',
    'unseen-sign [0]: \u200b',
    'shaped-letters [0]: ﻻ',
  ])
  expect(saidOfOutput(french, (html) => html.replace('Contexte', 'Con\u200btexte'))).toContain(
    'forbidden-sign output: U+200B',
  )
})

test('H11 no tag carries a style, and no side stands in for a direction', () => {
  const spoilt = (attribute: string) => (html: string) => html.replace('<h2', `<h2 ${attribute}`)
  expect(saidOfOutput(french, spoilt('style="color: red"'))).toEqual([
    'style-on-tag output: <h2 style="color: red" dir="ltr">',
  ])
  expect(saidOfOutput(french, spoilt('align="right"'))).toEqual([
    'aligned-by-side output: <h2 align="right" dir="ltr">',
  ])
  const mail = { ...web, can: { ...web.can, styles: { h2: 'color: red' } } }
  expect(saidOfOutput(french, spoilt('style="color: red"'), mail)).toEqual([])
})

describe('H12 Arabic words are whole, upright and unspaced', () => {
  test('a mark that begins inside of a word parts its letters, or only the word', () => {
    expect(checkGates(story('paragraph: ال<bold>مغرب</bold> فاز'))).toMatchObject([
      { rule: 'letters-parted', class: 'gate', text: 'المغرب', repairs: [{ kind: 'keep-word-whole' }] },
    ])
    expect(checkGates(story('paragraph: و<bold>قال</bold> أمس'))).toMatchObject([
      { rule: 'word-parted', class: 'advice', text: 'وقال' },
    ])
    expect(checkGates(story('paragraph: ب<link url=https://a.ma>المغرب</link>'))).toMatchObject([
      { rule: 'letters-parted', repairs: [] },
    ])
    expect(
      said(story('paragraph: <bold>فاز</bold> المغرب و«<bold>قطر</bold>» 2<sup>e</sup> Ma<bold>roc</bold>')),
    ).toEqual([])
  })

  test('a word with two seams is one finding', () => {
    expect(said(story('paragraph: ا<bold>لم</bold>غرب'))).toEqual(['letters-parted [0]: المغرب'])
  })

  test('slanted Arabic is advice, slanted Latin is not', () => {
    expect(checkGates(story('paragraph: قال <italic>كلام مهم في Le Monde</italic> أمس'))).toMatchObject([
      { rule: 'italic-arabic', class: 'advice', text: 'كلام مهم في', start: 4 },
    ])
  })

  test('spaced letters, and an isolate that cuts a word', () => {
    expect(
      saidOfOutput(mixed, (html) => html.replace('</style>', 'h1 { letter-spacing: 2px }</style>'), page),
    ).toEqual(['letters-spaced output: page'])
    expect(
      saidOfOutput(story('paragraph: المغرب'), (html) => html.replace('لمغ', '<span dir="rtl">لم</span>غ')),
    ).toContain('tag-in-word output: المغرب')
  })

  test('an isolate that ends where the writer’s link parts a word is found once, in the article', () => {
    const link: ArticleElement = {
      type: 'link',
      url: 'https://a.ma',
      children: [{ text: 'قالت الوزارة<b>&amp;</b>' }],
    }
    const parted = {
      ...story('paragraph: نص'),
      body: fitBody([{ type: 'paragraph', dir: 'ltr', children: [{ text: '\u200f٪ ٪بقلم: فلان' }, link] }]),
    }
    expect(saidOfOutput(parted)).toEqual([])
    expect(said(parted)).toEqual(['letters-parted [0]: فلانقالت'])
  })
})

test('H13 one title outside the body, and no heading skips a level', () => {
  expect(
    checkGates(
      story(`
        heading level=4: فصل
        heading level=4: فصل
        heading level=3:
        paragraph: نص
      `),
    ),
  ).toMatchObject([{ rule: 'heading-skips', block: [0], repairs: [{ kind: 'set-heading-level', level: 2 }] }])
  expect(saidOfOutput(french, (html) => html.replace('<p', '<h1 dir="ltr">Titre</h1><p'))).toEqual([
    'title-not-one output: <h1 dir="ltr">',
  ])
  expect(saidOfOutput(french, (html) => html.replace(/<(\/?)h1/g, '<$1p'), page)).toContain(
    'title-not-one output',
  )
  expect(saidOfOutput(french, (html) => html.replace(/<(\/?)h2/g, '<$1h4'))).toContain(
    'written-heading-skips output: <h4 dir="ltr">',
  )
})

test('H13 what the writer skipped is found once, where it can be repaired', () => {
  expect(saidOfOutput(story('heading level=4: فصل أول'))).toEqual([])
})

test('H14 pictures have words, a credit, a figure and a size', () => {
  expect(
    said(
      story(`
        image picture=a.png credit=AFP:
        image picture=b.png alt=DSC_0042.JPG credit=AFP:
        image picture=c.png alt=قارب:
        image picture=d.png decorative=true:
        image picture=e.png alt="Un bateau" credit=MAP:
      `),
    ),
  ).toEqual(['credit-missing [2]: قارب', 'alt-missing [0]: a.png', 'alt-is-file-name [1]: DSC_0042.JPG'])
  const spoil = (html: string) =>
    html.replace(/<figure[^]*figure>/, '<p dir="ltr"><img src="pictures/b.png" width="0" height="3"></p>')
  expect(saidOfOutput(french, spoil)).toEqual(
    ['picture-without-figure', 'picture-without-size', 'written-alt-missing'].map(
      (rule) => `${rule} output: <img src="pictures/b.png" width="0" height="3">`,
    ),
  )
})

describe('H15 and H16 metadata says what readers of it need', () => {
  const data = (json: string) => (html: string) =>
    html.replace(/(<script type="application\/ld\+json">).*(<\/script>)/, `$1${json}$2`)
  const card = (name: string, content: string) => (html: string) =>
    html.replace(new RegExp(`<meta property="${name}" content="[^"]*">`), content)

  test('H15 structured data has its headline, its language and whole dates', () => {
    const whole = { '@type': 'NewsArticle', headline: 'Le port', inLanguage: 'fr' }
    const dated = { ...whole, datePublished: '2026-11-20T18:00:00+01:00' }
    expect(saidOfOutput(french, data(JSON.stringify(dated)), page)).toEqual([])
    const wrong = { ...whole, headline: '', datePublished: '2026-11-20' }
    expect(saidOfOutput(french, data(JSON.stringify(wrong)), page)).toEqual([
      'structured-data-wrong output: headline',
      'structured-data-wrong output: datePublished',
    ])
    const isGone = (html: string) => html.replace(/<script type="application\/ld\+json">.*<\/script>/, '')
    for (const spoil of [data('{'), isGone]) expect(saidOfOutput(french, spoil, page)).toHaveLength(3)
  })

  test('H16 a share card has a title and a locale as ar_MA', () => {
    const locale = (said: string) => card('og:locale', `<meta property="og:locale" content="${said}">`)
    expect(saidOfOutput(french, locale('ar_MA'), page)).toEqual([])
    expect(saidOfOutput(french, locale('ar-MA'), page)).toEqual(['card-wrong output: og:locale'])
    expect(saidOfOutput(french, card('og:title', ''), page)).toEqual(['card-wrong output: og:title'])
  })

  test('a story without a headline is told so once', () => {
    expect(saidOfOutput(story('paragraph: نص', { headline: '' }), undefined, page)).toEqual([])
  })
})

test('H17 slug and tags are free of tatweel, harakat and hidden signs', () => {
  expect(
    checkGates(story('paragraph: نص', { slug: 'المغـرب-\u200eفاز', tags: ['كأس', 'مُونديال'] })),
  ).toMatchObject([
    { rule: 'slug-not-plain', field: 'slug', repairs: [{ change: { slug: 'المغرب-فاز' } }] },
    {
      rule: 'tag-not-plain',
      field: 'tags',
      text: 'مُونديال',
      repairs: [{ change: { tags: ['كأس', 'مونديال'] } }],
    },
  ])
  expect(said(story('paragraph: نص', { slug: 'maroc-qatar', tags: ['Coupe du monde'] }))).toEqual([])
})

test.each([
  ['<script>alert(1)</script>', 'script-written'],
  ['<p dir="ltr" onclick="x()">a</p>', 'script-written'],
  ['<p dir="ltr"><a href="java\nscript:x()">a</a></p>', 'address-refused'],
  [
    '<figure dir="ltr"><img src="data:image/png;base64,A" alt="" width="1" height="1"></figure>',
    'address-refused',
  ],
  ['<p dir="ltr"><a href="C:\\Users\\a.html">a</a></p>', 'address-refused'],
  ['<p dir="ltr"><a href="/home/a.html">a</a></p>', 'address-refused'],
  ['<p dir="ltr" data-slate-node="element">a</p>', 'editor-left'],
  ['<p dir="ltr" class="article-body">a</p>', 'editor-left'],
])('H18 %s does not go out', (spoilt, rule) => {
  const found = saidOfOutput(french, (html) => html.replace('<h2', `${spoilt}<h2`))
  expect(found.filter((each) => each.startsWith(rule))).toHaveLength(1)
})
