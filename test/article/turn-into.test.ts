import { describe } from 'vitest'
import type { ArticleEditor } from '../../renderer/article/element.ts'
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

describe('A quote', () => {
  specimen(
    'is put round the selected paragraphs',
    `
    paragraph: قال:
    paragraph: {سنفوز
    paragraph: غدا}
    paragraph: ثم ختم
    `,
    run('quote'),
    `
    paragraph: قال:
    quote:
      paragraph: {سنفوز
      paragraph: غدا}
    paragraph: ثم ختم
    `,
  )
  specimen(
    'makes a heading in it a paragraph',
    'heading level=2: سنفوز|',
    run('quote'),
    'quote:\n  paragraph: سنفوز|',
  )
  specimen(
    'is taken off the block of the caret only',
    `
    quote:
      paragraph: سنفوز
      paragraph: غدا|
      attribution: الركراكي
    `,
    run('quote'),
    `
    quote:
      paragraph: سنفوز
    paragraph: غدا|
    quote:
      attribution: الركراكي
    `,
  )
  specimen(
    'is put round a line of a box inside the box',
    `
    aside:
      paragraph: أرقام
      paragraph: سنفوز|
    `,
    run('quote'),
    `
    aside:
      paragraph: أرقام
      quote:
        paragraph: سنفوز|
    `,
  )
  specimen(
    'becomes a pull quote',
    `
    quote:
      paragraph: سنفوز|
      attribution: الركراكي
    `,
    run('pull-quote'),
    `
    pull-quote:
      paragraph: سنفوز|
      attribution: الركراكي
    `,
  )
  specimen(
    'may stand in a box',
    `
    quote:
      paragraph: سنفوز|
    `,
    run('aside'),
    `
    aside:
      quote:
        paragraph: سنفوز|
    `,
  )
  specimen(
    'whose words become plain has no one who said it',
    `
    quote:
      attribution: الركراكي|
    `,
    run('quote'),
    'paragraph: الركراكي|',
  )
})

describe('A box', () => {
  specimen(
    'is put round lists, pictures and headings as they are',
    `
    heading level=3: {أرقام
    list:
      list-item:
        paragraph: أولا
    image picture=stade.jpg: لاعبو}
    `,
    run('aside'),
    `
    aside:
      heading level=3: {أرقام
      list:
        list-item:
          paragraph: أولا
      image picture=stade.jpg: لاعبو}
    `,
  )
  specimen(
    'is taken off all that is selected',
    `
    aside:
      heading level=3: {أرقام
      paragraph: نص}
    `,
    run('aside'),
    `
    heading level=3: {أرقام
    paragraph: نص}
    `,
  )
})

describe('Explicit direction', () => {
  specimen(
    'is set on every selected block of text',
    `
    paragraph: {أولا
    list:
      list-item:
        paragraph: BBC}
    `,
    run('left-to-right'),
    `
    paragraph dir=ltr: {أولا
    list:
      list-item:
        paragraph dir=ltr: BBC}
    `,
  )
  specimen(
    'is given back to the words',
    'paragraph dir=ltr: قال|',
    run('automatic-direction'),
    'paragraph: قال|',
  )
  specimen(
    'survives a list and back',
    'paragraph dir=ltr: BBC|',
    (editor: ArticleEditor) => {
      run('bulleted-list')(editor)
      run('bulleted-list')(editor)
    },
    'paragraph dir=ltr: BBC|',
  )
})
