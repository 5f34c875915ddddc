import { withoutControls } from '../../bidi/controls/control-signs.ts'
import { type HtmlElement, type HtmlNode, isHtmlElement, textOf } from '../../html/node.ts'
import { changeElements, contains, withChildren } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

const spaced = new Set(['p', 'pre', 'address', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'li'])
const kept = new Set(['td', 'th'])

/** What a program puts in for distance: `<p>&nbsp;</p>`, `<p>&rlm;</p>`, a no-break space alone on a line, in a cell, in a link. */
export const blanks: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => {
      const isAlone = isWhite(element) && !contains(element, isShown)
      if (isAlone && spaced.has(element.tag)) return []
      if (isAlone && kept.has(element.tag)) return [{ ...element, children: [] }]
      if (isAlone && element.tag === 'a') return element.children
      return [withChildren(element, element.children.filter(isSaid))]
    }),
}

const isWhite = (node: HtmlNode) => withoutControls(textOf(node)).trim() === ''
const isShown = ({ tag }: HtmlElement) => ['img', 'iframe', 'video', 'audio', 'table', 'hr'].includes(tag)

/** Not so: a no-break space between two line ends. */
const isSaid = (node: HtmlNode, index: number, siblings: readonly HtmlNode[]) =>
  typeof node !== 'string' ||
  !/^\s*\u00a0\s*$/.test(node) ||
  !isBreak(siblings[index - 1]) ||
  !isBreak(siblings[index + 1])

const isBreak = (node: HtmlNode | undefined) => node !== undefined && isHtmlElement(node, 'br')
