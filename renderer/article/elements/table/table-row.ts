import type { Command, ElementSpec } from '../../element.ts'
import { html } from '../../html/node.ts'
import { isIn } from '../../turn-into.ts'
import { changeRows, toggleHeaderRow } from './change-table.ts'
import { inTable } from './table-place.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    'table-row': Record<never, never>
  }
}

type RowCommand = 'row-before' | 'row-after' | 'remove-row'

export const tableRow: ElementSpec<'table-row', RowCommand | 'header-row'> = {
  type: 'table-row',
  kind: 'part',
  holds: { blocks: ['table-cell'], filler: 'table-cell', empty: 'remove' },
  misplaced: { otherwise: 'unwrap', wrapper: 'table' },
  properties: {},
  direction: 'holder',
  html: {
    write: (_row, content, { place }) => [html('tr', place, ...content)],
    read: [{ tag: 'tr', properties: () => ({}) }],
  },
  commands: [
    ...(['before', 'after', 'remove'] as const).map((change): Command<RowCommand> => {
      const id = change === 'remove' ? 'remove-row' : (`row-${change}` as const)
      return {
        id,
        icon: id,
        group: 'table',
        isEnabled: (editor) => isIn(editor, 'table'),
        run: (editor) => {
          changeRows(editor, change)
        },
      }
    }),
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
