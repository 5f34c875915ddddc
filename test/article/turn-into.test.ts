import { describe } from 'vitest'
import { commandOf, specimen } from '../kit/article.ts'

const run = commandOf

describe('A paragraph becomes', () => {
  specimen(
    'a heading, in the same direction',
    'paragraph dir=ltr: Match| report',
    run('heading-2'),
    'heading level=2 dir=ltr: Match| report',
  )
  specimen(
    'a heading with its links and marks',
    'paragraph: <bold>قال</bold> <link url=https://fifa.com>FIFA|</link>',
    run('heading-3'),
    'heading level=3: <bold>قال</bold> <link url=https://fifa.com>FIFA|</link>',
  )
  specimen(
    'a heading with every other selected block',
    `
    paragraph: {أولا
    heading level=4: ثانيا
    divider:
    paragraph: ثالثا}
    `,
    run('heading-2'),
    `
    heading level=2: {أولا
    heading level=2: ثانيا
    divider:
    heading level=2: ثالثا}
    `,
  )
  specimen(
    'no heading where the selection only touches its start',
    `
    paragraph: {أولا
    paragraph: }ثانيا
    `,
    run('heading-2'),
    `
    heading level=2: {أولا
    paragraph: }ثانيا
    `,
  )
})

describe('A heading becomes', () => {
  specimen(
    'a paragraph by its own command, and loses its level',
    'heading level=2: عنوان|',
    run('heading-2'),
    'paragraph: عنوان|',
  )
  specimen(
    'another heading by another command',
    'heading level=2: عنوان|',
    run('heading-3'),
    'heading level=3: عنوان|',
  )
  specimen(
    'a paragraph by the command for one',
    'heading level=2 dir=rtl: عنوان|',
    run('paragraph'),
    'paragraph dir=rtl: عنوان|',
  )
  specimen(
    'a paragraph together with the other headings selected',
    `
    heading level=2: {أولا
    heading level=2: ثانيا}
    `,
    run('heading-2'),
    `
    paragraph: {أولا
    paragraph: ثانيا}
    `,
  )
})

describe('Turning into a heading inside a container', () => {
  specimen(
    'takes an item out of its list',
    `
    list ordered=true:
      list-item:
        paragraph: المغرب
      list-item:
        paragraph: بلجيكا|
      list-item:
        paragraph: كندا
    `,
    run('heading-3'),
    `
    list ordered=true:
      list-item:
        paragraph: المغرب
    heading level=3: بلجيكا|
    list ordered=true:
      list-item:
        paragraph: كندا
    `,
  )
  specimen(
    'takes a nested item out of every list and keeps the order of the page',
    `
    list:
      list-item:
        paragraph: المجموعة
        list:
          list-item:
            paragraph: المغرب|
          list-item:
            paragraph: كندا
      list-item:
        paragraph: الثانية
    `,
    run('heading-3'),
    `
    list:
      list-item:
        paragraph: المجموعة
    heading level=3: المغرب|
    list:
      list-item:
        paragraph: كندا
      list-item:
        paragraph: الثانية
    `,
  )
  specimen(
    'takes a line out of its quote',
    `
    quote:
      paragraph: سنفوز|
      paragraph: غدا
    `,
    run('heading-2'),
    `
    heading level=2: سنفوز|
    quote:
      paragraph: غدا
    `,
  )
  specimen(
    'stays in a box, which may hold it',
    `
    aside:
      paragraph: أرقام|
      paragraph: نص
    `,
    run('heading-3'),
    `
    aside:
      heading level=3: أرقام|
      paragraph: نص
    `,
  )
  specimen(
    'takes the list of a box to its end, not out of the box',
    `
    aside:
      list:
        list-item:
          paragraph: أرقام|
    `,
    run('heading-3'),
    `
    aside:
      heading level=3: أرقام|
    `,
  )
  const cell = `
    table:
      table-row:
        table-cell: المغرب|
  `
  specimen('leaves a cell a cell', cell, run('heading-2'), cell)
  specimen(
    'leaves a caption a caption',
    'image picture=stade.jpg: لاعبو|',
    run('heading-2'),
    'image picture=stade.jpg: لاعبو|',
  )
})
