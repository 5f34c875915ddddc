import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { specimen } from '../kit/article.ts'

const enter = (editor: ArticleEditor) => {
  editor.insertBreak()
}

describe('Enter in a paragraph', () => {
  specimen(
    'in the middle splits it',
    'paragraph: قالت |الوزارة',
    enter,
    `
    paragraph: قالت␣
    paragraph: |الوزارة
    `,
  )
  specimen(
    'at the end starts another',
    'paragraph: قالت الوزارة|',
    enter,
    `
    paragraph: قالت الوزارة
    paragraph: |
    `,
  )
  specimen(
    'at the start puts an empty one above',
    'paragraph: |قالت الوزارة',
    enter,
    `
    paragraph:
    paragraph: |قالت الوزارة
    `,
  )
  specimen(
    'keeps the direction that the writer chose',
    'paragraph dir=ltr: BBC Arabic|',
    enter,
    `
    paragraph dir=ltr: BBC Arabic
    paragraph dir=ltr: |
    `,
  )
  specimen(
    'keeps marks on both sides',
    'paragraph: <bold>قال الو|زير</bold> أمس',
    enter,
    `
    paragraph: <bold>قال الو</bold>
    paragraph: <bold>|زير</bold> أمس
    `,
  )
  specimen(
    'inside a link makes two links of it',
    'paragraph: زوروا <link url=https://fifa.com>FI|FA</link> اليوم',
    enter,
    `
    paragraph: زوروا <link url=https://fifa.com>FI</link>
    paragraph: <link url=https://fifa.com>|FA</link> اليوم
    `,
  )
  specimen(
    'at the end of a link goes on outside it',
    'paragraph: <link url=https://fifa.com>FIFA|</link>',
    enter,
    `
    paragraph: <link url=https://fifa.com>FIFA</link>
    paragraph: |
    `,
  )
  specimen(
    'replaces what is selected',
    `
    paragraph: قال {الوزير
    paragraph: إن} الفريق فاز
    `,
    enter,
    `
    paragraph: قال␣
    paragraph: | الفريق فاز
    `,
  )
})

describe('Enter in a heading', () => {
  specimen(
    'at the end starts a paragraph',
    'heading level=2: الشوط الثاني|',
    enter,
    `
    heading level=2: الشوط الثاني
    paragraph: |
    `,
  )
  specimen(
    'at the end starts a paragraph in the direction that the writer chose',
    'heading level=3 dir=ltr: Match report|',
    enter,
    `
    heading level=3 dir=ltr: Match report
    paragraph dir=ltr: |
    `,
  )
  specimen(
    'in the middle makes two headings',
    'heading level=3: الشوط |الثاني',
    enter,
    `
    heading level=3: الشوط␣
    heading level=3: |الثاني
    `,
  )
  specimen(
    'at the start puts a paragraph above',
    'heading level=2: |الشوط الثاني',
    enter,
    `
    paragraph:
    heading level=2: |الشوط الثاني
    `,
  )
})

describe('Enter elsewhere', () => {
  specimen(
    'in a cell breaks the line',
    `
    table:
      table-row:
        table-cell: المغرب|بلجيكا
    `,
    enter,
    `
    table:
      table-row:
        table-cell: المغرب⏎|بلجيكا
    `,
  )
  specimen(
    'in a caption goes on after the picture, whole',
    'image picture=stade.jpg credit=AFP: لاعبو |المنتخب',
    enter,
    `
    image picture=stade.jpg credit=AFP: لاعبو المنتخب
    paragraph: |
    `,
  )
  specimen(
    'in a title to read also goes on after the box',
    'read-also url=https://example.ma/a: المغرب| يتأهل',
    enter,
    `
    read-also url=https://example.ma/a: المغرب يتأهل
    paragraph: |
    `,
  )
  specimen(
    'on a divider goes on after it',
    `
    divider: |
    paragraph: بعد
    `,
    enter,
    `
    divider:
    paragraph: |
    paragraph: بعد
    `,
  )
  specimen(
    'with a selection from one cell to another empties them and breaks the line',
    `
    table:
      table-row:
        table-cell: المغ{رب
        table-cell: 2
        table-cell: 0} بلجيكا
    `,
    enter,
    `
    table:
      table-row:
        table-cell: المغ⏎|
        table-cell:
        table-cell:  بلجيكا
    `,
  )
})
