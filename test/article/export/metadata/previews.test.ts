import { describe, expect, test } from 'vitest'
import { searchResultOf, shareCardOf } from '../../../../renderer/article/export/metadata/previews.ts'
import { emptySite } from '../../../../renderer/article/newsroom/site.ts'
import { crops, hadathkom, matchReport, storyWith } from '../../../kit/published.ts'

describe('a search result', () => {
  test('of a match report', () => {
    expect(searchResultOf(matchReport, hadathkom)).toEqual({
      site: 'حدثكم',
      address: {
        text: 'hadathkom.ma › sport › 2022 › 11 › \u2067bbc-المغرب-2-0-بلجيكا-و-أسود-الأطلس-يكتبون\u2069',
        direction: 'ltr',
      },
      title: {
        text: '\u2066BBC\u2069: المغرب 2-0 بلجيكا و"أسود الأطلس" يكتبون التاريخ 🔴',
        direction: 'rtl',
      },
      description: {
        text: 'في \u20662022-11-27\u2069 قالت \u2066Yahoo!\u2069 إن المنتخب تأهل',
        direction: 'rtl',
      },
      isTitleCut: false,
    })
  })

  test('cuts a title behind 60 letters as readers count them, and a description behind 155, at a word', () => {
    const headline = 'كَلِمَة '.repeat(20)
    const { title, description, isTitleCut } = searchResultOf(
      storyWith({ headline }, 'mot '.repeat(90)),
      hadathkom,
    )
    expect(title.text).toBe(`${'كَلِمَة '.repeat(12).trim()}…`)
    expect(isTitleCut).toBe(true)
    expect(description).toEqual({ text: `${'mot '.repeat(38).trim()}…`, direction: 'ltr' })
  })

  test('of a French article without a website', () => {
    const french = storyWith({ language: 'fr', headline: 'الرجاء gagne 2-0' }, 'Rabat.')
    expect(searchResultOf(french, emptySite)).toEqual({
      site: '',
      address: { text: '', direction: 'ltr' },
      title: { text: '\u2067الرجاء\u2069 gagne 2-0', direction: 'ltr' },
      description: { text: 'Rabat.', direction: 'ltr' },
      isTitleCut: false,
    })
  })

  test('shows an address that is no encoded text as it stands', () => {
    const { address } = searchResultOf(storyWith({ headline: 'Maroc' }), {
      ...hadathkom,
      path: '/100%/{slug}',
    })
    expect(address.text).toBe('hadathkom.ma › 100% › maroc')
  })
})

describe('a share card', () => {
  test('has the picture of its shape, whole words, and the site by its name or its host', () => {
    expect(shareCardOf(matchReport, hadathkom, crops)).toEqual({
      site: 'حدثكم',
      title: searchResultOf(matchReport, hadathkom).title,
      description: searchResultOf(matchReport, hadathkom).description,
      picture: crops[1],
      isLarge: true,
    })
    expect(shareCardOf(matchReport, { ...hadathkom, name: '' }, [])).toMatchObject({
      site: 'hadathkom.ma',
      isLarge: false,
    })
  })
})
