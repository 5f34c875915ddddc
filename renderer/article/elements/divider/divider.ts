import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
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
    block: () => [
      wordPressBlock('separator', {}, html('hr', { class: 'wp-block-separator has-alpha-channel-opacity' })),
    ],
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
