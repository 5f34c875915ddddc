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

describe('Enter in a list', () => {
  specimen(
    'splits the item',
    `
    list ordered=true:
      list-item:
        paragraph: المغرب |بلجيكا
    `,
    enter,
    `
    list ordered=true:
      list-item:
        paragraph: المغرب␣
      list-item:
        paragraph: |بلجيكا
    `,
  )
  specimen(
    'at the end of an item begins the next, which takes the nested list',
    `
    list:
      list-item:
        paragraph: المجموعة|
        list:
          list-item:
            paragraph: المغرب
    `,
    enter,
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: |
        list:
          list-item:
            paragraph: المغرب
    `,
  )
  specimen(
    'in an empty last item ends the list',
    `
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: |
    `,
    enter,
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: |
    `,
  )
  specimen(
    'in an empty item between others cuts the list',
    `
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: |
      list-item:
        paragraph: كندا
    `,
    enter,
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: |
    list:
      list-item:
        paragraph: كندا
    `,
  )
  specimen(
    'in an empty nested item takes it out by one list',
    `
    list:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب
          list-item:
            paragraph: |
          list-item:
            paragraph: كندا
    `,
    enter,
    `
    list:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب
      list-item:
        paragraph: |
        list ordered=true:
          list-item:
            paragraph: كندا
    `,
  )
  specimen(
    'in the only item, empty, leaves a paragraph',
    `
    list:
      list-item:
        paragraph: |
    `,
    enter,
    'paragraph: |',
  )
  specimen(
    'in an empty second paragraph of an item makes it the next item',
    `
    list:
      list-item:
        paragraph: المغرب
        paragraph: |
    `,
    enter,
    `
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: |
    `,
  )
})

describe('Enter in a quote or a box', () => {
  specimen(
    'splits the paragraph inside it',
    `
    quote:
      paragraph: سنفوز|
    `,
    enter,
    `
    quote:
      paragraph: سنفوز
      paragraph: |
    `,
  )
  specimen(
    'on an empty last line leaves the quote',
    `
    quote:
      paragraph: سنفوز
      paragraph: |
    `,
    enter,
    `
    quote:
      paragraph: سنفوز
    paragraph: |
    `,
  )
  specimen(
    'on an empty heading leaves the box with a paragraph',
    `
    aside:
      paragraph: أرقام
      heading level=3: |
    `,
    enter,
    `
    aside:
      paragraph: أرقام
    paragraph: |
    `,
  )
  specimen(
    'in the empty caption of a picture in a box goes on after the picture',
    `
    aside:
      image picture=stade.jpg: |
      paragraph: أرقام
    `,
    enter,
    `
    aside:
      image picture=stade.jpg:
      paragraph: |
      paragraph: أرقام
    `,
  )
  specimen(
    'on an empty item of a list in a quote leaves the list, not the quote',
    `
    quote:
      list:
        list-item:
          paragraph: أولا
        list-item:
          paragraph: |
    `,
    enter,
    `
    quote:
      list:
        list-item:
          paragraph: أولا
      paragraph: |
    `,
  )
  specimen(
    'in who said it goes on after the quote',
    `
    quote:
      paragraph: سنفوز
      attribution: وليد |الركراكي
    paragraph: بعد
    `,
    enter,
    `
    quote:
      paragraph: سنفوز
      attribution: وليد الركراكي
    paragraph: |
    paragraph: بعد
    `,
  )
  specimen(
    'where all the letters are selected leaves the quote a quote',
    `
    quote:
      paragraph: {سنفوز}
    `,
    enter,
    `
    quote:
      paragraph:
      paragraph: |
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
