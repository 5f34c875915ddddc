import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
import { specimen } from '../kit/article.ts'

const backspace = (editor: ArticleEditor) => {
  editor.deleteBackward('character')
}
const deletion = (editor: ArticleEditor) => {
  editor.deleteForward('character')
}

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
