import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asWritten } from '../../renderer/article/html/as-written.ts'
import { textOf } from '../../renderer/article/html/node.ts'
import { printHtml } from '../../renderer/article/html/print.ts'
import { readHtml } from '../../renderer/article/html/read.ts'
import { askWordPress, isWordPressHere, versionsAsked, whereWordPressIs } from './ask-wordpress.ts'

const escaped = (text: string) => printHtml([text]).slice(0, -1)

describe('Text that WordPress would rewrite is written so that it does not', () => {
  test.each([
    ['قال "نعم" ومضى', 'قال &quot;نعم&quot; ومضى'],
    ["l'équipe", 'l&apos;équipe'],
    ['فاز 2-1 بملعب سيدي-بليوط', 'فاز 2-1 بملعب سيدي-بليوط'],
    ['الرجاء - الوداد -- ثم', 'الرجاء &#x2d; الوداد &#x2d;&#x2d; ثم'],
    ['وقال...', 'وقال.&#x2e;.'],
    ['قياس 22x44 وxbox', 'قياس 22&#x78;44 وxbox'],
    ['«نعم» “oui” ‘non’ – — … × ، ؛', '«نعم» “oui” ‘non’ – — … × ، ؛'],
    ['مرحبا :) و 8-)', 'مرحبا &#x3a;) و &#x38;&#x2d;)'],
    ['موقع Wordpress', 'موقع Word&#x70;ress'],
    ['النتيجة: 2 & 3', 'النتيجة: 2 &amp; 3'],
  ])('%s', (text, expected) => {
    expect(asWritten(escaped(text))).toBe(expected)
  })
})

const rewritten = [
  ['قال "نعم"', 'قال &#8220;نعم&#8221;'],
  ["l'équipe", 'l&#8217;équipe'],
  ['نص -- نص', 'نص &#8212; نص'],
  ['نص - نص', 'نص &#8211; نص'],
  ['وقال...', 'وقال&#8230;'],
  ['22x44', '22&#215;44'],
  ['نص :) نص', 'نص 🙂 نص'],
  ['نص Wordpress', 'نص WordPress'],
] as const

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '-',
    '.',
    'x',
    '(tm)',
    ':',
    ';',
    ')',
    '(',
    '8',
    'O',
    'D',
    ' ',
    ' ',
    '\u00a0',
    '?',
    '!',
    '[',
    ']',
    '&',
  ],
  ...[
    '<',
    '>',
    '22',
    '0',
    '٢٢',
    ',',
    '،',
    'نعم',
    'le Raja',
    'tis',
    's',
    'é',
    'ً',
    '«',
    '»',
    '–',
    '—',
    '…',
    '×',
    '’',
    '“',
  ],
  ...[
    '\u200f',
    '\u2067',
    '\u2069',
    ':mrgreen:',
    ':)',
    'Wordpress',
    'https://a.ma/x--y',
    '#',
    '/',
    '@',
    '😀',
    '%',
    '$',
  ],
)
const texts = fc
  .array(pieces, { minLength: 1, maxLength: 9 })
  .map((list) => list.join(''))
  // wpautop drops a paragraph of nothing but spaces.
  .filter((text) => text.trim() !== '')

/** Where a text stands in an article; a tag parts what stands together. */
const places: readonly ((text: string) => string)[] = [
  (text) => `<p dir="rtl">${text}</p>\n`,
  (text) => `<p>قال <span dir="ltr" lang="fr">${text}</span><strong>${text}</strong> ${text}</p>\n`,
  (text) => `<ul>\n<li>${text}</li>\n</ul>\n`,
]

describe.skipIf(!isWordPressHere)(`What WordPress shows is what was written (${whereWordPressIs})`, () => {
  describe.each(versionsAsked)('in %s', (version) => {
    test('Without it, straight quotes, dashes, dots and numbers are rewritten', async () => {
      const answers = await askWordPress(
        rewritten.map(([text]) => `<p>${text}</p>\n`),
        version,
      )
      expect(answers.map(({ shown }) => shown)).toEqual(rewritten.map(([, shown]) => `<p>${shown}</p>\n`))
    })

    test('With it, no filter changes any text anywhere', async () => {
      const seed = Date.now() & 0x7fffffff
      const sample = fc.sample(texts, { numRuns: 400, seed })
      const htmls = sample.flatMap((text) => places.map((place) => place(asWritten(escaped(text)))))
      const answers = await askWordPress(htmls, version)
      const changed = htmls.filter((text, at) =>
        Object.values(answers[at] ?? {}).some((made) => made !== text),
      )
      expect(changed, `seed ${seed}`).toEqual([])
    })

    test('Of white space between blocks, only that round a caption and after a lone picture is not safe', async () => {
      const picture = '<img src="a.jpg" alt="">'
      const safe = [
        `<div lang="ar" dir="rtl">\n<p>نص</p>\n<figure>${picture}<figcaption>شرح</figcaption></figure>\n<hr>\n<p>نص</p>\n</div>\n`,
        `<figure>\n${picture}<figcaption>شرح</figcaption></figure>\n`,
        `<figure>\n${picture}</figure>\n`,
        '<figure>\n<table>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table><figcaption>شرح</figcaption></figure>\n',
        '<figure>\n<blockquote>\n<p>قول</p>\n</blockquote><figcaption>فلان</figcaption></figure>\n',
        '<aside>\n<h3>عنوان</h3>\n<ul>\n<li>نص</li>\n</ul>\n</aside>\n',
        '<p>سطر<br />سطر</p>\n',
      ]
      const answers = await askWordPress(safe, version)
      expect(answers.map(({ kses, shown }) => [kses, shown])).toEqual(safe.map((text) => [text, text]))
      const [lone, line] = await askWordPress(
        [`<figure>\n${picture}\n</figure>\n`, '<p>سطر<br>سطر</p>\n'],
        version,
      )
      expect(lone?.shown).toBe(`<figure>\n${picture}<br />\n</figure>\n`)
      expect(line?.shown).toBe('<p>سطر<br />سطر</p>\n')
    })
  })
})

test('Text written so is the same text to a reader', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = readHtml(`<p>${asWritten(escaped(text))}</p>`)
      expect(read.ok && textOf(read.document)).toBe(text)
    }),
  )
})
