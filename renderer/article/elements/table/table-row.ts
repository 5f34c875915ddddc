import type { ElementSpec } from '../../element.ts'
import { html } from '../../html/node.ts'
import { isIn } from '../../turn-into.ts'
import { changeRows, toggleHeaderRow } from './change-table.ts'
import { inTable } from './table-place.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    'table-row': Record<never, never>
  }
}

export const tableRow: ElementSpec<'table-row', 'row-before' | 'row-after' | 'remove-row' | 'header-row'> = {
  type: 'table-row',
  kind: 'part',
  holds: { blocks: ['table-cell'], filler: 'table-cell', empty: 'remove' },
  misplaced: { otherwise: 'unwrap', wrapper: 'table' },
  properties: {},
  html: {
    write: (_row, content, { place }) => [html('tr', place, ...content)],
    read: [{ tag: 'tr', properties: () => ({}) }],
  },
  commands: [
    {
      id: 'row-before',
      icon: 'row-before',
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      run: (editor) => {
        changeRows(editor, 'before')
      },
    },
    {
      id: 'row-after',
      icon: 'row-after',
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      run: (editor) => {
        changeRows(editor, 'after')
      },
    },
    {
      id: 'remove-row',
      icon: 'remove-row',
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      run: (editor) => {
        changeRows(editor, 'remove')
      },
    },
    {
      id: 'header-row',
      icon: 'header-row',
      group: 'table',
      isEnabled: (editor) => isIn(editor, 'table'),
      isActive: (editor) => inTable(editor)?.rows[0]?.children[0]?.header === true,
      run: toggleHeaderRow,
    },
  ],
}
