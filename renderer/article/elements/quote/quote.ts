import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { html } from '../../html/node.ts'
import { isIn, liftBlock, toggleWrap } from '../../turn-into.ts'
import { withCitationLast } from './citation.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    quote: Record<never, never>
  }
}

export const quote: ElementSpec<'quote', 'quote'> = {
  type: 'quote',
  kind: 'block',
  holds: { blocks: ['paragraph', 'list', 'attribution'], filler: 'paragraph', empty: 'remove' },
  misplaced: { otherwise: 'unwrap' },
  properties: {},
  html: {
    write: (_quote, content, { place }) => [html('blockquote', place, ...content)],
    block: (_quote, content) => [
      wordPressBlock(
        'quote',
        {},
        html('blockquote', { class: 'wp-block-quote' }, ...withCitationLast(content)),
      ),
    ],
    read: [{ tag: 'blockquote', properties: () => ({}) }],
  },
  leave: liftBlock,
  commands: [
    {
      id: 'quote',
      icon: 'quote',
      group: 'blocks',
      keys: ['Mod+Shift+Digit9'],
      isActive: (editor) => isIn(editor, 'quote'),
      run: (editor) => {
        toggleWrap(editor, 'quote')
      },
    },
  ],
}
