import type { HtmlElement } from '../../html/node.ts'
import { withoutInvisible } from '../invisible.ts'
import { changeElements, changeLetters } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/**
 * Byte order marks, zero-width spaces, soft hyphens; and the no-break spaces that Chromium and Safari put on the clipboard
 * for ordinary ones, each alone in a span.
 */
export const characters: Cleaner = {
  clean: (document) =>
    changeElements(changeLetters(document, withoutInvisible), (element) => [
      isSpace(element) ? ' ' : element,
    ]),
}

const isSpace = ({ tag, children }: HtmlElement) =>
  tag === 'span' && children.length === 1 && children[0] === '\u00a0'
