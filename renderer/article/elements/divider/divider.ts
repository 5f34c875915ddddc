import type { ElementSpec } from '../../element.ts'
import { html } from '../../html/node.ts'
import { insertBlock } from '../../insert-block.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    divider: Record<never, never>
  }
}

export const divider: ElementSpec<'divider', 'divider'> = {
  type: 'divider',
  kind: 'block',
  holds: { nothing: true },
  misplaced: { otherwise: 'lift' },
  properties: {},
  html: {
    write: () => [html('hr')],
    read: [{ tag: 'hr', properties: () => ({}) }],
  },
  commands: [
    {
      id: 'divider',
      icon: 'divider',
      group: 'insert',
      run: (editor) => {
        insertBlock(editor, { type: 'divider', children: [{ text: '' }] })
      },
    },
  ],
}
