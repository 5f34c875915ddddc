import type { ElementSpec } from '../../element.ts'
import { lettersOfBlocks, wordPressBlock } from '../../html/block.ts'
import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../../html/node.ts'
import { canIndent, canOutdent, indentItems, leaveItem, outdentItems } from './indent.ts'

declare module '../../element.ts' {
  interface ArticleElements {
    'list-item': Record<never, never>
  }
}

/** An item holds a paragraph, and after it whatever belongs to the item: more paragraphs, nested lists. */
export const listItem: ElementSpec<'list-item', 'indent' | 'outdent'> = {
  type: 'list-item',
  kind: 'part',
  holds: { blocks: ['paragraph', 'list'], filler: 'paragraph', empty: 'fill', first: 'paragraph' },
  misplaced: { otherwise: 'unwrap', wrapper: 'list' },
  properties: {},
  direction: 'first part',
  html: {
    write: (_item, content, { place }) => [html('li', place, ...tight(content))],
    // WordPress knows letters in an item, and one list after them: what stands between two it takes for letters.
    block: (_item, content) => [
      wordPressBlock(
        'list-item',
        {},
        html(
          'li',
          {},
          ...lettersOfBlocks(content),
          ...oneList(content.filter((node) => isHtmlElement(node, 'wp:list'))),
        ),
      ),
    ],
    read: [{ tag: 'li', properties: () => ({}) }],
  },
  enter: 'item',
  leave: leaveItem,
  commands: [
    {
      id: 'indent',
      icon: 'indent',
      group: 'lists',
      keys: ['Tab'],
      isEnabled: canIndent,
      run: indentItems,
    },
    {
      id: 'outdent',
      icon: 'outdent',
      group: 'lists',
      keys: ['Shift+Tab'],
      isEnabled: canOutdent,
      run: outdentItems,
    },
  ],
}

/** The items of all lists in the first. */
function oneList(lists: readonly HtmlElement[]): readonly HtmlNode[] {
  const [first] = lists
  const [list] = first?.children ?? []
  if (!first || !list || !isHtmlElement(list)) return []
  const items = lists.flatMap(({ children: [each] }) => (each && isHtmlElement(each) ? each.children : []))
  return [{ ...first, children: [{ ...list, children: items }] }]
}

/** An item of one paragraph, with nested lists or without, is written without `p`, as every CMS writes it. */
function tight(content: readonly HtmlNode[]): readonly HtmlNode[] {
  const paragraphs = content.filter((node) => isHtmlElement(node, 'p'))
  const [first, ...rest] = content
  return paragraphs.length === 1 &&
    first !== undefined &&
    isHtmlElement(first, 'p') &&
    isBare(first.attributes)
    ? [...first.children, ...rest]
    : content
}

const isBare = (attributes: Readonly<Record<string, string>>) => Object.keys(attributes).length === 0
