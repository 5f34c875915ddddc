import type { HtmlElement } from '../../html/node.ts'
import { styleOf } from '../style.ts'
import { changeElements, classesOf } from '../tree.ts'
import type { Cleaner } from './cleaner.ts'

/** Classes by which themes keep words for screen readers, and buttons of the page from its text. */
const hiddenClasses = new Set([
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'skip-link',
  'mw-editsection',
  'no-print',
])

/** Frames that never hold an article's embed: advertisements, counters, buttons. */
const frames =
  /^(?:https?:)?\/\/[^/]*(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|google\.com\/recaptcha|disqus\.com|facebook\.com\/plugins\/(?:like|share))/i

/** What a reader of the page does not see. */
export const hidden: Cleaner = {
  clean: (document) => changeElements(document, (element) => (isHidden(element) ? [] : [element])),
}

function isHidden(element: HtmlElement): boolean {
  const { tag, attributes } = element
  const { display, visibility, 'mso-hide': wordHides } = styleOf(element)
  return (
    attributes['hidden'] !== undefined ||
    display === 'none' ||
    visibility === 'hidden' ||
    wordHides === 'all' ||
    (tag === 'i' && attributes['aria-hidden'] === 'true') ||
    (tag === 'iframe' &&
      (frames.test(attributes['src'] ?? '') || ['0', '1'].includes(attributes['width'] ?? ''))) ||
    classesOf(element).some((name) => hiddenClasses.has(name))
  )
}
