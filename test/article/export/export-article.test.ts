import { describe, expect, test } from 'vitest'
import { type Article, emptyArticle } from '../../../renderer/article/article.ts'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { web } from '../../../renderer/article/export/profiles/web.ts'
import { fitBody } from '../../../renderer/article/fit.ts'
import type { Story } from '../../../renderer/article/story.ts'

const article = (body: readonly ArticleElement[], story: Partial<Story> = {}): Article => {
  const empty = emptyArticle(story.language ?? 'ar')
  return { ...empty, story: { ...empty.story, headline: 'الخبر', ...story }, body: fitBody(body) }
}
const p = (...children: ArticleElement['children']): ArticleElement => ({ type: 'paragraph', children })

/** The lines of the fragment between its root's tags. */
function webLines(body: readonly ArticleElement[], story: Partial<Story> = {}): readonly string[] {
  const [file] = exportArticle(article(body, story), web)
  if (!file || !('content' in file)) throw new Error('the first file is the HTML')
  const [root, ...lines] = file.content.trimEnd().split('\n')
  expect(root).toBe(
    `<div lang="${story.language ?? 'ar'}" dir="${story.language && story.language !== 'ar' ? 'ltr' : 'rtl'}">`,
  )
  expect(lines.pop()).toBe('</div>')
  return lines
}

