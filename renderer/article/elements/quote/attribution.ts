import type { ElementSpec } from '../../element.ts'
import { html, ifFilled, isHtmlElement } from '../../html/node.ts'
import { isIn, toggleInto } from '../../turn-into.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    attribution: Record<never, never>
  }
}

/** Who said it: the last line of a quote. */
export const attribution: ElementSpec<'attribution', 'attribution'> = {
  type: 'attribution',
  kind: 'part',
  holds: { text: true, inlines: true },
  misplaced: { otherwise: 'unwrap' },
  properties: {},
  silent: true,
  html: {
    write: (_attribution, content, { place }) => ifFilled(content, html('cite', place, ...content)),
    block: (_attribution, content, { wrap }) => ifFilled(content, html('cite', {}, ...wrap(content))),
    read: [
      { tag: 'cite', properties: (_node, parent) => (parent?.tag === 'blockquote' ? {} : null) },
      { tag: 'footer', properties: (_node, parent) => (parent?.tag === 'blockquote' ? {} : null) },
      {
        tag: 'p',
        properties: (node, parent) =>
          parent?.tag === 'blockquote' &&
          node.children.length > 0 &&
          node.children.every((child) => isHtmlElement(child, 'cite'))
            ? {}
            : null,
        content: (node) => node.children.flatMap((child) => (isHtmlElement(child) ? child.children : [])),
      },
    ],
  },
  enter: 'paragraph-after-container',
  backspace: 'become-paragraph',
  turnable: true,
  commands: [
    {
      id: 'attribution',
      icon: 'attribution',
      group: 'blocks',
      isActive: (editor) => isIn(editor, 'attribution'),
      isEnabled: (editor) => isIn(editor, 'quote') || isIn(editor, 'pull-quote'),
      run: (editor) => {
        toggleInto(editor, { type: 'attribution' })
      },
    },
  ],
}
