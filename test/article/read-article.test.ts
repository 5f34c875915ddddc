import { describe, expect, test } from 'vitest'
import { emptyArticle } from '../../renderer/article/article.ts'
import { readArticle, readFragment } from '../../renderer/article/read-article.ts'
import { emptyStory } from '../../renderer/article/story.ts'
import { readOutline } from '../kit/outline.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] })
const story = (fields: object) => ({ ...emptyArticle('ar'), story: { ...emptyStory('ar'), ...fields } })
const body = (...blocks: unknown[]) => ({ ...emptyArticle('ar'), body: blocks })

function problemsOf(raw: unknown): readonly string[] {
  const read = readArticle(raw)
  return read.ok ? [] : read.problems.map(({ at, found, expected }) => `${at}: ${found} (${expected})`)
}

function bodyOf(raw: unknown) {
  const read = readArticle(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.article.body
}

describe('An article comes back as it was written', () => {
  test('an empty one', () => {
    const article = emptyArticle('fr')
    expect(readArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article })
  })

  test('one with every kind of element', () => {
    const whole = readOutline(`
      heading level=2 dir=rtl: عنوان <bold>ثان</bold>
      paragraph: قال <link url=https://fifa.com><sup>FIFA</sup></link>
      list ordered=true start=3:
        list-item:
          paragraph: أولا
          list:
            list-item:
              paragraph: ثانيا
      quote:
        paragraph: سنفوز
        attribution: الركراكي
      pull-quote:
        paragraph: سنفوز
      image picture=stade.jpg width=800 height=600 alt="في الملعب" credit=AFP: لاعبو المنتخب
      image picture=line.png decorative=true:
      divider
      table:
        table-row:
          table-cell header=true columns=2: الفريق
      aside:
        heading level=3: أرقام
      read-also url=https://example.ma/a: المغرب يتأهل
      embed url=https://youtu.be/x provider=YouTube title=الهدف
    `).body
    const article = { ...emptyArticle('ar'), body: whole }
    expect(readArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article })
  })
})

describe('What is wrong with an article, and where', () => {
  const deepType = {
    type: 'quote',
    children: [{ type: 'paragraph', children: [{ type: 'chart', children: [] }] }],
  }
  const specimens: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing', undefined, [': nothing (an article)']],
    ['null', null, [': null (an article)']],
    ['a text', 'مرحبا', [': "مرحبا" (an article)']],
    ['a list', [], [': a list (an article)']],
    [
      'an empty object',
      {},
      ['format: nothing (1)', 'story: nothing (the fields of a story)', 'body: nothing (a list of elements)'],
    ],
    ['a format in words', { ...emptyArticle('ar'), format: 'one' }, ['format: "one" (1)']],
    ['an older format that never was', { ...emptyArticle('ar'), format: 0 }, ['format: 0 (1)']],
    [
      'a story that is a list',
      { ...emptyArticle('ar'), story: [] },
      ['story: a list (the fields of a story)'],
    ],
    ['an unknown language', story({ language: 'de' }), ['story.language: "de" (one of ar, fr, en)']],
    [
      'an unknown status',
      story({ status: 'live' }),
      ['story.status: "live" (one of draft, ready, published)'],
    ],
    ['a headline that is a number', story({ headline: 2022 }), ['story.headline: 2022 (text)']],
    ['tags in one text', story({ tags: 'رياضة' }), ['story.tags: "رياضة" (a list of texts)']],
    ['a tag that is no text', story({ tags: ['رياضة', 1] }), ['story.tags: a list (a list of texts)']],
    [
      'a date without an offset',
      story({ publishedAt: '2022-11-20T18:00' }),
      ['story.publishedAt: "2022-11-20T18:00" (a date and time with an offset)'],
    ],
    [
      'a day that is none',
      story({ publishedAt: '2022-13-40T18:00Z' }),
      ['story.publishedAt: "2022-13-40T18:00Z" (a date and time with an offset)'],
    ],
    [
      'a body that is an object',
      { ...emptyArticle('ar'), body: {} },
      ['body: an object (a list of elements)'],
    ],
    ['a block that is a text', body('قال'), ['body.0: "قال" (an element that this Midad knows)']],
    [
      'a block that is null',
      body(paragraph('قال'), null),
      ['body.1: null (an element that this Midad knows)'],
    ],
    [
      'an element that no one knows',
      body(deepType),
      ['body.0.children.0.children.0: "chart" (an element that this Midad knows)'],
    ],
    [
      'an element named by a number',
      body({ type: 3, children: [] }),
      ['body.0: 3 (an element that this Midad knows)'],
    ],
    [
      'an element without children',
      body({ type: 'paragraph' }),
      ['body.0.children: nothing (a list of elements)'],
    ],
    [
      'a direction that is none',
      body({ ...paragraph('قال'), dir: 'auto' }),
      ['body.0.dir: "auto" (ltr or rtl)'],
    ],
    [
      'a heading without its level',
      body({ type: 'heading', children: [{ text: '' }] }),
      ['body.0.level: nothing (one of 2, 3, 4)'],
    ],
    [
      'a heading of level 1',
      body({ type: 'heading', level: 1, children: [{ text: '' }] }),
      ['body.0.level: 1 (one of 2, 3, 4)'],
    ],
    [
      'a picture in another folder',
      body({ type: 'image', picture: '../../etc/passwd', children: [{ text: '' }] }),
      ['body.0.picture: "../../etc/passwd" (the file name of a picture)'],
    ],
    [
      'a picture of no width',
      body({ type: 'image', picture: 'a.jpg', width: 0, height: 1.5, children: [{ text: '' }] }),
      ['body.0.width: 0 (a whole number of at least 1)', 'body.0.height: 1.5 (a whole number of at least 1)'],
    ],
    [
      'a link that runs a script',
      body({
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }],
      }),
      ['body.0.children.0.url: "javascript:alert(1)" (a web, mail or telephone address)'],
    ],
    [
      'a list that may be numbered',
      body({ type: 'list', ordered: 'yes', children: [] }),
      ['body.0.ordered: "yes" (true or false)'],
    ],
    [
      'several things at once',
      { ...story({ status: 'live' }), body: [{ type: 'chart' }, paragraph('قال'), 7] },
      [
        'story.status: "live" (one of draft, ready, published)',
        'body.0: "chart" (an element that this Midad knows)',
        'body.2: 7 (an element that this Midad knows)',
      ],
    ],
    ['a very long text', 'ن'.repeat(1000), [`: "${'ن'.repeat(60)}…" (an article)`]],
  ]
  test.each(specimens)('%s', (_, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems)
  })

  test('a newer format is not looked into', () => {
    const read = readArticle({ format: 2, story: 'another shape', body: 7 })
    expect(read).toEqual({ ok: false, newer: true, problems: [{ at: 'format', found: '2', expected: '1' }] })
  })
})