describe('the fragment for a website', () => {
  test('every block carries its direction, by its words', () => {
    expect(
      webLines([
        p({ text: 'BBC: قالت الوزارة إن المطر سيستمر' }),
        p({ text: 'Le ministre a déclaré que la pluie continue.' }),
        { type: 'heading', level: 2, children: [{ text: '2022' }] },
      ]),
    ).toEqual([
      '<p dir="rtl">BBC: قالت الوزارة إن المطر سيستمر</p>',
      '<p dir="ltr" lang="fr">Le ministre a déclaré que la pluie continue.</p>',
      '<h2 dir="rtl">2022</h2>',
    ])
  })

  test('marks nest in one order, and neighbours share their tags', () => {
    expect(
      webLines([
        p(
          { text: 'قال ', bold: true },
          { text: 'مهم', bold: true, italic: true },
          { text: ' جدا' },
          { text: '2', sup: true },
        ),
      ]),
    ).toEqual(['<p dir="rtl"><strong>قال <em>مهم</em></strong> جدا<sup>2</sup></p>'])
  })

  test('a mark goes on through a link', () => {
    expect(
      webLines([
        p(
          { text: 'انظر ' },
          { type: 'link', url: 'https://example.ma/?a=1&b=2', children: [{ text: 'هنا', bold: true }] },
          { text: '' },
        ),
      ]),
    ).toEqual(['<p dir="rtl">انظر <a href="https://example.ma/?a=1&amp;b=2"><strong>هنا</strong></a></p>'])
  })

  test('white space is what a reader sees of it, and signs of markup are letters', () => {
    expect(webLines([p({ text: '  كلمة   ثانية \n <b> & «»  ' }), p({ text: '   ' })])).toEqual([
      '<p dir="rtl">كلمة ثانية<br />&lt;b&gt; &amp; «»</p>',
    ])
  })

  test('a list carries its direction, an item that of its first line where it differs, nested lists stand in their item', () => {
    expect(
      webLines([
        {
          type: 'list',
          ordered: true,
          start: 3,
          children: [
            { type: 'list-item', children: [p({ text: 'بند أول' })] },
            {
              type: 'list-item',
              children: [
                p({ text: 'Un point entier en français ici' }),
                {
                  type: 'list',
                  ordered: false,
                  children: [{ type: 'list-item', children: [p({ text: 'فرعي' })] }],
                },
              ],
            },
          ],
        },
      ]).join(''),
    ).toBe(
      '<ol start="3" dir="rtl"><li>بند أول</li><li dir="ltr" lang="fr">Un point entier en français ici<ul dir="rtl" lang="ar"><li>فرعي</li></ul></li></ol>',
    )
  })

  test('a table has its head, its scopes and its direction', () => {
    const cell = (header: boolean, text: string): ArticleElement => ({
      type: 'table-cell',
      header,
      children: [{ text }],
    })
    const row = (...children: ArticleElement[]): ArticleElement => ({ type: 'table-row', children })
    expect(
      webLines([
        {
          type: 'table',
          children: [
            row(cell(true, 'الفريق'), cell(true, 'نقاط')),
            row(cell(true, 'الرجاء'), cell(false, '9')),
          ],
        },
      ]).join(''),
    ).toBe(
      '<table dir="rtl"><thead><tr><th scope="col">الفريق</th><th scope="col">نقاط</th></tr></thead><tbody><tr><th scope="row">الرجاء</th><td>9</td></tr></tbody></table>',
    )
  })

  test('quotes, boxes, pictures, embeds and links to read also are plain HTML', () => {
    expect(
      webLines([
        {
          type: 'quote',
          children: [p({ text: 'قول' }), { type: 'attribution', children: [{ text: 'قائل' }] }],
        },
        { type: 'pull-quote', children: [p({ text: 'مقتطف' })] },
        { type: 'aside', children: [p({ text: 'خلفية' })] },
        {
          type: 'image',
          picture: 'ab12.jpg',
          width: 960,
          height: 600,
          alt: 'قارب',
          decorative: false,
          credit: 'أرشيف',
          children: [{ text: 'تعليق' }],
        },
        {
          type: 'image',
          picture: 'cd34.png',
          width: 10,
          height: 10,
          alt: 'x',
          decorative: true,
          credit: '',
          children: [{ text: '' }],
        },
        {
          type: 'embed',
          url: 'https://youtu.be/x',
          provider: 'YouTube',
          title: 'شريط',
          children: [{ text: '' }],
        },
        { type: 'read-also', url: 'https://example.ma/a', children: [{ text: 'خبر آخر' }] },
        { type: 'divider', children: [{ text: '' }] },
      ]).join(''),
    ).toBe(
      [
        '<blockquote dir="rtl"><p dir="rtl">قول</p><p><cite>قائل</cite></p></blockquote>',
        '<figure dir="rtl"><blockquote dir="rtl"><p dir="rtl">مقتطف</p></blockquote></figure>',
        '<aside dir="rtl" role="note"><p dir="rtl">خلفية</p></aside>',
        '<figure dir="rtl"><img src="pictures/ab12-960.jpg" alt="قارب" width="960" height="600"><figcaption>تعليق <small>أرشيف</small></figcaption></figure>',
        '<figure dir="rtl"><img src="pictures/cd34-10.jpg" alt="" width="10" height="10"></figure>',
        '<figure dir="rtl"><a href="https://youtu.be/x">شريط</a><figcaption>YouTube</figcaption></figure>',
        '<aside dir="rtl" role="note"><p><strong>اقرأ أيضا:</strong> <a href="https://example.ma/a">خبر آخر</a></p></aside>',
        '<hr>',
      ].join(''),
    )
  })

  test('what is said of a picture or an embed keeps its order in a tag and in an attribute', () => {
    expect(
      webLines([
        {
          type: 'image',
          picture: 'ab12.jpg',
          width: 960,
          height: 600,
          alt: 'شعار \u200fYahoo! الجديد',
          decorative: false,
          credit: 'تصوير: Yahoo! وكالة',
          children: [{ text: 'تعليق' }],
        },
        {
          type: 'image',
          picture: 'cd34.jpg',
          width: 960,
          height: 600,
          alt: 'Un homme devant le port de Rabat',
          decorative: false,
          credit: 'Photo prise par un lecteur.',
          children: [{ text: 'تعليق' }],
        },
        { type: 'embed', url: 'https://x.com/a/', provider: 'X', title: '', children: [{ text: '' }] },
      ]),
    ).toEqual([
      '<figure dir="rtl"><img src="pictures/ab12-960.jpg" alt="شعار \u2066Yahoo!\u2069 الجديد" width="960" height="600"><figcaption>تعليق <small>تصوير: <span dir="ltr">Yahoo!</span> وكالة</small></figcaption></figure>',
      '<figure dir="rtl"><img src="pictures/cd34-960.jpg" alt="Un homme devant le port de Rabat" width="960" height="600" dir="ltr"><figcaption>تعليق <small dir="ltr" lang="fr">Photo prise par un lecteur.</small></figcaption></figure>',
      '<figure dir="rtl"><a href="https://x.com/a/"><span dir="ltr">https://x.com/a/</span></a><figcaption>X</figcaption></figure>',
    ])
  })

  test('the standfirst leads, the dateline opens the first paragraph, the sign-off closes', () => {
    expect(
      webLines([p({ text: 'وصل الوفد.' })], {
        standfirst: 'مقدمة',
        dateline: 'الرباط (و م ع)',
        signOff: 'حدث/م',
      }),
    ).toEqual([
      '<p dir="rtl"><strong>مقدمة</strong></p>',
      '<p dir="rtl">الرباط (و م ع) – وصل الوفد.</p>',
      '<p dir="rtl">حدث/م</p>',
    ])
  })

  test('a control typed before the first words still turns their paragraph when a dateline opens it', () => {
    expect(
      webLines([p({ text: '\u200fLe ministre a confirmé la nouvelle' })], {
        language: 'fr',
        dateline: 'Rabat',
      }),
    ).toEqual(['<p dir="rtl">Rabat – Le ministre a confirmé la nouvelle</p>'])
  })

  test('a paragraph of nothing but a control is none for the dateline to open', () => {
    expect(webLines([p({ text: '\u200f' }), p({ text: 'وصل الوفد.' })], { dateline: 'الرباط' })).toEqual([
      '<p dir="rtl">الرباط – وصل الوفد.</p>',
    ])
  })

  test('a French article is left to right, and an Arabic paragraph in it is not', () => {
    expect(
      webLines([p({ text: 'Bonjour à tous.' }), p({ text: 'مرحبا بكم في الرباط' })], { language: 'fr' }),
    ).toEqual(['<p dir="ltr">Bonjour à tous.</p>', '<p dir="rtl" lang="ar">مرحبا بكم في الرباط</p>'])
  })

  test('pictures come beside it, each once, and the file is named by the slug', () => {
    const image = (picture: string): ArticleElement => ({
      type: 'image',
      picture,
      width: 1,
      height: 1,
      alt: '',
      decorative: true,
      credit: '',
      children: [{ text: '' }],
    })
    const files = exportArticle(
      article([image('a.png'), image('a.png'), image('b.png')], { headline: 'كأسُ العـالم: 2-0!' }),
      web,
    )
    expect(files.map(({ path }) => path)).toEqual([
      'كأس-العالم-2-0.html',
      'pictures/a-1.jpg',
      'pictures/b-1.jpg',
    ])
  })
})
