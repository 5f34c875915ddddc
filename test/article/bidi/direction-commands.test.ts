import { describe } from 'vitest'
import type { ArticleEditor } from '../../../renderer/article/element.ts'
import { commandOf, specimen } from '../../kit/article.ts'

const run = commandOf

describe('Explicit direction', () => {
  specimen(
    'is set on every selected block of text',
    `
    paragraph: {أولا
    list:
      list-item:
        paragraph: BBC}
    `,
    run('left-to-right'),
    `
    paragraph dir=ltr: {أولا
    list dir=ltr:
      list-item:
        paragraph dir=ltr: BBC}
    `,
  )
  specimen(
    'leaves a list that is not selected whole its markers',
    `
    list:
      list-item:
        paragraph: أولا
      list-item:
        paragraph: {BBC}
    `,
    run('left-to-right'),
    `
    list:
      list-item:
        paragraph: أولا
      list-item:
        paragraph dir=ltr: {BBC}
    `,
  )
  specimen(
    'is set on a nested list that is selected whole, and not on the one around it',
    `
    list ordered=true:
      list-item:
        paragraph: أولا
        list:
          list-item:
            paragraph: {BBC
          list-item:
            paragraph: CNN}
    `,
    run('left-to-right'),
    `
    list ordered=true:
      list-item:
        paragraph: أولا
        list dir=ltr:
          list-item:
            paragraph dir=ltr: {BBC
          list-item:
            paragraph dir=ltr: CNN}
    `,
  )
  specimen(
    'turns the columns of a table that is selected whole',
    `
    table:
      table-row:
        table-cell: {Raja
        table-cell: 9}
    `,
    run('right-to-left'),
    `
    table dir=rtl:
      table-row:
        table-cell dir=rtl: {Raja
        table-cell dir=rtl: 9}
    `,
  )
  specimen(
    'is given back by the list as well as by its paragraphs',
    `
    list dir=ltr:
      list-item:
        paragraph dir=ltr: {BBC
      list-item:
        paragraph: قال}
    `,
    run('automatic-direction'),
    `
    list:
      list-item:
        paragraph: {BBC
      list-item:
        paragraph: قال}
    `,
  )
  specimen(
    'is given back to the words',
    'paragraph dir=ltr: قال|',
    run('automatic-direction'),
    'paragraph: قال|',
  )
  specimen(
    'survives a list and back',
    'paragraph dir=ltr: BBC|',
    (editor: ArticleEditor) => {
      run('bulleted-list')(editor)
      run('bulleted-list')(editor)
    },
    'paragraph dir=ltr: BBC|',
  )
})
