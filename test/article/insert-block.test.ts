import { describe } from 'vitest'
import { commandOf, specimen } from '../kit/article.ts'

const image = commandOf('image', { picture: 'stade.jpg', width: 800, height: 600, alt: 'الملعب' })
const picture = 'image picture=stade.jpg width=800 height=600 alt=الملعب'
const divider = commandOf('divider')

describe('A block is inserted', () => {
  specimen(
    'after the paragraph of the caret',
    'paragraph: قب|ل\nparagraph: بعد',
    image,
    `paragraph: قبل\n${picture}: |\nparagraph: بعد`,
  )
  specimen(
    'in place of an empty paragraph',
    'paragraph: |\nparagraph: بعد',
    image,
    `${picture}: |\nparagraph: بعد`,
  )
  specimen('in place of the only paragraph', 'paragraph: |', image, `${picture}: |`)
  specimen(
    'and one goes on in the paragraph after it',
    'paragraph: قبل|\nparagraph: بعد',
    divider,
    'paragraph: قبل\ndivider:\nparagraph: |بعد',
  )
  specimen(
    'and one goes on in a new paragraph at the end',
    'paragraph: قبل|',
    divider,
    'paragraph: قبل\ndivider:\nparagraph: |',
  )
  specimen(
    'and one goes on before a table or a picture',
    `paragraph: قبل|\n${picture}: لاعبو`,
    divider,
    `paragraph: قبل\ndivider:\nparagraph: |\n${picture}: لاعبو`,
  )
  specimen(
    'after a heading, even an empty one',
    'heading level=2: |',
    divider,
    'heading level=2:\ndivider:\nparagraph: |',
  )
  specimen(
    'after a whole list',
    `
    list:
      list-item:
        paragraph: |
      list-item:
        paragraph: بلجيكا
    `,
    image,
    `
    list:
      list-item:
        paragraph:
      list-item:
        paragraph: بلجيكا
    ${picture}: |
    `,
  )
  specimen(
    'after a quote, which holds none',
    'quote:\n  paragraph: سنفوز|\n  paragraph: غدا',
    image,
    `quote:\n  paragraph: سنفوز\n  paragraph: غدا\n${picture}: |`,
  )
  specimen(
    'inside a box',
    'aside:\n  paragraph: |\n  paragraph: نص',
    image,
    `aside:\n  ${picture}: |\n  paragraph: نص`,
  )
  specimen(
    'after a box that may not hold it',
    'aside:\n  paragraph: |',
    divider,
    'aside:\n  paragraph:\ndivider:\nparagraph: |',
  )
  specimen(
    'after the table of a box, from one of its cells',
    `
    aside:
      table:
        table-row:
          table-cell: |
    `,
    image,
    `
    aside:
      table:
        table-row:
          table-cell:
      ${picture}: |
    `,
  )
  specimen(
    'after a picture, from its caption',
    `${picture}: لاع|بو`,
    divider,
    `${picture}: لاعبو\ndivider:\nparagraph: |`,
  )
  specimen(
    'at the end where there is no caret',
    'paragraph: قبل',
    divider,
    'paragraph: قبل\ndivider:\nparagraph: |',
  )
})

describe('What a writer asks for', () => {
  specimen(
    'is an embed with the name of its site',
    'paragraph: |',
    commandOf('embed', { url: 'https://m.youtube.com/watch?v=1', text: ' الهدف ' }),
    'embed url=https://m.youtube.com/watch?v=1 provider=YouTube title=الهدف:\nparagraph: |',
  )
  specimen(
    'is a box to read also, which has its address for want of a title',
    'paragraph: |',
    commandOf('read-also', { url: 'example.ma/a', text: '' }),
    'read-also url=https://example.ma/a: |https://example.ma/a',
  )
  specimen(
    'is no embed without an address',
    'paragraph: |',
    commandOf('embed', { url: 'javascript:1' }),
    'paragraph: |',
  )
  specimen(
    'is no picture outside the article’s folder',
    'paragraph: |',
    commandOf('image', { picture: '../x.jpg', width: 1, height: 1 }),
    'paragraph: |',
  )
})
