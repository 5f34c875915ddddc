import { type HtmlElement, textOf } from '../../html/node.ts'
import { changeElements, outermostElements } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5'])
const isBold = ({ tag }: HtmlElement) => tag === 'b' || tag === 'strong'

/** A heading that is bold from end to end says nothing by it: headings are. */
export const boldHeadings: Cleaner = {
  clean: (document) =>
    changeElements(document, (element) => [
      headings.has(element.tag) && isAllBold(element)
        ? changeElements(element, (inner) => (isBold(inner) ? inner.children : [inner]))
        : element,
    ]),
}

function isAllBold(heading: HtmlElement): boolean {
  const bold = outermostElements(heading, isBold).map(textOf).join('')
  return bold.replace(/\s/g, '') === textOf(heading).replace(/\s/g, '')
}
