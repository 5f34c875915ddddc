import { describe, expect, test } from 'vitest'
import { moveByCell } from '../../../renderer/article/elements/table/table-commands.ts'
import { commandOf, editorWith, outlineOf, specimen, tidy } from '../../kit/article.ts'

const scores = (caret: 'المغرب' | 'بلجيكا' | '2' | '0' | 'الفريق') =>
  `
  table:
    table-row:
      table-cell header=true: الفريق
      table-cell header=true: أهداف
    table-row:
      table-cell: المغرب
      table-cell: 2
    table-row:
      table-cell: بلجيكا
      table-cell: 0
  paragraph: بعد
  `.replace(caret, `${caret}|`)

describe('Rows', () => {
  specimen(
    'one before',
    scores('2'),
    commandOf('row-before'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
      table-row:
        table-cell:
        table-cell: |
      table-row:
        table-cell: المغرب
        table-cell: 2
      table-row:
        table-cell: بلجيكا
        table-cell: 0
    paragraph: بعد
    `,
  )
  specimen(
    'one after, of as many cells',
    scores('الفريق'),
    commandOf('row-after'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
      table-row:
        table-cell: |
        table-cell:
      table-row:
        table-cell: المغرب
        table-cell: 2
      table-row:
        table-cell: بلجيكا
        table-cell: 0
    paragraph: بعد
    `,
  )
  specimen(
    'removed, the caret in the row that takes its place',
    scores('2'),
    commandOf('remove-row'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
      table-row:
        table-cell: بلجيكا
        table-cell: |0
    paragraph: بعد
    `,
  )
  specimen(
    'the last one removed, the caret in the row above',
    scores('بلجيكا'),
    commandOf('remove-row'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
      table-row:
        table-cell: |المغرب
        table-cell: 2
    paragraph: بعد
    `,
  )
  specimen(
    'the only one removed takes the table with it',
    'table:\n  table-row:\n    table-cell: المغرب|',
    commandOf('remove-row'),
    'paragraph: |',
  )
  specimen(
    'headings turned into cells',
    scores('0'),
    commandOf('header-row'),
    scores('0').replaceAll(' header=true', ''),
  )
  specimen(
    'cells turned into headings',
    scores('0').replaceAll(' header=true', ''),
    commandOf('header-row'),
    scores('0'),
  )
})

describe('Columns', () => {
  specimen(
    'one before, with a heading',
    scores('2'),
    commandOf('column-before'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true:
        table-cell header=true: أهداف
      table-row:
        table-cell: المغرب
        table-cell: |
        table-cell: 2
      table-row:
        table-cell: بلجيكا
        table-cell:
        table-cell: 0
    paragraph: بعد
    `,
  )
  specimen(
    'one after the last',
    scores('0'),
    commandOf('column-after'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
        table-cell header=true:
      table-row:
        table-cell: المغرب
        table-cell: 2
        table-cell:
      table-row:
        table-cell: بلجيكا
        table-cell: 0
        table-cell: |
    paragraph: بعد
    `,
  )
  specimen(
    'removed',
    scores('2'),
    commandOf('remove-column'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
      table-row:
        table-cell: |المغرب
      table-row:
        table-cell: بلجيكا
    paragraph: بعد
    `,
  )
  specimen(
    'the only one removed takes the table with it',
    'table:\n  table-row:\n    table-cell: المغرب|',
    commandOf('remove-column'),
    'paragraph: |',
  )
})

describe('Tab in a table', () => {
  const tab = (outline: string, step: 1 | -1) => {
    const editor = editorWith(outline)
    expect(moveByCell(editor, step)).toBe(true)
    return outlineOf(editor)
  }
  test('goes to the next cell and selects what is in it', () => {
    expect(tab(scores('2'), 1)).toBe(tidy(scores('2').replace('|', '').replace('بلجيكا', '{بلجيكا}')))
  })
  test('goes back with Shift', () => {
    expect(tab(scores('بلجيكا'), -1)).toBe(tidy(scores('2').replace('2|', '{2}')))
  })
  test('stays in the first cell with Shift', () => {
    expect(tab(scores('الفريق'), -1)).toBe(tidy(scores('الفريق')))
  })
  specimen(
    'in the last cell begins a new row',
    scores('0'),
    (editor) => {
      moveByCell(editor, 1)
    },
    scores('0')
      .replace('0|', '0')
      .replace('  paragraph', '    table-row:\n      table-cell: |\n      table-cell:\n  paragraph'),
  )
  test('does nothing outside a table', () => {
    const editor = editorWith('paragraph: قال|')
    expect(moveByCell(editor, 1)).toBe(false)
  })
})

describe('A new table', () => {
  specimen(
    'has a row of headings and the size that was asked for',
    'paragraph: قبل|',
    commandOf('table', { rows: 2, columns: 2 }),
    `
    paragraph: قبل
    table:
      table-row:
        table-cell header=true: |
        table-cell header=true:
      table-row:
        table-cell:
        table-cell:
    `,
  )
  test.each([{ rows: 0, columns: 99 }, { rows: '2' }, {}])('%j is 3 by 3', (input) => {
    const editor = editorWith('paragraph: |')
    commandOf('table', input)(editor)
    expect(outlineOf(editor).match(/table-cell/g)).toHaveLength(9)
  })
  specimen(
    'removed leaves an empty paragraph',
    scores('0'),
    commandOf('remove-table'),
    'paragraph: |\nparagraph: بعد',
  )
})
