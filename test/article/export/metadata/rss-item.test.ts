import { describe, expect, test } from 'vitest'
import { mailDate, rssItemOf } from '../../../../renderer/article/export/metadata/rss-item.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { hadathkom, matchReport, reportAddress, storyWith } from '../../../kit/published.ts'

describe('an item of a feed', () => {
  test('of a match report', () => {
    const html = '<p dir="rtl">قال <span dir="ltr" lang="en">AT&amp;T</span> ]]&gt;</p>'
    expect(rssItemOf(matchReport, hadathkom, html).split('\n')).toEqual([
      '<item>',
      '<title>\u2066BBC\u2069: المغرب 2-0 بلجيكا و"أسود الأطلس" يكتبون التاريخ 🔴</title>',
      `<link>${reportAddress}</link>`,
      `<guid isPermaLink="true">${reportAddress}</guid>`,
      '<pubDate>Sun, 27 Nov 2022 18:00:00 +0100</pubDate>',
      '<dc:creator>AFP</dc:creator>',
      '<dc:creator>أمين بنعلي</dc:creator>',
      '<category>رياضة</category>',
      '<category>FIFA</category>',
      '<category>كأس العالم</category>',
      '<description>في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل</description>',
      '<content:encoded>&lt;p dir="rtl"&gt;قال &lt;span dir="ltr" lang="en"&gt;AT&amp;amp;T&lt;/span&gt; ]]&amp;gt;&lt;/p&gt;</content:encoded>',
      '</item>',
      '',
    ])
  })

  test('of an article without a website names it by its slug', () => {
    const french = storyWith({ language: 'fr', headline: 'Le Maroc </title> gagne & rit' }, '')
    expect(rssItemOf(french, emptySite, '').split('\n')).toEqual([
      '<item>',
      '<title>Le Maroc &lt;/title&gt; gagne &amp; rit</title>',
      '<guid isPermaLink="false">le-maroc-title-gagne-rit</guid>',
      '</item>',
      '',
    ])
  })

  test('holds no character that XML refuses', () => {
    const item = rssItemOf(
      storyWith({ headline: 'خبر\u0000\ud800\uffff' }),
      emptySite,
      '<p>\u0001\ufffe\udc00</p>',
    )
    expect(item).toContain('<title>خبر</title>')
    expect(item).toContain('<content:encoded>&lt;p&gt;&lt;/p&gt;</content:encoded>')
  })
})

test.each([
  ['2022-11-27T18:00+01:00', 'Sun, 27 Nov 2022 18:00:00 +0100'],
  ['2024-02-29T23:59:59.5Z', 'Thu, 29 Feb 2024 23:59:59 +0000'],
  ['', ''],
  ['2022-13-01T00:00:00Z', ''],
])('the date of a mail: %s', (date, written) => {
  expect(mailDate(date)).toBe(written)
})
