import { describe, expect, test } from 'vitest'
import { isInList } from '../../../renderer/article/elements/list/list-place.ts'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

const [bulleted, numbered] = [commandOf('bulleted-list'), commandOf('numbered-list')]

describe('The list command', () => {
  specimen(
    'makes the selected blocks items of one list',
    `
    paragraph: {المغرب
    heading level=3 dir=ltr: Belgium
    paragraph: كندا}
    paragraph: ثم
    `,
    bulleted,
    `
    list:
      list-item:
        paragraph: {المغرب
      list-item:
        paragraph dir=ltr: Belgium
      list-item:
        paragraph: كندا}
    paragraph: ثم
    `,
  )
  specimen(
    'joins the new item to the list before and the list after',
    `
    list ordered=true:
      list-item:
        paragraph: المغرب
    paragraph: بلجيكا|
    list ordered=true:
      list-item:
        paragraph: كندا
    `,
    numbered,
    `
    list ordered=true:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: بلجيكا|
      list-item:
        paragraph: كندا
    `,
  )
  specimen(
    'joins no list of the other kind',
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: بلجيكا|
    `,
    numbered,
    `
    list:
      list-item:
        paragraph: المغرب
    list ordered=true:
      list-item:
        paragraph: بلجيكا|
    `,
  )
  specimen(
    'changes the kind of a list, whose first number goes',
    `
    list ordered=true start=4:
      list-item:
        paragraph: المغرب|
      list-item:
        paragraph: بلجيكا
    `,
    bulleted,
    `
    list:
      list-item:
        paragraph: المغرب|
      list-item:
        paragraph: بلجيكا
    `,
  )
  specimen(
    'changes the kind of the innermost list only',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب|
    `,
    numbered,
    `
    list:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب|
    `,
  )
  specimen(
    'takes the selected items out of a list of its kind',
    `
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: {بلجيكا
      list-item:
        paragraph: كندا}
      list-item:
        paragraph: كرواتيا
    `,
    bulleted,
    `
    list:
      list-item:
        paragraph: المغرب
    paragraph: {بلجيكا
    paragraph: كندا}
    list:
      list-item:
        paragraph: كرواتيا
    `,
  )
  specimen(
    'takes an item with a nested list out, which joins the rest',
    `
    list:
      list-item:
        paragraph: المجموعة|
        list:
          list-item:
            paragraph: المغرب
      list-item:
        paragraph: الثانية
    `,
    bulleted,
    `
    paragraph: المجموعة|
    list:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: الثانية
    `,
  )
  specimen(
    'makes a nested item text of the outer one',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب|
          list-item:
            paragraph: كندا
    `,
    bulleted,
    `
    list:
      list-item:
        paragraph: المجموعة
        paragraph: المغرب|
        list:
          list-item:
            paragraph: كندا
    `,
  )
  specimen(
    'makes one list of lists and paragraphs together',
    `
    paragraph: {المغرب
    list ordered=true:
      list-item:
        paragraph: بلجيكا
    paragraph: كندا}
    `,
    bulleted,
    `
    list:
      list-item:
        paragraph: {المغرب
      list-item:
        paragraph: بلجيكا
      list-item:
        paragraph: كندا}
    `,
  )
  specimen(
    'works inside a quote',
    `
    quote:
      paragraph: المغرب|
      attribution: الركراكي
    `,
    bulleted,
    `
    quote:
      list:
        list-item:
          paragraph: المغرب|
      attribution: الركراكي
    `,
  )
  const pullQuote = 'pull-quote:\n  paragraph: سنفوز|'
  specimen('leaves a pull quote, which holds no list, as it is', pullQuote, bulleted, pullQuote)
  const table = 'table:\n  table-row:\n    table-cell: سنفوز|'
  specimen('leaves a cell as it is', table, bulleted, table)

  test('is active by the innermost list at the start of the selection', () => {
    const editor = editorWith(`
      list:
        list-item:
          paragraph: المجموعة
          list ordered=true:
            list-item:
              paragraph: {المغرب
      paragraph: ثم}
    `)
    expect([isInList(editor, true), isInList(editor, false)]).toEqual([true, false])
  })
})
