import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf } from '../../../../renderer/article/export/metadata/address.ts'
import { headOf } from '../../../../renderer/article/export/metadata/head.ts'
import { jsonLdScript } from '../../../../renderer/article/export/metadata/json-ld.ts'
import { newsArticle } from '../../../../renderer/article/export/metadata/news-article.ts'
import { ninjsOf } from '../../../../renderer/article/export/metadata/ninjs.ts'
import { searchResultOf, shareCardOf } from '../../../../renderer/article/export/metadata/previews.ts'
import { rssItemOf } from '../../../../renderer/article/export/metadata/rss-item.ts'
import { isHtmlElement } from '../../../../renderer/article/html/node.ts'
import { printHtml } from '../../../../renderer/article/html/print.ts'
import { mixedLine } from '../../../kit/mixed-lines.ts'
import { ninjsProblems } from '../../../kit/ninjs-problems.ts'
import { crops, hadathkom, storyWith } from '../../../kit/published.ts'

const pieces = fc.constantFrom(
  'BBC',
  'خبر',
  'قالت',
  'Yahoo!',
  '2-0',
  '@x',
  ' ',
  '، ',
  '/',
  '"',
  '🔴',
  '</script>',
  '<!--',
  '&amp;',
  ']]>',
  '\n',
  '\u202e',
  '\u202a',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u061c',
  '\ufeff',
  '\u0000',
  '\ud83d',
)
const field = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.nat(999).map((seed) => mixedLine(seed).text),
)

/** Every text in plain data. */
const textsIn = (data: unknown): readonly string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : []

function expectSound(text: string): void {
  const depths = Array.from(text.replace(/[^\u2066-\u2069]/g, '')).reduce<readonly number[]>(
    (found, control) => [...found, (found.at(-1) ?? 0) + (control === '\u2069' ? -1 : 1)],
    [0],
  )
  expect([Math.min(...depths), depths.at(-1)], text).toEqual([0, 0])
  expect(text).not.toMatch(/(?!\n)[\u061c\u200e\u200f\u202a-\u202e\u2068\ufeff\ufffe\uffff\p{Cc}\p{Cs}]/u)
}

const markup = '<p dir="rtl">نص</p>'

test('whatever a story says, no output holds a stray control or an isolate that is not closed', () => {
  fc.assert(
    fc.property(field, field, field, fc.constantFrom('ar', 'fr', 'en'), (one, other, third, language) => {
      const story = { language, headline: one, subheadline: other, standfirst: third, kicker: third } as const
      const named = { byline: other, dateline: other, section: third, tags: [one, other], slug: third }
      const article = storyWith({ ...story, ...named, publishedAt: '2022-11-27T18:00:00+01:00' }, other)
      const [never, base] = [{ modifiedAt: '' }, 'rtl'] as const
      const head = headOf(article, hadathkom, crops, base, never)
      const data = newsArticle(article, hadathkom, crops, never)
      const ninjs = ninjsOf(article, hadathkom, crops, { html: markup, text: 'نص' }, never)
      const cards = [searchResultOf(article, hadathkom), shareCardOf(article, hadathkom, crops)]
      const item = rssItemOf(article, hadathkom, markup)
      for (const text of [...textsIn(head), ...textsIn(data), ...textsIn(ninjs), ...textsIn(cards)])
        expectSound(text)
      for (const line of item.split('\n')) {
        expectSound(line)
        expect(line).toMatch(
          /^(<\/?item>|<([\w:]+)( isPermaLink="(true|false)")?>([^<>&]|&(amp|lt|gt);)+<\/\2>)?$/,
        )
      }
      expect(printHtml([jsonLdScript(data)])).toMatch(
        /^<script type="application\/ld\+json">[^<>&]+<\/script>\n$/,
      )
      expect(ninjsProblems(ninjs)).toEqual([])
      expect(addressOf(article, hadathkom)).toMatch(/^(https:[!-~]+)?$/)
      const fields = head.map((node) => (isHtmlElement(node) ? Object.values(node.attributes).join('=') : ''))
      expect(new Set(fields).size).toBe(fields.length)
      expect(fields.filter((each) => each.endsWith('='))).toEqual([])
    }),
    { seed: 2026, numRuns: 25 },
  )
})

test('names, tags, sections, addresses and dates hold no isolate', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { text } = mixedLine(seed)
    const story = { headline: text, byline: text, section: text, dateline: text, tags: [text] }
    const article = storyWith({ ...story, publishedAt: '2022-11-27T18:00:00+01:00' })
    const { headline, description, alternativeHeadline, ...compared } = newsArticle(
      article,
      hadathkom,
      crops,
      {
        modifiedAt: '',
      },
    )
    for (const each of textsIn(compared)) expect(each).not.toMatch(/[\u2066-\u2069]/)
    expect(textsIn([headline, description, alternativeHeadline]).join('')).not.toBe('')
  }
})
