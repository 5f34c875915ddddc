import { describe, expect, test } from 'vitest'
import { isInList } from '../../../renderer/article/elements/list/list-place.ts'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

const [bulleted, numbered] = [commandOf('bulleted-list'), commandOf('numbered-list')]
const [indent, outdent] = [commandOf('indent'), commandOf('outdent')]

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

describe('Indent', () => {
  specimen(
    'makes an item the nested list of the one before, of the same kind',
    `
    list ordered=true:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: المغرب|
    `,
    indent,
    `
    list ordered=true:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب|
    `,
  )
  specimen(
    'adds an item to the nested list that is there, its own nested list with it',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب
      list-item:
        paragraph: كندا|
        list:
          list-item:
            paragraph: تورونتو
    `,
    indent,
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب
          list-item:
            paragraph: كندا|
            list:
              list-item:
                paragraph: تورونتو
    `,
  )
  specimen(
    'moves every selected item, and what is nested in one of them with it',
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: {المغرب
        list:
          list-item:
            paragraph: الرباط
      list-item:
        paragraph: كندا}
    `,
    indent,
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: {المغرب
            list:
              list-item:
                paragraph: الرباط
          list-item:
            paragraph: كندا}
    `,
  )
  const first = 'list:\n  list-item:\n    paragraph: المغرب|'
  specimen('leaves a first item where it is', first, indent, first)
})

describe('Outdent', () => {
  specimen(
    'takes the items that follow along as a nested list',
    `
    list:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب
          list-item:
            paragraph: بلجيكا|
            list ordered=true:
              list-item:
                paragraph: بروكسل
          list-item:
            paragraph: كندا
    `,
    outdent,
    `
    list:
      list-item:
        paragraph: المجموعة
        list ordered=true:
          list-item:
            paragraph: المغرب
      list-item:
        paragraph: بلجيكا|
        list ordered=true:
          list-item:
            paragraph: بروكسل
          list-item:
            paragraph: كندا
    `,
  )
  specimen(
    'takes the text that follows its list along, so that nothing changes its place',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب|
        paragraph: ثم
    `,
    outdent,
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: المغرب|
        paragraph: ثم
    `,
  )
  specimen(
    'moves every selected item',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: {المغرب
          list-item:
            paragraph: بلجيكا}
          list-item:
            paragraph: كندا
    `,
    outdent,
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: {المغرب
      list-item:
        paragraph: بلجيكا}
        list:
          list-item:
            paragraph: كندا
    `,
  )
  specimen(
    'out of the outermost list leaves a paragraph',
    `
    list ordered=true:
      list-item:
        paragraph: المغرب|
      list-item:
        paragraph: بلجيكا
    `,
    outdent,
    `
    paragraph: المغرب|
    list ordered=true:
      list-item:
        paragraph: بلجيكا
    `,
  )
  specimen(
    'undoes an indent',
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: {المغرب
      list-item:
        paragraph: بلجيكا}
    `,
    (editor) => {
      indent(editor)
      outdent(editor)
    },
    `
    list:
      list-item:
        paragraph: المجموعة
      list-item:
        paragraph: {المغرب
      list-item:
        paragraph: بلجيكا}
    `,
  )
})
