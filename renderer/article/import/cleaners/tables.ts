import { type HtmlElement, isHtmlElement } from '../../html/node.ts'
import { changeElements, findElements, outermostElements, renamed } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** Tables that only place things on the page become plain blocks; from true ones, captions and pictures move out. */
export const tables: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => {
      if (!isHtmlElement(element, 'table')) return [element]
      return isLayout(element) ? [dissolved(element)] : withoutMedia(element)
    }),
}

/** Inner tables are done before, so that a table still inside is a true one. */
function isLayout(table: HtmlElement): boolean {
  const role = table.attributes['role']
  if (role === 'presentation' || role === 'none') return true
  const cells = findElements(table, ({ tag }) => tag === 'td' || tag === 'th')
  const holdsBlocks = (cell: HtmlElement) => cell.children.some((child) => isHtmlElement(child, ...blocks))
  return (
    cells.some((cell) => cells.length === 1 && holdsBlocks(cell)) || findElements(table, isInner).length > 0
  )
}

const blocks = ['p', 'div', 'h1', 'h2', 'h3', 'ul', 'ol']
const isInner = ({ tag }: HtmlElement) => tag === 'table' || tag === 'h1'

/** The table and its parts as plain blocks, but not a table inside it. */
const dissolved = (part: HtmlElement): HtmlElement => ({
  ...renamed(part, 'div'),
  children: part.children.map((child) => (isHtmlElement(child, ...parts) ? dissolved(child) : child)),
})

const parts = ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']

function withoutMedia(table: HtmlElement): readonly HtmlElement[] {
  const captions = outermostElements(table, isCaption).map((caption) => renamed(caption, 'p'))
  const media = outermostElements(table, isMedia)
  return [
    ...captions,
    changeElements(table, (element) => (isCaption(element) || isMedia(element) ? [] : [element])),
    ...media,
  ]
}

const isCaption = ({ tag }: HtmlElement) => tag === 'caption'
const isMedia = ({ tag }: HtmlElement) => tag === 'figure' || tag === 'img' || tag === 'iframe'
