import { describe } from 'vitest'
import { commandOf, specimen } from '../../kit/article.ts'

const link = (url: string, text?: string) =>
  commandOf('link', { url, ...(text === undefined ? {} : { text }) })
const fifa = 'https://fifa.com'

describe('A link', () => {
  specimen(
    'is put on the selected words, and the caret goes behind them',
    'paragraph: موقع {الفيفا} اليوم',
    link('fifa.com'),
    `paragraph: موقع <link url=${fifa}>الفيفا</link>| اليوم`,
  )
  specimen(
    'is put on bold words',
    'paragraph: موقع <bold>ال{فيفا}</bold> اليوم',
    link(fifa),
    `paragraph: موقع <bold>ال</bold><link url=${fifa}><bold>فيفا</bold></link>| اليوم`,
  )
  specimen(
    'over two paragraphs is two links',
    `
    paragraph: موقع {الفيفا
    paragraph: اليوم} أيضا
    `,
    link(fifa),
    `
    paragraph: موقع <link url=${fifa}>الفيفا</link>
    paragraph: <link url=${fifa}>اليوم</link>| أيضا
    `,
  )
  specimen(
    'replaces the links in the selection',
    'paragraph: {موقع <link url=https://a.ma>الفيفا</link> اليوم}',
    link(fifa),
    `paragraph: <link url=${fifa}>موقع الفيفا اليوم</link>|`,
  )
  specimen(
    'gets another address where the caret stands in it',
    'paragraph: <link url=https://a.ma>الف|يفا</link>',
    link(fifa),
    `paragraph: <link url=${fifa}>الف|يفا</link>`,
  )
  specimen(
    'is taken off by an empty address',
    `paragraph: موقع <link url=${fifa}>الف|يفا</link> اليوم`,
    link(' '),
    'paragraph: موقع الف|يفا اليوم',
  )
  specimen(
    'is taken off the selected part only',
    `paragraph: <link url=${fifa}>موقع {الفيفا}</link>`,
    link(''),
    `paragraph: <link url=${fifa}>موقع </link>{الفيفا}`,
  )
  specimen(
    'is inserted with the words given, and one goes on outside it',
    'paragraph: زوروا |',
    link(fifa, 'الفيفا'),
    `paragraph: زوروا <link url=${fifa}>الفيفا</link>|`,
  )
  specimen(
    'is inserted as it was typed where there are no words',
    'paragraph: زوروا | اليوم',
    link('fifa.com'),
    `paragraph: زوروا <link url=${fifa}>fifa.com</link>| اليوم`,
  )
  specimen(
    'inserted at the end of a paragraph does not carry the caret into the next',
    `
    paragraph: زوروا |
    paragraph: ثم
    `,
    link(fifa, 'الفيفا'),
    `
    paragraph: زوروا <link url=${fifa}>الفيفا</link>|
    paragraph: ثم
    `,
  )
  specimen(
    'is not made longer by what is typed behind it',
    'paragraph: {الفيفا}',
    (editor) => {
      link(fifa)(editor)
      editor.insertText('،')
    },
    `paragraph: <link url=${fifa}>الفيفا</link>،|`,
  )
  specimen(
    'that runs a script is refused',
    'paragraph: {موقع}',
    link('javascript:alert(1)'),
    'paragraph: {موقع}',
  )
  specimen('that is a file is refused', 'paragraph: موقع|', link('file:///etc/passwd'), 'paragraph: موقع|')
  specimen(
    'cannot stand in a title to read also',
    'read-also url=https://a.ma/x: {المغرب} يتأهل',
    link(fifa),
    'read-also url=https://a.ma/x: المغرب| يتأهل',
  )
})
