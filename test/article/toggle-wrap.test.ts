import { describe } from 'vitest'
import { commandOf, specimen } from '../kit/article.ts'

const run = commandOf

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
