import { describe, expect, test } from 'vitest'
import { hasMark } from '../../renderer/article/commands.ts'
import { commandOf, editorWith, outlineOf, specimen } from '../kit/article.ts'

describe('A mark', () => {
  specimen(
    'is put on the selected letters',
    'paragraph: قال {الوزير} أمس',
    commandOf('bold'),
    'paragraph: قال <bold>{الوزير}</bold> أمس',
  )
  specimen(
    'is taken off where it is',
    'paragraph: <bold>قال {الوزير} أمس</bold>',
    commandOf('bold'),
    'paragraph: <bold>قال </bold>{الوزير}<bold> أمس</bold>',
  )
  specimen(
    'is put on letters of several blocks, links and captions among them',
    `
    paragraph: قال {الوزير <link url=https://fifa.com>FIFA</link> أمس
    image picture=stade.jpg: لاعبو} المنتخب
    `,
    commandOf('italic'),
    `
    paragraph: قال <italic>{الوزير </italic><link url=https://fifa.com><italic>FIFA</italic></link><italic> أمس</italic>
    image picture=stade.jpg: <italic>لاعبو}</italic> المنتخب
    `,
  )
  specimen(
    'stands together with another',
    'paragraph: <bold>{قال}</bold>',
    commandOf('highlight'),
    'paragraph: <bold><highlight>{قال}</highlight></bold>',
  )
  specimen(
    'that excludes another takes its place',
    'paragraph: H<sub>{2}</sub>O',
    commandOf('sup'),
    'paragraph: H<sup>{2}</sup>O',
  )
  specimen('and the other way', 'paragraph: م<sup>{2}</sup>', commandOf('sub'), 'paragraph: م<sub>{2}</sub>')

  test('at the caret is for what is typed next', () => {
    const editor = editorWith('paragraph: قال |')
    commandOf('sub')(editor)
    commandOf('sup')(editor)
    expect([hasMark(editor, 'sub'), hasMark(editor, 'sup')]).toEqual([false, true])
    editor.insertText('2')
    expect(outlineOf(editor)).toBe('paragraph: قال <sup>2|</sup>')
  })
})
