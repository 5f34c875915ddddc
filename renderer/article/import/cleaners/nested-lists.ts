import { type HtmlElement, type HtmlNode, html, isHtmlElement } from '../../html/node.ts'
import { changeElements } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

const isList = (node: HtmlNode): node is HtmlElement => isHtmlElement(node, 'ul', 'ol', 'menu')

/** Lists that stand between the items of a list belong to the item before them; before the first, to no item. */
export const nestedLists: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) =>
      isList(element) && element.children.some(isList)
        ? [{ ...element, children: ownItems(element) }]
        : [element],
    ),
}

function ownItems(list: HtmlElement): readonly HtmlNode[] {
  return list.children.reduce<readonly HtmlNode[]>((items, child) => {
    if (!isList(child)) return [...items, child]
    const at = items.findLastIndex((item) => isHtmlElement(item, 'li'))
    const item = items[at]
    if (!item || !isHtmlElement(item)) return [...items, ...child.children]
    return items.with(at, html('li', item.attributes, ...item.children, child))
  }, [])
}
