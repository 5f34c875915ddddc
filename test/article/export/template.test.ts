import { describe, expect, test } from 'vitest'
import { fillTemplate, type Slots } from '../../../renderer/article/export/fill-template.ts'
import { readTemplate } from '../../../renderer/article/export/read-template.ts'
import { html } from '../../../renderer/article/html/node.ts'
import { printHtml } from '../../../renderer/article/html/print.ts'

const slots: Slots = {
  headline: { field: 'BBC: موقع Yahoo! يعود' },
  french: { field: 'Le ministre arrive à Rabat ce soir.' },
  empty: { field: ' ' },
  address: { plain: 'https://example.ma/a?b=1&c=2' },
  body: { nodes: [html('p', { dir: 'rtl' }, 'نص')], stays: true },
  metadata: { nodes: [html('meta', { name: 'author', content: 'أمين' })] },
  none: { nodes: [] },
}
const filled = (source: string) =>
  printHtml(fillTemplate(readTemplate(source), slots, { direction: 'rtl', language: 'ar' }))

describe('a template', () => {
  test('gives an element the direction and language of the field that it holds', () => {
    expect(filled('<h1>{{headline}}</h1>')).toBe(
      '<h1 dir="rtl">BBC: موقع <span dir="ltr">Yahoo!</span> يعود</h1>\n',
    )
    expect(filled('<p class="sub"><strong>{{ french }}</strong></p>')).toBe(
      '<p class="sub" dir="ltr" lang="fr"><strong>Le ministre arrive à Rabat ce soir.</strong></p>\n',
    )
  })

  test('gives a field among letters a tag of its own where it differs', () => {
    expect(filled('<p dir="rtl">عن: {{french}}</p>')).toBe(
      '<p dir="rtl">عن: <span dir="ltr" lang="fr">Le ministre arrive à Rabat ce soir.</span></p>\n',
    )
  })

  test('leaves out what only empty slots would fill, and no more', () => {
    expect(filled('<header><p>{{empty}}</p><p>ثابت</p></header>')).toBe('<header>\n<p>ثابت</p>\n</header>\n')
    expect(filled('<footer><p><b>{{empty}}</b></p></footer>')).toBe('')
    expect(filled('<p>{{none}}{{empty}}</p><p title="{{empty}}">x</p>')).toBe('<p>x</p>\n')
    expect(filled('<div>{{body}}</div>')).toBe('<div>\n<p dir="rtl">نص</p>\n</div>\n')
  })

  test('fills attributes with plain text', () => {
    expect(filled('<p><a href="{{address}}" title="{{headline}}">x</a></p>')).toBe(
      '<p><a href="https://example.ma/a?b=1&amp;c=2" title="BBC: موقع \u2066Yahoo!\u2069 يعود">x</a></p>\n',
    )
  })

  test('fills a head through a template element, and a title for readers that guess', () => {
    expect(
      filled(
        '<!doctype html><html><head><title>{{headline}}</title><template>{{metadata}}</template></head><body>{{body}}</body></html>',
      ),
    ).toBe(
      '<html>\n<head>\n<title>\u2066BBC\u2069: موقع \u2066Yahoo!\u2069 يعود</title>\n<meta name="author" content="أمين">\n</head>\n<body>\n<p dir="rtl">نص</p>\n</body>\n</html>\n',
    )
  })

  test('takes line breaks round tags and slots for layout, between words for a space', () => {
    expect(filled('<div>\n  <p>\n    كلمة\n    أخرى\n  </p>\n  {{body}}\n</div>')).toBe(
      '<div>\n<p>كلمة أخرى</p>\n<p dir="rtl">نص</p>\n</div>\n',
    )
  })

  test('a slot that it does not know is empty', () => {
    expect(filled('<p>{{constructor}}</p><p>x</p>')).toBe('<p>x</p>\n')
  })
})
