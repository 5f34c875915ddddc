import type { ElementSpec } from '../../element.ts'
import { lettersOfBlocks, wordPressBlock } from '../../html/block.ts'
import { findTag, type HtmlElement, html, isHtmlElement } from '../../html/node.ts'
import { isIn, liftBlock, toggleWrap } from '../../turn-into.ts'
import { withCitationLast } from './citation.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    'pull-quote': Record<never, never>
  }
}

/** A sentence of the article itself, set large to draw the reader in. */
export const pullQuote: ElementSpec<'pull-quote', 'pull-quote'> = {
  type: 'pull-quote',
  kind: 'block',
  holds: { blocks: ['paragraph', 'attribution'], filler: 'paragraph', empty: 'remove' },
  misplaced: { otherwise: 'unwrap' },
  properties: {},
  html: {
    write: (_pullQuote, content, { place, direction }) => [
      html('figure', place, html('blockquote', { dir: direction }, ...content)),
    ],
    block: (_pullQuote, content) => [
      wordPressBlock(
        'pullquote',
        {},
        html(
          'figure',
          { class: 'wp-block-pullquote' },
          html(
            'blockquote',
            {},
            html('p', {}, ...lettersOfBlocks(content)),
            ...withCitationLast(content.filter((node) => isHtmlElement(node, 'cite'))),
          ),
        ),
      ),
    ],
    read: [{ tag: 'figure', properties: (figure) => (quoteIn(figure) ? {} : null), content: contentOf }],
  },
  leave: liftBlock,
  commands: [
    {
      id: 'pull-quote',
      icon: 'pull-quote',
      group: 'blocks',
      isActive: (editor) => isIn(editor, 'pull-quote'),
      run: (editor) => {
        toggleWrap(editor, 'pull-quote')
      },
    },
  ],
}

const quoteIn = (figure: HtmlElement) => figure.children.find((child) => isHtmlElement(child, 'blockquote'))

function contentOf(figure: HtmlElement) {
  const said = findTag(figure, 'blockquote')
  const who = findTag(figure, 'figcaption')
  return [
    html('blockquote', {}, ...(said?.children ?? []), ...(who ? [html('cite', {}, ...who.children)] : [])),
  ]
}
