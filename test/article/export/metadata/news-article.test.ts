import { describe, expect, test } from 'vitest'
import { jsonLdScript } from '../../../../renderer/article/export/metadata/json-ld.ts'
import { newsArticle } from '../../../../renderer/article/export/metadata/news-article.ts'
import { findTag, html, textOf } from '../../../../renderer/article/html/node.ts'
import { printHtml } from '../../../../renderer/article/html/print.ts'
import { readHtml } from '../../../../renderer/article/html/read.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { crops, hadathkom, matchReport, reportAddress, storyWith } from '../../../kit/published.ts'

const never = { modifiedAt: '' }

/** What a search engine reads back out of the page. */
function readBack(data: ReturnType<typeof newsArticle>): unknown {
  const read = readHtml(printHtml([html('html', {}, html('head', {}, jsonLdScript(data)), html('body'))]))
  const script = read.ok ? findTag(read.document, 'script') : undefined
  return JSON.parse(script ? textOf(script) : '')
}

describe('a NewsArticle', () => {
  test('of a match report says everything that search engines ask for, in one order', () => {
    const data = newsArticle(matchReport, hadathkom, crops, { modifiedAt: '2022-11-27T19:30:00+01:00' })
    const expected = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': reportAddress },
      url: reportAddress,
      headline: '\u2066BBC\u2069: المغرب 2-0 بلجيكا و"أسود الأطلس" يكتبون التاريخ 🔴',
      alternativeHeadline: 'موقع \u2066Yahoo!\u2069 يشيد بالفوز',
      description: 'في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://www.hadathkom.ma/m/match-1x1.jpg',
          width: 1200,
          height: 1200,
          creditText: 'و م ع / AFP',
        },
        {
          '@type': 'ImageObject',
          url: 'https://www.hadathkom.ma/m/match-16x9.webp',
          width: 1600,
          height: 900,
          creditText: 'و م ع / AFP',
        },
      ],
      datePublished: '2022-11-27T18:00:00+01:00',
      dateModified: '2022-11-27T19:30:00+01:00',
      creativeWorkStatus: 'Published',
      inLanguage: 'ar',
      dateline: 'الدوحة',
      articleSection: 'رياضة',
      keywords: ['FIFA', 'كأس العالم'],
      wordCount: 3,
      isAccessibleForFree: true,
      author: [
        { '@type': 'Organization', name: 'AFP' },
        { '@type': 'Person', name: 'أمين بنعلي' },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'حدثكم',
        url: 'https://www.hadathkom.ma',
        logo: { '@type': 'ImageObject', url: 'https://www.hadathkom.ma/logo.png' },
      },
    }
    expect(JSON.stringify(data)).toBe(JSON.stringify(expected))
    expect(readBack(data)).toEqual(data)
  })

  test('of which little is known says little', () => {
    const french = storyWith({ language: 'fr', headline: 'Le Maroc gagne' }, 'Rabat : l’équipe est rentrée.')
    expect(newsArticle(french, emptySite, [], { modifiedAt: 'hier', isFree: false })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Le Maroc gagne',
      description: 'Rabat : l’équipe est rentrée.',
      inLanguage: 'fr',
      wordCount: 4,
      isAccessibleForFree: false,
    })
  })

  test('was never changed before it was published', () => {
    const early = newsArticle(matchReport, hadathkom, [], { modifiedAt: '2022-11-27T16:59:00Z' })
    expect(early['dateModified']).toBe('2022-11-27T18:00:00+01:00')
  })

  test('cannot end its script, begin a comment or hold a control', () => {
    const headline = '</script><!-- <script> & \u2028 \u0000\u0085\ud800 \u202eعاجل'
    const data = newsArticle(storyWith({ headline }), hadathkom, [], never)
    const printed = printHtml([jsonLdScript(data)])
    expect(printed.slice('<script type="application/ld+json">'.length, -'</script>\n'.length)).not.toMatch(
      /[<>&\p{Cc}\u2028\u2029\ud800\u202e]/u,
    )
    expect(readBack(data)).toEqual(data)
  })
})
