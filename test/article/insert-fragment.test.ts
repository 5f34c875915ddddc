import { describe } from 'vitest'
import { type Act, specimen } from '../kit/article.ts'
import { readOutline } from '../kit/outline.ts'

const paste = (outline: string): Act => {
  const { body } = readOutline(outline)
  return (editor) => {
    editor.insertFragment(body)
  }
}

const two = `
  paragraph: أ
  paragraph: ب
`
const items = `
  list:
    list-item:
      paragraph: أ
    list-item:
      paragraph: ب
`

describe('Text that is pasted into text', () => {
  specimen(
    'goes into its line',
    'paragraph: س|ص',
    paste('paragraph: <bold>أ</bold>'),
    'paragraph: س<bold>أ</bold>|ص',
  )
  specimen(
    'brings its links along',
    'paragraph: س|ص',
    paste('paragraph: أ <link url=https://fifa.com>FIFA</link>'),
    'paragraph: سأ <link url=https://fifa.com>FIFA</link>|ص',
  )
  specimen(
    'leaves the type of the line',
    'heading level=2: س|',
    paste('paragraph: أ'),
    'heading level=2: سأ|',
  )
  specimen('gives an empty line its type', 'paragraph: |', paste('heading level=3: أ'), 'heading level=3: أ|')
  specimen(
    'gives an empty line its direction, but not against the writer’s choice',
    'paragraph dir=rtl: |',
    paste('heading level=3 dir=ltr: BBC'),
    'heading level=3 dir=rtl: BBC|',
  )
  specimen('replaces the selection', 'paragraph: س{ش}ص', paste('paragraph: أ'), 'paragraph: سأ|ص')
  specimen(
    'of several paragraphs joins both halves',
    'paragraph: س|ص',
    paste(two),
    'paragraph: سأ\nparagraph: ب|ص',
  )
  specimen(
    'of several paragraphs into a quote is the quote’s',
    'quote:\n  paragraph: س|ص',
    paste(two),
    'quote:\n  paragraph: سأ\n  paragraph: ب|ص',
  )
  specimen('goes to the end where there is no caret', 'paragraph: س', paste('paragraph: أ'), 'paragraph: سأ|')
})

describe('Blocks that are pasted into text', () => {
  specimen(
    'cut it in two',
    'paragraph: س|ص',
    paste('image picture=a.jpg: لاعبو'),
    'paragraph: س\nimage picture=a.jpg: لاعبو\nparagraph: |ص',
  )
  specimen(
    'take the place of an empty line, after which one goes on',
    'paragraph: |',
    paste('divider'),
    'divider:\nparagraph: |',
  )
  specimen(
    'keep their order',
    'paragraph: س|ص',
    paste(`paragraph: أ\ndivider\nparagraph: ب`),
    'paragraph: سأ\ndivider:\nparagraph: ب|ص',
  )
  specimen(
    'that a quote may not hold cut the quote',
    'quote:\n  paragraph: س|ص',
    paste('paragraph: أ\ntable:\n  table-row:\n    table-cell: 2\nparagraph: ب'),
    'quote:\n  paragraph: سأ\ntable:\n  table-row:\n    table-cell: 2\nquote:\n  paragraph: ب|ص',
  )
  specimen(
    'and are a list stay one',
    'paragraph: س|ص',
    paste(items),
    `paragraph: س\n${items.replaceAll('\n  ', '\n').replace('ب', 'ب|').trim()}\nparagraph: ص`,
  )
  specimen(
    'go behind a divider',
    'divider: |\nparagraph: س',
    paste(two),
    'divider:\nparagraph: أ\nparagraph: ب|\nparagraph: س',
  )
})

describe('Items that are pasted into an item', () => {
  specimen(
    'stand between its halves',
    'list ordered=true:\n  list-item:\n    paragraph: س|ص',
    paste(items),
    `
    list ordered=true:
      list-item:
        paragraph: س
      list-item:
        paragraph: أ
      list-item:
        paragraph: ب|
      list-item:
        paragraph: ص
    `,
  )
  specimen(
    'take the place of an empty one',
    'list:\n  list-item:\n    paragraph: |\n  list-item:\n    paragraph: ص',
    paste(items),
    'list:\n  list-item:\n    paragraph: أ\n  list-item:\n    paragraph: ب|\n  list-item:\n    paragraph: ص',
  )
})

describe('What is pasted into a cell or a caption', () => {
  const cell = (text: string) => `table:\n  table-row:\n    table-cell: ${text}\n    table-cell: 2`
  specimen('is lines of the cell', cell('س|ص'), paste(two), cell('سأ⏎ب|ص'))
  specimen('is lines of the cell, a list, too', cell('|'), paste(items), cell('أ⏎ب|'))
  specimen(
    'is one line of the caption',
    'image picture=a.jpg: س|ص',
    paste(two),
    'image picture=a.jpg: سأ ب|ص',
  )
  specimen(
    'comes after it where it is more than letters',
    'image picture=a.jpg: س|ص',
    paste('paragraph: أ\nimage picture=b.jpg: لاعبو\ndivider\nparagraph: ب'),
    'image picture=a.jpg: سأ ب|ص\nimage picture=b.jpg: لاعبو\ndivider:',
  )
  specimen(
    'has no link in a title to read also',
    'read-also url=https://a.ma/x: |',
    paste('paragraph: أ <link url=https://fifa.com>FIFA</link>'),
    'read-also url=https://a.ma/x: أ FIFA|',
  )
  specimen(
    'comes after the table of a box, in the box where it may stand there',
    'aside:\n  table:\n    table-row:\n      table-cell: |\n  paragraph: نص',
    paste('image picture=b.jpg: لاعبو\ndivider'),
    'aside:\n  table:\n    table-row:\n      table-cell: |\n  image picture=b.jpg: لاعبو\n  paragraph: نص\ndivider:',
  )
})
