import { describe, expect, test } from 'vitest'
import { commandOf, editorWith, specimen } from '../../kit/article.ts'

/** A heading over two columns, a name over two rows. */
const merged = (caret: string) =>
  `
  table:
    table-row:
      table-cell header=true: الفريق
      table-cell header=true columns=2: أهداف
    table-row:
      table-cell rows=2: المغرب
      table-cell: أول
      table-cell: ثان
    table-row:
      table-cell: ثالث
      table-cell: رابع
  `.replace(caret, `${caret}|`)

describe('Merged cells', () => {
  specimen(
    'grow over a row that is put through them',
    merged('ثالث'),
    commandOf('row-before'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true columns=2: أهداف
      table-row:
        table-cell rows=3: المغرب
        table-cell: أول
        table-cell: ثان
      table-row:
        table-cell: |
        table-cell:
      table-row:
        table-cell: ثالث
        table-cell: رابع
    `,
  )
  specimen(
    'have the next row behind their last',
    merged('المغرب'),
    commandOf('row-after'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true columns=2: أهداف
      table-row:
        table-cell rows=2: المغرب
        table-cell: أول
        table-cell: ثان
      table-row:
        table-cell: ثالث
        table-cell: رابع
      table-row:
        table-cell: |
        table-cell:
        table-cell:
    `,
  )
  specimen(
    'go down when their first row goes',
    merged('أول'),
    commandOf('remove-row'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true columns=2: أهداف
      table-row:
        table-cell: المغرب
        table-cell: |ثالث
        table-cell: رابع
    `,
  )
  specimen(
    'shrink when another of their rows goes',
    merged('رابع'),
    commandOf('remove-row'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true columns=2: أهداف
      table-row:
        table-cell: المغرب
        table-cell: أول
        table-cell: |ثان
    `,
  )
  specimen(
    'grow over a column that is put through them',
    merged('رابع'),
    commandOf('column-before'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true columns=3: أهداف
      table-row:
        table-cell rows=2: المغرب
        table-cell: أول
        table-cell:
        table-cell: ثان
      table-row:
        table-cell: ثالث
        table-cell: |
        table-cell: رابع
    `,
  )
  specimen(
    'shrink when one of their columns goes',
    merged('أول'),
    commandOf('remove-column'),
    `
    table:
      table-row:
        table-cell header=true: الفريق
        table-cell header=true: أهداف
      table-row:
        table-cell rows=2: المغرب
        table-cell: |ثان
      table-row:
        table-cell: رابع
    `,
  )
  specimen(
    'go with their column',
    merged('المغرب'),
    commandOf('remove-column'),
    `
    table:
      table-row:
        table-cell header=true columns=2: أهداف
      table-row:
        table-cell: |أول
        table-cell: ثان
      table-row:
        table-cell: ثالث
        table-cell: رابع
    `,
  )
  test('that are said to be wider than any table are laid out all the same', () => {
    const editor = editorWith(
      'table:\n  table-row:\n    table-cell columns=999999999 rows=99: |\n  table-row:\n    table-cell: 2',
    )
    commandOf('row-after')(editor)
    expect(editor.children).toHaveLength(1)
  })
})
