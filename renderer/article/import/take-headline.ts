import { findElement, type HtmlElement, textOf } from '../html/node.ts'
import { countLetters, oneLine } from './line.ts'
import { changeElements } from './tree.ts'

const isHeadline = (element: HtmlElement) => element.tag === 'h1' && countLetters(textOf(element)) > 0

/** The first level-one heading of the article, or else of the page, and the article without it. */
export function takeHeadline(
  main: HtmlElement,
  body: HtmlElement,
): { readonly headline?: string; readonly rest: HtmlElement } {
  const found = findElement(main, isHeadline)
  if (!found) {
    const outside = findElement(body, isHeadline)
    return { rest: main, ...(outside ? { headline: oneLine(textOf(outside)) } : {}) }
  }
  const state = { isTaken: false }
  const rest = changeElements(main, (element) => {
    if (state.isTaken || !isHeadline(element)) return [element]
    state.isTaken = true
    return []
  })
  return { headline: oneLine(textOf(found)), rest }
}
