import { describe, expect, test } from 'vitest'
import type { ArticleElement } from '../../../renderer/article/element.ts'
import { exportArticle } from '../../../renderer/article/export/export-article.ts'
import { text } from '../../../renderer/article/export/profiles/text.ts'
import { fitBody } from '../../../renderer/article/fit.ts'
import { emptyStory, type Story } from '../../../renderer/article/story.ts'

const p = (said: string): ArticleElement => ({ type: 'paragraph', children: [{ text: said }] })

function wire(body: readonly ArticleElement[], story: Partial<Story> = {}): string {
  const [file] = exportArticle(
    { format: 1, story: { ...emptyStory('ar'), ...story }, body: fitBody(body) },
    text,
  )
  return file && 'content' in file ? file.content : ''
}
const lines = (...body: readonly ArticleElement[]) => wire(body, { headline: 'خبر' }).split('\n').slice(2, -1)

describe('the story as plain text', () => {
  test('has its fields in order and an empty line between paragraphs', () => {
    const story = {
      kicker: 'رياضة',
      headline: 'الرجاء يفوز',
      byline: 'أمين',
      standfirst: 'مقدمة',
      signOff: 'م/ح',
    }
    expect(
      wire([p('الأولى'), p('La deuxième phrase est en français.')], { ...story, dateline: 'الرباط' }),
    ).toBe(
      'رياضة\n\nالرجاء يفوز\n\nأمين\n\nمقدمة\n\nالرباط – الأولى\n\nLa deuxième phrase est en français.\n\nم/ح\n',
    )
  })

  test('isolates only what would be painted in another order, and tells the direction by the first letter', () => {
    expect(lines(p('فاز الفريق 2-0 على Raja'))).toEqual(['فاز الفريق 2-0 على Raja'])
    expect(lines(p('BBC: قالت الوزارة'))).toEqual(['\u2066BBC\u2069: قالت الوزارة'])
    expect(lines(p('اتصلوا بالرقم +212 537-21-20-45'))).toEqual([
      'اتصلوا بالرقم \u2066+212 537-21-20-45\u2069',
    ])
    expect(lines(p('عاد موقع Yahoo! اليوم'))).toEqual(['عاد موقع \u2066Yahoo!\u2069 اليوم'])
  })

  test('lists have their signs and stand deeper in lists', () => {
    const item = (...children: readonly ArticleElement[]): ArticleElement => ({
      type: 'list-item',
      children: [...children],
    })
    expect(
      lines({
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          item(p('ثالثا')),
          item(p('رابعا'), { type: 'list', ordered: false, children: [item(p('فرع')), item(p('autre'))] }),
        ],
      }),
    ).toEqual(['3. ثالثا', '4. رابعا', '  - فرع', '  - autre'])
  })

  test('a row of a table keeps the order of its cells', () => {
    const cell = (said: string): ArticleElement => ({
      type: 'table-cell',
      header: false,
      children: [{ text: said }],
    })
    const row = (...cells: readonly string[]): ArticleElement => ({
      type: 'table-row',
      children: cells.map(cell),
    })
    expect(
      lines({ type: 'table', children: [row('الفريق', 'نقاط'), row('الرجاء', '2-0'), row('Wydad', 'FUS')] }),
    ).toEqual(['الفريق | نقاط', 'الرجاء | 2-0', '\u2067Wydad | \u2067FUS\u2069\u2069'])
  })

  test('pictures are their captions, marks and links their letters', () => {
    expect(
      lines(
        {
          type: 'image',
          picture: 'a.jpg',
          width: 10,
          height: 10,
          alt: 'وصف',
          decorative: false,
          credit: 'و م ع',
          children: [{ text: 'الجمهور' }],
        },
        { type: 'paragraph', children: [{ text: 'نص ' }, { text: 'غليظ', bold: true }] },
        { type: 'divider', children: [{ text: '' }] },
      ),
    ).toEqual(['الجمهور و م ع', '', 'نص غليظ', '', '* * *'])
  })
})
