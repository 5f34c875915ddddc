import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { specimen } from '../kit/article.ts'

const removal = (editor: ArticleEditor) => {
  editor.deleteFragment()
}

describe('Typing over a selection', () => {
  specimen(
    'from cell to cell goes into the first and keeps the table whole',
    `
    table:
      table-row:
        table-cell: المغ{رب
        table-cell: 2
        table-cell: 0} بلجيكا
    `,
    (editor) => {
      editor.insertText('رب')
    },
    `
    table:
      table-row:
        table-cell: المغرب|
        table-cell:
        table-cell:  بلجيكا
    `,
  )
  specimen(
    'of a bold word is bold',
    'paragraph: فوز <bold>{المغرب}</bold> أمس',
    (editor) => {
      editor.insertText('الفريق')
    },
    'paragraph: فوز <bold>الفريق|</bold> أمس',
  )
})

describe('Backspace on a selection', () => {
  specimen(
    'from one paragraph to another joins them',
    `
    paragraph: قال {الوزير
    divider:
    paragraph: إن} الفريق
    `,
    removal,
    'paragraph: قال | الفريق',
  )
  specimen(
    'from cell to cell empties them and keeps the table whole',
    `
    table:
      table-row:
        table-cell: المغ{رب
        table-cell: 2
      table-row:
        table-cell: بلجيكا
        table-cell: 0
      table-row:
        table-cell: كن}دا
        table-cell: 1
    `,
    removal,
    `
    table:
      table-row:
        table-cell: المغ|
        table-cell:
      table-row:
        table-cell:
        table-cell:
      table-row:
        table-cell: دا
        table-cell: 1
    `,
  )
  specimen(
    'from a paragraph into a table empties the first cells and joins nothing',
    `
    paragraph: قبل {الجدول
    paragraph: بين
    table:
      table-row:
        table-cell: المغرب
        table-cell: 2}0
    `,
    removal,
    `
    paragraph: قبل |
    table:
      table-row:
        table-cell:
        table-cell: 0
    `,
  )
  specimen(
    'from a caption to a paragraph empties and joins nothing',
    `
    image picture=stade.jpg: لاعبو {المنتخب
    image picture=coach.jpg: المدرب
    paragraph: بعد} ذلك
    `,
    removal,
    `
    image picture=stade.jpg: لاعبو |
    paragraph:  ذلك
    `,
  )
  specimen(
    'over a whole table removes it',
    `
    paragraph: قبل{
    table:
      table-row:
        table-cell: المغرب
    paragraph: بعد}
    `,
    removal,
    'paragraph: قبل|',
  )
  specimen(
    'of the whole article leaves its first block, empty',
    `
    heading level=2: {عنوان
    paragraph: نص
    quote:
      paragraph: قول}
    `,
    removal,
    'heading level=2: |',
  )
  specimen(
    'of the whole article leaves nothing of a table',
    `
    table:
      table-row:
        table-cell: {المغرب
        table-cell: 2
    paragraph: بعد}
    `,
    removal,
    'paragraph: |',
  )
  specimen(
    'of the whole article leaves nothing of a numbered list',
    `
    list ordered=true start=9:
      list-item:
        paragraph: {أولا
      list-item:
        paragraph: ثانيا}
    `,
    removal,
    'paragraph: |',
  )
  specimen(
    'inside a caption takes the letters only',
    'image picture=stade.jpg: لاعبو {المنتخب}',
    removal,
    'image picture=stade.jpg: لاعبو |',
  )
})
