import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { specimen } from '../kit/article.ts'

const backspace = (editor: ArticleEditor) => {
  editor.deleteBackward('character')
}

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
