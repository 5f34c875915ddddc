import { describe, expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import type { Profile } from '../../../renderer/article/export/profile.ts'
import { page } from '../../../renderer/article/export/profiles/page.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { printHtml } from '../../../renderer/article/html/print.ts'
import { emptySite } from '../../../renderer/article/newsroom/site.ts'
import { drawPage } from '../../../renderer/preview/draw-page.ts'
import { type ShownAs, shownPage } from '../../../renderer/preview/shown-page.ts'

const article = (...texts: readonly string[]): Article => {
  const empty = emptyArticle('ar')
  return {
    ...empty,
    story: { ...empty.story, headline: 'فوز Young Robots', byline: 'ليلى' },
    body: texts.map((text) => ({ type: 'paragraph', children: [{ text }] })),
  }
}
const picture: Article['body'][number] = {
  type: 'image',
  picture: 'harbour.png',
  width: 40,
  height: 30,
  alt: 'مرسى',
  decorative: false,
  credit: '',
  children: [{ text: '' }],
}
const as = (change: Partial<ShownAs> = {}): ShownAs => ({
  profile: web,
  site: emptySite,
  host: 'own',
  pictureFolder: '/picture/abc',
  said: { name: 'اسم الموقع', home: 'الرئيسية' },
  ...change,
})
const withTemplate = (template: string): Profile => ({ ...web, name: 'own', template })
const bodyOf = (shown: ReturnType<typeof shownPage>) => printHtml(shown.body)

describe('The fragment of an article stands', () => {
  test('in a page of the newsroom’s website, with its name and sections', () => {
    const site = { ...emptySite, name: 'بريد الواحة', sections: [{ name: 'رياضة', slug: 'sport' }] }
    const shown = shownPage(article('قال FIFA!'), as({ site }))
    expect([shown.language, shown.direction]).toEqual(['ar', 'rtl'])
    expect(bodyOf(shown)).toContain('<h1 dir="rtl">فوز Young Robots</h1>')
    expect(bodyOf(shown)).toContain('<li>رياضة</li>')
    expect(bodyOf(shown)).toMatch(
      /بريد الواحة[\s\S]*<div class="entry-content" lang="ar" dir="rtl">\s*<div lang="ar" dir="rtl">/,
    )
  })

  test('in a foreign page from left to right, which prints the headline as plain text', () => {
    const shown = shownPage(article('قال'), as({ host: 'foreign' }))
    expect([shown.language, shown.direction]).toEqual(['en', 'ltr'])
    expect(bodyOf(shown)).toContain('<h1 class="entry-title">فوز Young Robots</h1>')
    expect(shown.styles.join('')).toContain('text-align: left')
  })
})

test('A whole page is shown as itself, with its own style, in whatever website', () => {
  const shown = shownPage(article('قال'), as({ profile: page, host: 'foreign' }))
  expect([shown.language, shown.direction]).toEqual(['ar', 'rtl'])
  expect(shown.styles).toHaveLength(1)
  expect(bodyOf(shown)).not.toContain('masthead')
})

test('Pictures come from the desk whatever size is published; those of the web do not come at all', () => {
  const template = `<div>{{body}}<picture><source srcset="a.webp"><img src="https://cdn.example.ma/harbour-960.webp"></picture><img src="https://example.ma/logo.png" alt="شعار"></div>`
  const shown = bodyOf(
    shownPage({ ...article('قال'), body: [picture] }, as({ profile: withTemplate(template) })),
  )
  expect(shown.match(/src="[^"]*"/g)).toEqual(Array(2).fill('src="/picture/abc/harbour.png"'))
  expect(shown).toContain('<img alt="شعار">')
  expect(shown).not.toMatch(/srcset|https:/)
})

test('Of a newsroom’s template nothing is drawn that would run, fetch or lead elsewhere', () => {
  const template = `<div onclick="a()"><script>a()</script><link rel="stylesheet" href="https://example.ma/a.css"><iframe src="https://example.ma"></iframe><object data="a"></object><base href="https://example.ma"><img src=x onerror="a()">{{body}}</div>`
  const shown = bodyOf(shownPage(article('قال'), as({ profile: withTemplate(template) })))
  expect(shown).toMatch(/<div>\s*<img>\s*<p dir="rtl">قال<\/p>\s*<\/div>/)
})

test('Only what changed is drawn again', () => {
  const frame = document.implementation.createHTMLDocument()
  const draw = (...texts: readonly string[]) => {
    drawPage(frame, shownPage(article(...texts), as()), [])
    return Array.from(frame.querySelectorAll('.entry-content p'))
  }
  const before = draw('الأولى', 'الثانية', 'الثالثة')
  const style = frame.querySelector('style')
  const after = draw('الأولى', 'بينهما', 'الثانية!', 'الثالثة')
  expect(after.map(({ textContent }) => textContent)).toEqual(['الأولى', 'بينهما', 'الثانية!', 'الثالثة'])
  expect([after[0], after[3]]).toEqual([before[0], before[2]])
  expect(frame.querySelector('style')).toBe(style)
  expect(draw('الأولى')).toEqual([before[0]])
})
