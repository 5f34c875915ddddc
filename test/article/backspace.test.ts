import { describe, expect, test } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { editorWith, outlineOf, specimen } from '../kit/article.ts'

const backspace = (editor: ArticleEditor) => {
  editor.deleteBackward('character')
}
const deletion = (editor: ArticleEditor) => {
  editor.deleteForward('character')
}

describe('Backspace takes one haraka at a time', () => {
  const steps: Readonly<Record<string, readonly string[]>> = {
    أهلاً: ['أهلا', 'أهل', 'أه', 'أ', ''],
    'م\u064f\u0651دّ': ['م\u064f\u0651د', 'م\u064f\u0651', 'م\u064f', 'م', ''],
    هٰذا: ['هٰذ', 'هٰ', 'ه', ''],
    ــَ: ['ــ', 'ـ', ''],
    قرآنٌ: ['قرآن', 'قرآ', 'قر', 'ق', ''],
    لا: ['ل', ''],
    گۆڤار: ['گۆڤا', 'گۆڤ', 'گۆ', 'گ', ''],
    'e\u0301': [''],
    '👩‍👩‍👧': [''],
    BBC: ['BB', 'B', ''],
  }
  test.each(Object.entries(steps))('%s', (word, expected) => {
    const editor = editorWith(`paragraph: ${word}|`)
    const seen = expected.map(() => {
      backspace(editor)
      return outlineOf(editor)
    })
    expect(seen).toEqual(expected.map((left) => `paragraph: ${left}|`))
  })

  specimen(
    'also where the haraka alone is bold',
    'paragraph: أهل<bold>ً</bold>|',
    backspace,
    'paragraph: أهل|',
  )
  specimen(
    'also where the caret stands in the next text',
    'paragraph: أهلاً<link url=https://fifa.com>|FIFA</link>',
    backspace,
    'paragraph: أهلا<link url=https://fifa.com>|FIFA</link>',
  )
  specimen(
    'but by word with Ctrl',
    'paragraph: أهلاً وسهلاً|',
    (editor) => {
      editor.deleteBackward('word')
    },
    'paragraph: أهلاً |',
  )
})

