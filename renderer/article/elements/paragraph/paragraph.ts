import type { ElementSpec } from '../../element.ts'
import { wordPressBlock } from '../../html/block.ts'
import { html, ifFilled } from '../../html/node.ts'
import { isIn, turnInto } from '../../turn-into.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    paragraph: Record<never, never>
  }
}

export const paragraph: ElementSpec<'paragraph', 'paragraph'> = {
  type: 'paragraph',
  kind: 'block',
  holds: { text: true, inlines: true },
  misplaced: { otherwise: 'unwrap' },
  properties: {},
  html: {
    write: (_paragraph, content, { place }) => ifFilled(content, html('p', place, ...content)),
    block: (_paragraph, content, { told, wrap }) =>
      ifFilled(
        content,
        wordPressBlock(
          'paragraph',
          told ? { direction: told } : {},
          html('p', told ? { dir: told } : {}, ...wrap(content, 'language')),
        ),
      ),
    read: ['p', 'dd', 'dt', 'address', 'pre', 'h6'].map((tag) => ({ tag, properties: () => ({}) })),
  },
  enter: 'split',
  turnable: true,
  backspace: 'merge',
  commands: [
    {
      id: 'paragraph',
      icon: 'paragraph',
      group: 'blocks',
      keys: ['Mod+Alt+Digit0'],
      isActive: (editor) => isIn(editor, 'paragraph'),
      run: (editor) => {
        turnInto(editor, { type: 'paragraph' })
      },
    },
  ],
}
