import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import { inLatinLetters } from '../../../renderer/article/export/latin-letters.ts'
import { hashtagOf, keptSlug, makeSlug, slugOf } from '../../../renderer/article/export/slug.ts'
import { emptySite } from '../../../renderer/article/newsroom/site.ts'
import type { Story } from '../../../renderer/article/story.ts'

const article = (story: Partial<Story>): Article => {
  const empty = emptyArticle('ar')
  return { ...empty, story: { ...empty.story, ...story } }
}
const latin = { ...emptySite, slugs: 'latin' } as const

describe('a slug in Arabic letters', () => {
  test.each([
    ['حموشي يستقبل مدير الشرطة القطرية', 'حموشي-يستقبل-مدير-الشرطة-القطرية'],
    ['بَلاغٌ: كـــتـــاب الـ24', 'بلاغ-كتاب-ال24'],
    ['ﻣﺮﺣﺒﺎ ﷺ', 'مرحبا-صلى-الله-عليه-وسلم'],
    ['\u202bبن\u061cكيران\u202c و\u200fالوزير', 'بنكيران-والوزير'],
    ['⚽️ هدف 1️⃣ 🔴', 'هدف-1'],
    ['مونديال ٢٠٢٢', 'مونديال-٢٠٢٢'],
    ['L’équipe à Œuvre', 'l-équipe-à-œuvre'],
    ['BBC: </script> 2-0', 'bbc-script-2-0'],
    ['؟! … 🔴', ''],
  ])('%s', (headline, slug) => {
    expect(makeSlug(headline)).toBe(slug)
  })
})

describe('a slug in Latin letters, as newsrooms in Morocco write them', () => {
  test.each([
    ['حموشي يستقبل مدير الشرطة القطرية', 'hmouchi-ystqbl-mdir-alchrta-alqtrya'],
    ['بَلاغٌ: عيد الأضحى يوم الجمعة', 'blagh-aid-aladha-youm-aljmaa'],
    ['العيون ووزارة الداخلية', 'alayoun-wzara-aldakhlya'],
    ['رئيس مسؤول في الجزائر', 'ris-msoul-fi-aljzair'],
    ['أڭادير وڤيينا', 'agadir-wvina'],
    ['المغرب 2-0 بلجيكا في مونديال ٢٠٢٢', 'almghrb-2-0-bljika-fi-moundyal-2022'],
    ['BBC: موقع Yahoo! يعود', 'bbc-mouqa-yahoo-yaoud'],
    ['L’équipe de France à l’Œuvre', 'l-equipe-de-france-a-l-oeuvre'],
    ['Hawaii skiing', 'hawaii-skiing'],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ', ''],
  ])('%s', (headline, slug) => {
    expect(makeSlug(headline, 'latin')).toBe(slug)
  })

  test('is the same with and without harakat, tatweel and presentation forms', () => {
    expect(inLatinLetters('مُحَمَّــد ﻣﺤﻤﺪ')).toBe('mhmd mhmd')
  })
})

describe('the length of a slug', () => {
  test('ends at a word that WordPress keeps whole: 200 characters of an address', () => {
    const slug = makeSlug('المنتخب المغربي يفوز على بلجيكا 2-0 في مونديال قطر ويتصدر مجموعته')
    expect(slug).toBe('المنتخب-المغربي-يفوز-على-بلجيكا-2-0-في')
    expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(200)
  })
  test('ends at 80 characters, and never takes a later word in the place of one that is too long', () => {
    expect(makeSlug(`le ministre ${'a'.repeat(70)} va`)).toBe('le-ministre')
    expect(makeSlug('a'.repeat(90))).toBe('a'.repeat(80))
    expect(makeSlug('م'.repeat(90))).toBe('م'.repeat(33))
    expect(makeSlug('𐤀'.repeat(90))).toBe('𐤀'.repeat(16))
  })
})

describe('the slug of an article', () => {
  test('is its own once set, whatever the headline and the website’s letters', () => {
    expect(slugOf(article({ headline: 'عنوان آخر', slug: 'العنوان-الأول' }), 'latin')).toBe('العنوان-الأول')
    expect(slugOf(article({ headline: 'عنوان', slug: '؟' }))).toBe('عنوان')
    expect(slugOf(article({ headline: '؟' }))).toBe('article')
  })
  test('is kept from the first way out on, whatever the headline becomes', () => {
    const ready = { headline: 'حموشي في الدوحة', status: 'ready' } as const
    expect(keptSlug(article(ready), latin)).toBe('hmouchi-fi-aldouha')
    expect(
      keptSlug(article({ ...ready, headline: 'عنوان آخر', slug: 'hmouchi-fi-aldouha' }), emptySite),
    ).toBe('hmouchi-fi-aldouha')
  })
  test('of a draft follows its headline still, and of nothing there is none', () => {
    expect(keptSlug(article({ headline: 'حموشي في الدوحة' }), latin)).toBe('')
    expect(keptSlug(article({ headline: '…', status: 'ready' }), latin)).toBe('')
  })
})

describe('a hashtag', () => {
  test.each([
    ['مونديال 2022', '#مونديال_2022'],
    ['#كـأس العَالَم', '#كأس_العالم'],
    ['\u200fFIFA World Cup', '#FIFA_World_Cup'],
    ['ﻣﺮﺣﺒﺎ', '#مرحبا'],
    ['2022', ''],
    ['', ''],
  ])('%s', (tag, hashtag) => {
    expect(hashtagOf(tag)).toBe(hashtag)
  })
})

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'ب',
      'َ',
      'ـ',
      'ﻣ',
      'ﷺ',
      '٢',
      '2',
      'é',
      'A',
      ' ',
      '-',
      '\u202e',
      '\u061c',
      '\ufe0f',
      '\ud800',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 120,
})

test('any text gives slugs and hashtags without hidden signs, and a slug of a slug is that slug', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const [arabic, ascii, hashtag] = [makeSlug(text), makeSlug(text, 'latin'), hashtagOf(text)]
      for (const made of [arabic, hashtag]) {
        expect(made).not.toMatch(/[\u0640\u064b-\u065f\u0670\p{Cf}\p{Cs}\ufe70-\ufefc\ufb50-\ufdff]/u)
      }
      expect(ascii).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(Math.max(arabic.length, ascii.length)).toBeLessThanOrEqual(80)
      expect(encodeURIComponent(arabic).length).toBeLessThanOrEqual(200)
      expect(makeSlug(arabic)).toBe(arabic)
    }),
    { seed: 2026, numRuns: 300 },
  )
})
