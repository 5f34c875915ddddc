import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type HtmlOptions, importHtml } from '../../../renderer/article/import/import-html.ts'
import { outlineArticle } from './outline.ts'

/** An import as text: the fields that are filled, the body, the notes. */
function read(source: string, options: HtmlOptions = {}): string {
  const imported = importHtml(source, options)
  if (!imported.ok) return `refused: ${imported.why}\n`
  return [
    outlineArticle(imported.article),
    ...imported.notes.map(({ code, detail }) => `${code}: ${detail}\n`),
  ].join('')
}

const lines = (...each: readonly string[]) => each.map((line) => `${line}\n`).join('')

describe('a whole page', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'pages/wordpress-story.html'), 'utf8')
  const picture = { picture: 'coupe.jpg', width: 1200, height: 800 }

  test('its article is found, its fields are recognised, the rest of the site is left out with notes', async () => {
    const pictures = new Map([['https://oasis.example/uploads/coupe.jpg', picture]])
    await expect(read(source, { pictures })).toMatchFileSnapshot('pages/wordpress-story.txt')
  })
})

describe('the headline of a page', () => {
  const body = '<p>فقرة أولى من الخبر تنتهي بنقطة.</p><p>فقرة ثانية.</p>'
  const paragraphs = ['paragraph', '  "فقرة أولى من الخبر تنتهي بنقطة."', 'paragraph', '  "فقرة ثانية."']

  test('is its h1, whatever the title says', () => {
    expect(read(`<title>عنوان – موقع</title><h1>عنوان</h1>${body}`)).toBe(
      lines(
        'language: ar',
        'headline: عنوان',
        ...paragraphs,
        'site-tail-removed: موقع',
        'headline-recognised: عنوان',
      ),
    )
  })

  test('is the first line that the title repeats with the site’s name', () => {
    expect(read(`<title>عنوان الخبر | موقع</title><p>عنوان الخبر</p>${body}`)).toBe(
      lines(
        ...['language: ar', 'headline: عنوان الخبر', ...paragraphs],
        ...['site-tail-removed: موقع', 'headline-repeated: عنوان الخبر', 'headline-recognised: عنوان الخبر'],
      ),
    )
  })

  test('is the title without the name that the site gives itself', () => {
    expect(
      read(`<meta property="og:site_name" content="موقع"><title>عنوان الخبر - موقع</title>${body}`),
    ).toBe(
      lines(
        'language: ar',
        'headline: عنوان الخبر',
        ...paragraphs,
        'site-tail-removed: موقع',
        'headline-recognised: عنوان الخبر',
      ),
    )
  })

  test('is the first short line of a document that marks none', () => {
    expect(read(`<p><strong>عنوان الخبر</strong></p>${body}`)).toBe(
      lines('language: ar', 'headline: عنوان الخبر', ...paragraphs, 'headline-recognised: عنوان الخبر'),
    )
  })

  test('is the name of the file where there is nothing else', () => {
    expect(read(body, { fallbackHeadline: 'ملف' })).toBe(
      lines('language: ar', 'headline: ملف', ...paragraphs, 'headline-from-name: ملف'),
    )
  })

  test('is not a paragraph that only begins with its words', () => {
    expect(
      read(
        '<h1>المغرب</h1><p>المغرب: فاز الفريق بالكأس في القاعة المغطاة لمدينة تامدولت الجديدة</p><p>نهاية.</p>',
      ),
    ).toBe(
      lines(
        ...['language: ar', 'headline: المغرب'],
        ...[
          'paragraph',
          '  "المغرب: فاز الفريق بالكأس في القاعة المغطاة لمدينة تامدولت الجديدة"',
          'paragraph',
          '  "نهاية."',
        ],
        'headline-recognised: المغرب',
      ),
    )
  })
})

