import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { specimen } from '../kit/article.ts'

const enter = (editor: ArticleEditor) => {
  editor.insertBreak()
}

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