describe('Backspace at the start of a block', () => {
  specimen(
    'joins a paragraph to the one before, which keeps its direction',
    `
    paragraph dir=ltr: BBC
    paragraph: | قالت
    `,
    backspace,
    'paragraph dir=ltr: BBC| قالت',
  )
  specimen(
    'after an empty paragraph removes that one',
    `
    paragraph:
    paragraph dir=rtl: |BBC قالت
    `,
    backspace,
    'paragraph dir=rtl: |BBC قالت',
  )
  specimen(
    'makes a heading a paragraph, in the same direction',
    'heading level=2 dir=ltr: |Report',
    backspace,
    'paragraph dir=ltr: |Report',
  )
  specimen(
    'joins a paragraph to the last item of the list before',
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: | وبلجيكا
    `,
    backspace,
    `
    list:
      list-item:
        paragraph: المغرب| وبلجيكا
    `,
  )
  specimen(
    'of an item takes it out of the list',
    `
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: |بلجيكا
    `,
    backspace,
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: |بلجيكا
    `,
  )
  specimen(
    'of the first item, with a nested list, keeps the nested list',
    `
    list:
      list-item:
        paragraph: |المجموعة
        list:
          list-item:
            paragraph: المغرب
      list-item:
        paragraph: كندا
    `,
    backspace,
    `
    paragraph: |المجموعة
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: كندا
    `,
  )
  specimen(
    'of a nested item takes it out by one list',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: |المغرب
    `,
    backspace,
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: |المغرب
    `,
  )
  specimen(
    'of a second paragraph in an item joins it to the first',
    `
    list:
      list-item:
        paragraph: المغرب
        paragraph: | وبلجيكا
    `,
    backspace,
    `
    list:
      list-item:
        paragraph: المغرب| وبلجيكا
    `,
  )
  specimen(
    'of a quote takes the first paragraph out',
    `
    quote:
      paragraph: |سنفوز
      paragraph: غدا
    `,
    backspace,
    `
    paragraph: |سنفوز
    quote:
      paragraph: غدا
    `,
  )
  specimen(
    'inside a quote joins two of its paragraphs',
    `
    quote:
      paragraph: سنفوز
      paragraph: | غدا
    `,
    backspace,
    `
    quote:
      paragraph: سنفوز| غدا
    `,
  )
  specimen(
    'after a quote joins the paragraph to its last line',
    `
    quote:
      paragraph: سنفوز
    paragraph: | غدا
    `,
    backspace,
    `
    quote:
      paragraph: سنفوز| غدا
    `,
  )
  specimen(
    'makes who said it a paragraph of the quote',
    `
    quote:
      paragraph: سنفوز
      attribution: |الركراكي
    `,
    backspace,
    `
    quote:
      paragraph: سنفوز
      paragraph: |الركراكي
    `,
  )
  specimen(
    'makes a box to read also a paragraph',
    'read-also url=https://example.ma/a: |المغرب يتأهل',
    backspace,
    'paragraph: |المغرب يتأهل',
  )
  specimen('does nothing at the very start of an article', 'paragraph: |قالت', backspace, 'paragraph: |قالت')
  specimen(
    'does nothing in a caption',
    'image picture=stade.jpg: |لاعبو',
    backspace,
    'image picture=stade.jpg: |لاعبو',
  )
  specimen(
    'does nothing in a cell',
    `
    table:
      table-row:
        table-cell: المغرب
        table-cell: |2
    `,
    backspace,
    `
    table:
      table-row:
        table-cell: المغرب
        table-cell: |2
    `,
  )
  specimen(
    'removes a divider before it',
    `
    paragraph: قبل
    divider:
    paragraph: |بعد
    `,
    backspace,
    `
    paragraph: قبل
    paragraph: |بعد
    `,
  )
  specimen(
    'goes to the end of the caption before it',
    `
    image picture=stade.jpg: لاعبو
    paragraph: |بعد
    `,
    backspace,
    `
    image picture=stade.jpg: لاعبو|
    paragraph: بعد
    `,
  )
  specimen(
    'goes to the end of the table in a box before it',
    `
    aside:
      table:
        table-row:
          table-cell: المغرب
          table-cell: 2
    paragraph: |بعد
    `,
    backspace,
    `
    aside:
      table:
        table-row:
          table-cell: المغرب
          table-cell: 2|
    paragraph: بعد
    `,
  )
})

describe('Backspace and Delete on a thing without letters', () => {
  specimen(
    'Backspace removes the divider of the caret, not the one before',
    `
    divider:
    embed url=https://youtu.be/x: |
    paragraph: بعد
    `,
    backspace,
    `
    divider: |
    paragraph: بعد
    `,
  )
  specimen(
    'Delete removes the divider of the caret before a table',
    `
    paragraph: قبل
    divider: |
    table:
      table-row:
        table-cell: المغرب
    `,
    deletion,
    `
    paragraph: قبل
    table:
      table-row:
        table-cell: |المغرب
    `,
  )
  specimen('the last thing in an article leaves an empty paragraph', 'divider: |', backspace, 'paragraph: |')
  specimen(
    'Delete at the end of a paragraph removes the divider after it',
    `
    paragraph: قبل|
    divider:
    paragraph: بعد
    `,
    deletion,
    `
    paragraph: قبل|
    paragraph: بعد
    `,
  )
})

describe('Delete', () => {
  specimen(
    'at the end of a paragraph joins the next',
    `
    paragraph dir=ltr: BBC|
    paragraph: قالت
    `,
    deletion,
    'paragraph dir=ltr: BBC|قالت',
  )
  const before = `
    paragraph: قبل|
    table:
      table-row:
        table-cell: المغرب
        table-cell: 2
  `
  specimen('at the end of a paragraph joins no cell to it', before, deletion, before)
  const cell = before.replace('|', '').replace('المغرب', 'المغرب|')
  specimen('at the end of a cell joins no other cell to it', cell, deletion, cell)
  const caption = `
    image picture=stade.jpg: لاعبو|
    paragraph: بعد
  `
  specimen('at the end of a caption joins no paragraph to it', caption, deletion, caption)
})

describe('Backspace on a selection', () => {
  const removal = (editor: ArticleEditor) => {
    editor.deleteFragment()
  }
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
    'inside a caption takes the letters only',
    'image picture=stade.jpg: لاعبو {المنتخب}',
    removal,
    'image picture=stade.jpg: لاعبو |',
  )
})
