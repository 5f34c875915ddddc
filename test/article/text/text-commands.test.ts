import { describe, expect, test } from 'vitest'
import { textCommands } from '../../../renderer/article/text/text-commands.ts'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

describe('A tool for text', () => {
  specimen(
    'changes the whole body where nothing is selected, and leaves marks, links and the caret',
    `
    heading level=2: ٢٠٢٢
    paragraph: سجل ١<bold>٥</bold> هد|فا، <link url=https://a.ma/15>في ٣ مباريات</link>
    table:
      table-row:
        table-cell: الأهداف
        table-cell: ١٢
    `,
    commandOf('latin-digits'),
    `
    heading level=2: 2022
    paragraph: سجل 1<bold>5</bold> هد|فا، <link url=https://a.ma/15>في 3 مباريات</link>
    table:
      table-row:
        table-cell: الأهداف
        table-cell: 12
    `,
  )
  specimen(
    'changes only what is selected',
    `
    paragraph: في ٢٠{٢٢
    paragraph: و١٥
    paragraph: ثم} ٣
    `,
    commandOf('latin-digits'),
    `
    paragraph: في ٢٠{22
    paragraph: و15
    paragraph: ثم} ٣
    `,
  )
  specimen(
    'keeps a caret between two digits',
    'paragraph: عام ٢٠|٢٢ هنا',
    commandOf('latin-digits'),
    'paragraph: عام 20|22 هنا',
  )
  specimen(
    'knows an address, a Latin word and a number also where marks part them',
    'paragraph: على https://a.ma/<bold>20</bold>22 و<bold>iPhone</bold> 15 بـ<italic>1</italic>5|',
    commandOf('arabic-digits'),
    'paragraph: على https://a.ma/<bold>20</bold>22 و<bold>iPhone</bold> 15 بـ<italic>١</italic>٥|',
  )
  specimen(
    'gives a cell without letters the digits of its table',
    `
    table:
      table-row:
        table-cell: الأهداف
        table-cell: 12
    table:
      table-row:
        table-cell: Buts
        table-cell: 12
    paragraph: |
    `,
    commandOf('arabic-digits'),
    `
    table:
      table-row:
        table-cell: الأهداف
        table-cell: ١٢
    table:
      table-row:
        table-cell: Buts
        table-cell: 12
    paragraph: |
    `,
  )
  specimen(
    'takes tashkeel from the letters before the caret and leaves it where it stood',
    'paragraph: أَهْ<bold>لًا</bold> وَسَ|هْلًا',
    commandOf('strip-tashkeel'),
    'paragraph: أه<bold>لا</bold> وس|هلا',
  )
  specimen(
    'takes a mark away with the only haraka that carried it',
    'paragraph: مـ<bold>ُ</bold>غرب|',
    commandOf('strip-tashkeel'),
    'paragraph: مـغرب|',
  )
  specimen(
    'leaves a body with nothing to change',
    'paragraph: قال|',
    commandOf('remove-tatweel'),
    'paragraph: قال|',
  )

  test('tells in how many places, a number being one', () => {
    const editor = editorWith('paragraph: في ٢٠٢٢ سجل ١٥|\nparagraph: لا شيء')
    expect(textCommands.map(({ id, places }) => [id, places?.(editor)])).toEqual([
      ['latin-digits', 2],
      ['arabic-digits', 0],
      ['strip-harakat', 0],
      ['strip-tashkeel', 0],
      ['remove-tatweel', 0],
      ['remove-controls', 0],
    ])
  })
})
