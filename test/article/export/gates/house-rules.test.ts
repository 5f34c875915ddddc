import { describe, expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../../renderer/article/element.ts'
import { checkGates, stopping } from '../../../../renderer/article/export/gates/index.ts'
import { fitBody } from '../../../../renderer/article/fit.ts'
import { demands, type HouseRules } from '../../../../renderer/article/newsroom/house-rules.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { story as outlined, said } from './gate-kit.ts'

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
    credit: 'أرشيف',
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

describe('what a newsroom asks', () => {
  const finished = {
    standfirst: 'مقدمة',
    byline: 'ل. ب.',
    section: 'رياضة',
    tags: ['كأس'],
    publishedAt: '2026-11-20T18:00:00+01:00',
  }
  const everything: HouseRules = { headline: 20, standfirst: 30, needs: [...demands] }

  test('is found missing, each at the field that it belongs in', () => {
    expect(said(outlined('paragraph: نص'), { rules: everything })).toEqual([
      'standfirst-missing standfirst',
      'byline-missing byline',
      'section-missing section',
      'tags-missing tags',
      'date-missing publishedAt',
      'picture-needed [0]',
    ])
    const whole = outlined(
      `
      paragraph: نص
      image picture=a.png alt=قارب credit=أرشيف:
    `,
      finished,
    )
    expect(said(whole, { rules: everything })).toEqual([])
  })

  test('a site that signs its articles needs no byline of them', () => {
    const site = { ...emptySite, author: 'هيئة التحرير' }
    const rules = { ...everything, needs: ['byline'] as const }
    expect(said(outlined('paragraph: نص'), { rules, site })).toEqual([])
  })

  test.each([
    ['فاز المغرب على قطر أمس', 'headline-too-long headline'],
    // Harakat are of their letter, a flag is one sign, controls are none.
    ['فَازَ المَغْرِبُ \u2067🇲🇦\u2069', null],
    ['Le Maroc bat le Qatar à Doha', 'headline-too-long headline'],
    ['FIFA: فوز', null],
  ])('the headline %s is measured as readers see it', (headline, found) => {
    expect(said(outlined('paragraph: نص', { headline }), { rules: { ...everything, needs: [] } })).toEqual(
      found === null ? [] : [found],
    )
  })

  test('a standfirst has its own length, and 0 allows any', () => {
    const long = outlined('paragraph: نص', { standfirst: 'كلمة '.repeat(20) })
    const [found] = checkGates(long, { rules: { headline: 0, standfirst: 30, needs: [] } })
    expect(found).toMatchObject({ rule: 'standfirst-too-long', count: 99, limit: 30 })
    expect(said(long, { rules: { headline: 0, standfirst: 0, needs: [] } })).toEqual([])
  })

  test('placeholders are found in the headline, too, and only words that are none of a text', () => {
    expect(said(outlined('paragraph: نص', { headline: 'TKTK فاز ب؟؟ أهداف', byline: '??' }))).toEqual([
      'placeholder-left headline: TKTK',
      'placeholder-left byline: ??',
    ])
    expect(said(outlined('paragraph: Lorem ipsum dolor, XXXX'))).toEqual([
      'placeholder-left [0]: Lorem ipsum',
      'placeholder-left [0]: XXXX',
    ])
    expect(said(outlined('paragraph: TKO في Super Bowl XXX و https://a.ma/xxxx?q=tk'))).toEqual([])
  })

  test('a wall of words and a link without any are advice, and stop nothing', () => {
    const wall = outlined(`paragraph: ${'كلمة '.repeat(151)}<link url=https://a.ma>…</link>`)
    expect(checkGates(wall)).toMatchObject([
      { rule: 'paragraph-too-long', class: 'advice', count: 151 },
      { rule: 'link-without-words', class: 'advice', repairs: [{ kind: 'remove-link' }] },
    ])
    expect(stopping(checkGates(wall))).toEqual([])
  })
})
