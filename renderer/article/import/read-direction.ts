import type { Direction } from '../bidi/direction.ts'
import { type HtmlElement, isHtmlElement } from '../html/node.ts'
import { styleOf } from './style.ts'

/** The direction that a tag is given, by attribute or style; `auto` and anything else is none. */
export function writtenDirection(element: HtmlElement): Direction | undefined {
  const written = (element.attributes['dir'] ?? styleOf(element)['direction'] ?? '').trim().toLowerCase()
  return written === 'ltr' || written === 'rtl' ? written : undefined
}

/** The direction that all element children of a tag are given alike; they vanish into it. */
export function sharedDirection(element: HtmlElement): Direction | undefined {
  const directions = new Set(element.children.filter((child) => isHtmlElement(child)).map(writtenDirection))
  const [first] = directions
  return directions.size === 1 ? first : undefined
}
