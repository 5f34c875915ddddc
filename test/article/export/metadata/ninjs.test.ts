import { describe, expect, test } from 'vitest'
import { ninjsOf } from '../../../../renderer/article/export/metadata/ninjs.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { ninjsProblems } from '../../../kit/ninjs-problems.ts'
import { crops, hadathkom, matchReport, reportAddress, storyWith } from '../../../kit/published.ts'

const written = { html: '<p dir="rtl">نص الخبر هنا.</p>\n', text: 'نص الخبر هنا.\n' }

describe('a ninjs sidecar', () => {
  test('of a match report is ninjs 2.1', () => {
    const item = ninjsOf(matchReport, hadathkom, crops, written, { modifiedAt: '2022-11-27T19:30+01:00' })
    expect(ninjsProblems(item)).toEqual([])
    expect(item).toEqual({
      uri: reportAddress,
      standard: {
        name: 'ninjs',
        version: '2.1',
        schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
      },
      type: 'text',
      representationtype: 'full',
      profile: 'text-photo',
      version: '1',
      versioncreated: '2022-11-27T19:30:00+01:00',
      contentcreated: '2022-11-27T18:00:00+01:00',
      pubstatus: 'usable',
      copyrightholder: 'حدثكم',
      language: 'ar',
      headlines: [
        { role: 'main', value: '\u2066BBC\u2069: المغرب 2-0 بلجيكا و"أسود الأطلس" يكتبون التاريخ 🔴' },
        { role: 'kicker', value: 'مونديال 2022' },
        { role: 'subheadline', value: 'موقع \u2066Yahoo!\u2069 يشيد بالفوز' },
      ],
      by: '\u2066AFP\u2069 / أمين بنعلي',
      slugline: 'bbc-المغرب-2-0-بلجيكا-و-أسود-الأطلس-يكتبون',
      located: 'الدوحة',
      descriptions: [
        {
          role: 'summary',
          contenttype: 'text/plain',
          value: 'في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل',
        },
      ],
      bodies: [
        { role: 'html', contenttype: 'text/html', charcount: 13, wordcount: 3, value: written.html },
        { role: 'text', contenttype: 'text/plain', charcount: 13, wordcount: 3, value: written.text },
      ],
      subjects: [
        { rel: 'section', name: 'رياضة' },
        { rel: 'about', name: 'FIFA' },
        { rel: 'about', name: 'كأس العالم' },
      ],
      associations: [
        {
          name: 'picture-1',
          uri: 'https://www.hadathkom.ma/m/match-1x1.jpg',
          type: 'picture',
          by: 'و م ع / AFP',
          descriptions: [
            {
              role: 'alt',
              contenttype: 'text/plain',
              value: 'لاعبو المنتخب يحتفلون مع \u2066Yahoo!\u2069 بالفوز',
            },
          ],
          renditions: [
            {
              name: '1200x1200',
              href: 'https://www.hadathkom.ma/m/match-1x1.jpg',
              contenttype: 'image/jpeg',
              width: 1200,
              height: 1200,
            },
            {
              name: '1600x900',
              href: 'https://www.hadathkom.ma/m/match-16x9.webp',
              contenttype: 'image/webp',
              width: 1600,
              height: 900,
            },
          ],
        },
      ],
    })
  })

  test('of a draft without a website is withheld and has a name of its own', () => {
    const draft = storyWith({ language: 'en', headline: 'Morocco win' })
    const item = ninjsOf(draft, emptySite, [], { html: '', text: '' }, { modifiedAt: '' })
    expect(ninjsProblems(item)).toEqual([])
    expect(item).toMatchObject({
      uri: 'urn:x-midad:morocco-win',
      pubstatus: 'withheld',
      profile: 'text-only',
    })
    expect(Object.keys(item)).not.toContain('versioncreated')
    expect(Object.keys(item)).not.toContain('bodies')
  })

  test('what is no ninjs is found', () => {
    expect(ninjsProblems({ type: 'story', headlines: [{ role: 'main' }], headline: 'x' })).toEqual([
      '/uri: missing',
      '/type: "story"',
      '/headlines/0/value: missing',
      '/headline: not allowed',
    ])
  })
})
