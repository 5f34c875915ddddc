import type { ElementSpec } from '../../element.ts'
import { html } from '../../html/node.ts'
import { safeUrl } from '../../html/safe-url.ts'
import { isIn } from '../../turn-into.ts'
import { setLink } from './set-link.ts'
import { webAddress } from './web-address.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    link: { url: string }
  }
}

export const link: ElementSpec<'link', 'link'> = {
  type: 'link',
  kind: 'inline',
  holds: { text: true, inlines: false },
  misplaced: { otherwise: 'unwrap' },
  properties: { url: webAddress },
  html: {
    write: ({ url }, content) => [html('a', { href: url }, ...content)],
    read: [
      {
        tag: 'a',
        properties: ({ attributes }) => {
          const url = safeUrl(attributes['href'] ?? '')
          return url === null ? null : { url }
        },
      },
    ],
  },
  commands: [
    {
      id: 'link',
      icon: 'link',
      group: 'insert',
      keys: ['Mod+KeyK'],
      asks: 'link',
      isActive: (editor) => isIn(editor, 'link'),
      run: setLink,
    },
  ],
}
