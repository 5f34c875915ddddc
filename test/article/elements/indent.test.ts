import { describe } from 'vitest'
import { commandOf, specimen } from '../../kit/article.ts'

const [indent, outdent] = [commandOf('indent'), commandOf('outdent')]

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
