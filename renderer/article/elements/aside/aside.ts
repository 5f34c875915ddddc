import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { html } from '../../html/node.ts'
import { isIn, liftBlock, toggleWrap } from '../../turn-into.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    aside: Record<never, never>
  }
}

/** A box beside the story: background, figures, a short biography. */
export const aside: ElementSpec<'aside', 'aside'> = {
  type: 'aside',
  kind: 'block',
  holds: {
    blocks: ['paragraph', 'heading', 'list', 'quote', 'image', 'table'],
    filler: 'paragraph',
    empty: 'remove',
  },
  misplaced: { otherwise: 'unwrap' },
  properties: {},
  html: {
    // Of several landmarks each would need a name (WCAG 1.3.1): a note is none.
    write: (_aside, content, { place }) => [html('aside', { ...place, role: 'note' }, ...content)],
    block: (_aside, content) => [
      wordPressBlock('group', {}, html('div', { class: 'wp-block-group' }, ...content)),
    ],
    read: [{ tag: 'aside', properties: () => ({}) }],
  },
  leave: liftBlock,
  commands: [
    {
      id: 'aside',
      icon: 'aside',
      group: 'insert',
      isActive: (editor) => isIn(editor, 'aside'),
      run: (editor) => {
        toggleWrap(editor, 'aside')
      },
    },
  ],
}
