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
    write: (_aside, content, { place }) => [html('aside', place, ...content)],
    block: (_aside, content) => [
      wordPressBlock('group', { tagName: 'aside' }, html('aside', { class: 'wp-block-group' }, ...content)),
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
