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
    list:
      list-item:
        paragraph dir=ltr: BBC}
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