describe('what is kept in doubt', () => {
  const lead = 'فقرة طويلة من الخبر تنتهي بنقطة وفيها كلام كثير عن الكأس والقاعة والفريق.'

  test('a part with a site’s class that holds the article', () => {
    expect(read(`<body><div class="share"><p>${lead}</p><p>وبعد.</p></div></body>`)).toBe(
      lines('language: ar', 'paragraph', `  "${lead}"`, 'paragraph', '  "وبعد."'),
    )
  })

  test('head, foot and box of a page that has no article tag', () => {
    expect(
      read(
        `<header><h1>عنوان</h1></header><p>${lead}</p><aside><p>صندوق</p></aside><footer><p>ذيل</p></footer>`,
      ),
    ).toBe(
      lines(
        ...[
          'language: ar',
          'headline: عنوان',
          'paragraph',
          `  "${lead}"`,
          'aside',
          '  paragraph',
          '    "صندوق"',
        ],
        ...['paragraph', '  "ذيل"', 'headline-recognised: عنوان'],
      ),
    )
  })

  test('an article tag that holds only a small part of the page', () => {
    expect(read(`<article><p>خبر قصير آخر.</p></article><p>${lead}</p><p>${lead}</p>`)).toBe(
      lines(
        'language: ar',
        'paragraph',
        '  "خبر قصير آخر."',
        'paragraph',
        `  "${lead}"`,
        'paragraph',
        `  "${lead}"`,
      ),
    )
  })
})

describe('pictures', () => {
  const figure =
    '<figure><img src="media/a b.png" alt="القاعة"><figcaption>تعليق <small>تصوير: فلان</small></figcaption></figure>'

  test('that the shell has read stand under their new names', () => {
    const pictures = new Map([['media/a b.png', { picture: 'a-b.png', width: 800, height: 450 }]])
    expect(read(`<p>نص.</p>${figure}`, { pictures })).toBe(
      lines(
        ...['language: ar', 'paragraph', '  "نص."'],
        'image picture="a-b.png" width=800 height=450 alt="القاعة" decorative=false credit="تصوير: فلان"',
        '  "تعليق"',
      ),
    )
  })

  test('that it has not are left out, their captions stay', () => {
    expect(read(`<p>نص.</p>${figure}`)).toBe(
      lines(
        'language: ar',
        'paragraph',
        '  "نص."',
        'paragraph',
        '  "تعليق تصوير: فلان"',
        'picture-left-out: media/a b.png',
      ),
    )
  })

  test('in a paragraph cut it in two, in a table stand after it', () => {
    const pictures = new Map([['a.png', { picture: 'a.png', width: 8, height: 4 }]])
    const image = 'image picture="a.png" width=8 height=4 alt="" decorative=true credit=""'
    expect(
      read(
        '<p>قبل.<img src="a.png" alt="">بعد.</p><table><tr><td>خلية<img src="a.png" alt=""></td></tr></table>',
        { pictures },
      ),
    ).toBe(
      lines(
        ...['language: ar', 'paragraph', '  "قبل."', image, '  ""', 'paragraph', '  "بعد."'],
        ...['table', '  table-row', '    table-cell header=false', '      "خلية"', image, '  ""'],
      ),
    )
  })
})

describe('what is refused', () => {
  test('nesting that no page has, quickly and without harm', () => {
    const began = performance.now()
    expect(read('<div>'.repeat(2_000_000))).toBe('refused: too-deep\n')
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('a page without a word', () => {
    expect(read('<html><body><div>&nbsp;</div><script>x</script></body></html>')).toBe('refused: empty\n')
  })
})

test('lists and quotes may be nested as deeply as HTML is read', () => {
  const imported = importHtml('<ul><li>ا'.repeat(200))
  const depth = (nodes: readonly object[]): number =>
    1 +
    Math.max(
      0,
      ...nodes.map((node) =>
        'children' in node && Array.isArray(node.children) ? depth(node.children as object[]) : 0,
      ),
    )
  expect(imported.ok && depth(imported.article.body)).toBeLessThan(64)
  expect(imported.ok && JSON.stringify(imported.article.body).match(/ا/g)?.length).toBe(200)
})
