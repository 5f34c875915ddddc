import { describe, expect, test } from 'vitest'
import { commands } from '../../../renderer/article/commands.ts'
import type { ArticleEditor } from '../../../renderer/article/element.ts'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

const run = commandOf

describe('An isolate', () => {
  specimen(
    'is put round the phrase at the caret, with its own signs',
    'paragraph: موقع Yahoo!| اليوم',
    run('isolate-left-to-right'),
    'paragraph: موقع <isolate-ltr>Yahoo!</isolate-ltr>| اليوم',
  )
  specimen(
    'is put round what is selected, but not round the white space at its edges',
    'paragraph: قال{ FIFA 2-0 }اليوم',
    run('isolate-left-to-right'),
    'paragraph: قال{ <isolate-ltr>FIFA 2-0</isolate-ltr> }اليوم',
  )
  specimen(
    'goes through marks',
    'paragraph: قال {FI<bold>FA</bold>} اليوم',
    run('isolate-right-to-left'),
    'paragraph: قال <isolate-rtl>{FI</isolate-rtl><bold><isolate-rtl>FA</isolate-rtl></bold>} اليوم',
  )
  specimen(
    'stands in each of the blocks that are selected',
    `
    paragraph: قال {FIFA
    paragraph: UEFA} قال
    `,
    run('no-isolate'),
    `
    paragraph: قال <isolate-none>{FIFA</isolate-none>
    paragraph: <isolate-none>UEFA</isolate-none>} قال
    `,
  )
  specimen(
    'of the writer goes as a whole, wherever the caret is in it',
    'paragraph: قال <isolate-ltr>FI|</isolate-ltr><bold><isolate-ltr>FA</isolate-ltr></bold> اليوم',
    run('automatic-isolate'),
    'paragraph: قال FI|<bold>FA</bold> اليوم',
  )
  specimen(
    'is asked for Arabic words in a French line',
    'paragraph: Le journal الصباح| a écrit ceci hier',
    run('no-isolate'),
    'paragraph: Le journal <isolate-none>الصباح</isolate-none>| a écrit ceci hier',
  )
})

describe('A sign', () => {
  specimen(
    'is joined to the word that it is written to',
    'paragraph: أعجبني FIFA|!',
    run('signs-in'),
    'paragraph: أعجبني <isolate-ltr>FIFA|!</isolate-ltr>',
  )
  specimen(
    'is left to the line',
    'paragraph: موقع Yahoo|! اليوم',
    run('signs-out'),
    'paragraph: موقع <isolate-ltr>Yahoo</isolate-ltr>|! اليوم',
  )
  specimen(
    'leaves a wish, too',
    'paragraph: موقع <isolate-ltr>Yahoo!|</isolate-ltr> اليوم',
    run('signs-out'),
    'paragraph: موقع <isolate-ltr>Yahoo</isolate-ltr>!| اليوم',
  )
})

const type = (text: string) => (editor: ArticleEditor) => {
  editor.insertText(text)
}

describe('What is typed at the end of a wish', () => {
  specimen(
    'is of it while it goes on',
    'paragraph: لغة <isolate-ltr>C+|</isolate-ltr> هنا',
    type('+'),
    'paragraph: لغة <isolate-ltr>C++|</isolate-ltr> هنا',
  )
  specimen(
    'is not of it behind a space',
    'paragraph: لغة <isolate-ltr>C++|</isolate-ltr>',
    type(' '),
    'paragraph: لغة <isolate-ltr>C++</isolate-ltr> |',
  )
  specimen(
    'is not of it in the other script, and keeps its marks',
    'paragraph: لغة <bold><isolate-ltr>C++|</isolate-ltr></bold>',
    type('و'),
    'paragraph: لغة <bold><isolate-ltr>C++</isolate-ltr></bold><bold>و|</bold>',
  )
})

const enabledAt = (outline: string) => {
  const editor = editorWith(outline)
  return commands
    .filter(({ id, isEnabled }) => /isolate|signs/.test(id) && isEnabled?.(editor))
    .map(({ id }) => id)
}

test('commands on isolates are there where they have something to do', () => {
  expect(enabledAt('paragraph: قال الوزير| أمس')).toEqual([])
  expect(enabledAt('paragraph: قال FIFA| أمس')).toEqual([
    'isolate-left-to-right',
    'isolate-right-to-left',
    'no-isolate',
  ])
  expect(enabledAt('paragraph: قال FIFA|: أمس')).toContain('signs-in')
  expect(enabledAt('paragraph: قال (FIFA|) أمس')).not.toContain('signs-in')
  expect(enabledAt('paragraph: قال <isolate-none>FIFA|</isolate-none> أمس')).toContain('automatic-isolate')
})