describe('What is put right without a word', () => {
  test('absent story fields are empty, unknown ones go', () => {
    const read = readArticle({
      format: 1,
      story: { headline: 'عنوان', mood: 'calm' },
      body: [paragraph('قال')],
    })
    expect(read.ok && read.article.story).toEqual({ ...emptyStory('ar'), headline: 'عنوان' })
  })

  test('unknown marks and properties go, absent ones get their first value', () => {
    const raw = body(
      {
        type: 'paragraph',
        align: 'center',
        children: [{ text: 'قال', bold: true, italic: 'yes', blink: true }],
      },
      { type: 'list', children: [{ type: 'list-item', children: [paragraph('أولا')] }] },
    )
    expect(bodyOf(raw)).toEqual([
      { type: 'paragraph', children: [{ text: 'قال', bold: true }] },
      { type: 'list', ordered: false, children: [{ type: 'list-item', children: [paragraph('أولا')] }] },
    ])
  })

  test('misplaced elements are moved to where they may stand', () => {
    expect(bodyOf(body({ text: 'قال' }, { type: 'list-item', children: [{ text: 'أولا' }] }))).toEqual([
      paragraph('قال'),
      { type: 'list', ordered: false, children: [{ type: 'list-item', children: [paragraph('أولا')] }] },
    ])
  })

  test('a body without blocks gets a paragraph', () => {
    expect(bodyOf(body())).toEqual([paragraph('')])
  })

  test('half of a surrogate pair, which no file can hold, is replaced', () => {
    const raw = {
      ...story({ headline: 'عنوان \ud83d', tags: ['\udc00'] }),
      body: [paragraph('قال \ud83d ثم')],
    }
    const read = readArticle(raw)
    expect(read.ok && [read.article.story.headline, read.article.story.tags, read.article.body]).toEqual([
      'عنوان \ufffd',
      ['\ufffd'],
      [paragraph('قال \ufffd ثم')],
    ])
  })
})

describe('Hostile JSON', () => {
  test('as deep as 100,000 levels is refused in one line, wherever it stands', () => {
    const deep = (key: string) =>
      JSON.parse(`{"${key}":`.repeat(100_000) + '0' + '}'.repeat(100_000)) as object
    const nested = JSON.parse('{"type":"quote","children":['.repeat(100_000) + ']}'.repeat(100_000)) as object
    const lists = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown
    expect(problemsOf(body(nested))).toEqual([
      expect.stringMatching(/^body(\.0\.children){65}: too deep a nesting \(a list of elements\)$/),
    ])
    expect(problemsOf(body(lists))).toEqual(['body.0: a list (an element that this Midad knows)'])
    expect(problemsOf(deep('format'))).toHaveLength(3)
    expect(problemsOf({ ...emptyArticle('ar'), body: deep('children') })).toEqual([
      'body: an object (a list of elements)',
    ])
    expect(problemsOf(story({ headline: deep('x') }))).toEqual(['story.headline: an object (text)'])
  })

  test('that names a prototype sets none', () => {
    const raw = JSON.parse(
      '{"format":1,"__proto__":{"story":{}},"story":{"__proto__":{"headline":"x"},"constructor":"x"},"body":[{"type":"paragraph","__proto__":{"dir":"auto"},"constructor":1,"children":[{"text":"قال","__proto__":{"bold":true},"toString":true}]}]}',
    ) as unknown
    const read = readArticle(raw)
    expect(read).toEqual({ ok: true, article: { ...emptyArticle('ar'), body: [paragraph('قال')] } })
    expect(Object.prototype).not.toHaveProperty('headline')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an element of the type %s is unknown',
    (type) => {
      expect(problemsOf(body({ type, children: [] }))).toEqual([
        `body.0: "${type}" (an element that this Midad knows)`,
      ])
    },
  )
})

describe('A fragment from the clipboard', () => {
  test('is read by the same rules', () => {
    expect(readFragment([paragraph('قال'), { text: 'ثم', bold: true, blink: true }])).toEqual([
      paragraph('قال'),
      { text: 'ثم', bold: true },
    ])
  })

  test.each([
    null,
    {},
    'قال',
    [{ type: 'chart', children: [] }],
    [{ type: 'heading', level: 9, children: [] }],
  ])('%j is none', (raw) => {
    expect(readFragment(raw)).toBeNull()
  })
})
