import type { HtmlElement } from '../../html/node.ts'

/** One habit of a source that is put right before its HTML is read. */
export interface Cleaner {
  /** Whether a page has the habit at all; without it, any page may. */
  concerns?(document: HtmlElement): boolean
  clean(document: HtmlElement): HtmlElement
}
