import { describe, expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { page } from '../../../renderer/article/export/profiles/page.ts'
import { fitBody } from '../../../renderer/article/fit.ts'
import type { Story } from '../../../renderer/article/story.ts'

const article = (body: readonly ArticleElement[], story: Partial<Story> = {}): Article => {
  const empty = emptyArticle(story.language ?? 'ar')
  return { ...empty, story: { ...empty.story, headline: 'الخبر', ...story }, body: fitBody(body) }
}
const p = (...children: ArticleElement['children']): ArticleElement => ({ type: 'paragraph', children })

describe('the whole page', () => {
  const [file] = exportArticle(
    article([p({ text: 'نص' })], {
      kicker: 'تمهيد',
      headline: 'عنوان "مقتبس" & آخر',
      subheadline: 'France 24',
      standfirst: 'مقدمة',
      byline: 'أمين',
      section: 'رياضة',
      tags: ['المغرب', 'FIFA'],
      publishedAt: '2026-03-14T18:00:00+01:00',
      signOff: 'م/ح',
    }),
    page,
  )
  const content = file && 'content' in file ? file.content : ''

  test('has one first heading, its language and direction, and every field of the story', () => {
    expect(file?.path).toBe('عنوان-مقتبس-آخر.page.html')
    expect(
      content.startsWith('<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">'),
    ).toBe(true)
    expect(content.match(/<h1/g)).toHaveLength(1)
    for (const part of [
      '<title>عنوان "مقتبس" &amp; آخر</title>',
      '<meta name="description" content="مقدمة">',
      '<meta name="keywords" content="المغرب, FIFA">',
      '<meta property="article:section" content="رياضة">',
      '<p dir="rtl">تمهيد</p>',
      '<h1 dir="rtl">عنوان "مقتبس" &amp; آخر</h1>',
      '<address dir="rtl">أمين</address>',
      '<time datetime="2026-03-14T18:00:00+01:00">',
      '<footer>\n<p dir="rtl">م/ح</p>\n</footer>',
    ]) {
      expect(content).toContain(part)
    }
  })

  test('fields without markup hold isolates, in the head so that the first letter tells the direction', () => {
    const [mixed] = exportArticle(
      article([p({ text: 'نص' })], {
        headline: 'BBC: موقع \u202eYahoo! يعود',
        standfirst: `في ⁧2022-11-20⁩ ${'قالت الوزارة '.repeat(40)}`,
        byline: 'AFP / أمين',
        tags: ['\u200fFIFA', 'المغرب'],
      }),
      page,
    )
    const written = mixed && 'content' in mixed ? mixed.content : ''
    const contentOf = (name: string) =>
      new RegExp(`name="${name}" content="([^"]*)"`).exec(written)?.[1] ?? ''
    expect(written).toContain('<title>\u2066BBC\u2069: موقع \u2066Yahoo!\u2069 يعود</title>')
    expect(written).toContain('<h1 dir="rtl">BBC: موقع <span dir="ltr">Yahoo!</span> يعود</h1>')
    expect(contentOf('description')).toMatch(/^في \u20662022-11-20\u2069 قالت [^\u2066-\u2069]*…$/)
    expect(contentOf('description').length).toBeLessThanOrEqual(302)
    expect(contentOf('author')).toBe('\u2066AFP\u2069 / أمين')
    expect(contentOf('keywords')).toBe('FIFA, المغرب')
  })

  test('a title in the other direction says so', () => {
    const [french] = exportArticle(
      article([p({ text: 'نص' })], { headline: 'Le ministre arrive à Rabat ce soir.' }),
      page,
    )
    expect(french && 'content' in french && french.content).toContain(
      '<title dir="ltr" lang="fr">Le ministre arrive à Rabat ce soir.</title>',
    )
  })

  test('has no script, no address elsewhere and no style attribute', () => {
    expect(content).not.toMatch(
      /<script(?! type="application\/ld\+json")|https?:(?!\/\/schema\.org)|style="|javascript:|data:/,
    )
  })

  test('is the same bytes each time', () => {
    const again = exportArticle(article([p({ text: 'نص' })]), page)
    expect(exportArticle(article([p({ text: 'نص' })]), page)).toEqual(again)
  })
})
