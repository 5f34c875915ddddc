import { describe, expect, test } from 'vitest'
import { headOf } from '../../../../renderer/article/export/metadata/head.ts'
import type { PublishedPicture } from '../../../../renderer/article/export/metadata/pictures.ts'
import { printHtml } from '../../../../renderer/article/html/print.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { crops, hadathkom, matchReport, reportAddress, storyWith } from '../../../kit/published.ts'

const contentOf = (head: string, name: string) =>
  Array.from(
    head.matchAll(new RegExp(`(?:name|property)="${name}" content="([^"]*)"`, 'g')),
    ([, content]) => content,
  )

describe('the head of a page', () => {
  test('of a match report', () => {
    const given = { modifiedAt: '2022-11-27T19:30:00+01:00' }
    expect(
      printHtml(headOf(matchReport, hadathkom, crops, 'rtl', given))
        .trimEnd()
        .split('\n'),
    ).toEqual([
      '<meta name="description" content="في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل">',
      '<meta name="author" content="\u2066AFP\u2069 / أمين بنعلي">',
      '<meta name="keywords" content="FIFA, كأس العالم">',
      `<link rel="canonical" href="${reportAddress}">`,
      '<meta property="og:type" content="article">',
      '<meta property="og:site_name" content="حدثكم">',
      '<meta property="og:locale" content="ar_MA">',
      '<meta property="og:title" content="\u2066BBC\u2069: المغرب 2-0 بلجيكا و&quot;أسود الأطلس&quot; يكتبون التاريخ 🔴">',
      '<meta property="og:description" content="في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل">',
      `<meta property="og:url" content="${reportAddress}">`,
      '<meta property="og:image" content="https://www.hadathkom.ma/m/match-16x9.webp">',
      '<meta property="og:image:width" content="1600">',
      '<meta property="og:image:height" content="900">',
      '<meta property="og:image:alt" content="لاعبو المنتخب يحتفلون مع \u2066Yahoo!\u2069 بالفوز">',
      '<meta property="article:published_time" content="2022-11-27T18:00:00+01:00">',
      '<meta property="article:modified_time" content="2022-11-27T19:30:00+01:00">',
      '<meta property="article:section" content="رياضة">',
      '<meta property="article:author" content="AFP">',
      '<meta property="article:author" content="أمين بنعلي">',
      '<meta property="article:tag" content="FIFA">',
      '<meta property="article:tag" content="كأس العالم">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta name="twitter:site" content="@hadathkom">',
    ])
  })

  test('of which little is known has no empty field', () => {
    const english = storyWith({ language: 'en', headline: 'Morocco win' }, '')
    expect(
      printHtml(headOf(english, emptySite, [], 'ltr'))
        .trimEnd()
        .split('\n'),
    ).toEqual([
      '<meta property="og:type" content="article">',
      '<meta property="og:locale" content="en_MA">',
      '<meta property="og:title" content="Morocco win">',
      '<meta name="twitter:card" content="summary">',
    ])
  })

  test('a description that is missing is the first paragraph, cut at a word', () => {
    const article = storyWith({ headline: 'خبر' }, `قالت BBC! ${'كلمة '.repeat(80)}`)
    const [description = ''] = contentOf(printHtml(headOf(article, emptySite, [], 'rtl')), 'description')
    expect(description).toMatch(/^قالت \u2066BBC!\u2069 كلمة.*كلمة…$/)
    expect(description.length).toBeLessThanOrEqual(302)
  })

  test('the picture of a card is wide enough first, then of its shape, then the widest', () => {
    const picture = (width: number, height: number): PublishedPicture => ({
      url: `https://x.ma/${String(width)}.jpg`,
      width,
      height,
    })
    const chosen = (...pictures: readonly PublishedPicture[]) => {
      const head = printHtml(headOf(matchReport, hadathkom, pictures, 'rtl'))
      return [...contentOf(head, 'og:image'), ...contentOf(head, 'twitter:card')]
    }
    expect(chosen(picture(200, 105), picture(480, 480))).toEqual([
      'https://x.ma/480.jpg',
      'summary_large_image',
    ])
    expect(chosen(picture(1600, 1600), picture(960, 540), picture(1601, 901))).toEqual([
      'https://x.ma/1601.jpg',
      'summary_large_image',
    ])
    expect(chosen(picture(299, 168))).toEqual(['https://x.ma/299.jpg', 'summary'])
  })

  test('a decorative picture has no words in the card', () => {
    const [image] = crops.slice(1, 2)
    const body = matchReport.body.map((block) =>
      block.type === 'image' ? { ...block, decorative: true, alt: 'قديم' } : block,
    )
    const head = printHtml(headOf({ ...matchReport, body }, hadathkom, image ? [image] : [], 'rtl'))
    expect(contentOf(head, 'og:image')).toHaveLength(1)
    expect(contentOf(head, 'og:image:alt')).toEqual([])
  })
})
