import { type HtmlElement, type HtmlNode, isHtmlElement } from '../../html/node.ts'
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
  const items: HtmlNode[] = []
  const last: { at: number } = { at: -1 }
  for (const child of list.children) {
    const item = items[last.at]
    if (!isList(child)) {
      if (isHtmlElement(child, 'li')) last.at = items.length
      items.push(child)
    } else if (item && isHtmlElement(item)) {
      items[last.at] = { ...item, children: [...item.children, child] }
    } else {
      items.push({ ...child, tag: 'div' })
    }
  }
  return items
}
