import { firstStrong } from '../bidi/controls/first-strong.ts'
import type { Direction } from '../bidi/direction.ts'
import { type HtmlElement, isHtmlElement, textOf } from '../html/node.ts'
import { styleOf } from './style.ts'

/** The direction that a tag is given, by attribute or style; `auto` and anything else is none. */
export function writtenDirection(element: HtmlElement): Direction | undefined {
  const written = (element.attributes['dir'] ?? styleOf(element)['direction'] ?? '').trim().toLowerCase()
  return written === 'ltr' || written === 'rtl' ? written : undefined
}

/** Their direction is that of some letters. */
const isolatingTags = new Set(['span', 'bdi'])

/** The direction that all element children of a tag are given alike; they vanish into it. */
export function sharedDirection(element: HtmlElement): Direction | undefined {
  const directions = new Set(
    element.children
      .filter((child) => isHtmlElement(child))
      .filter(({ tag }) => !isolatingTags.has(tag))
      .map(writtenDirection),
  )
  const [first] = directions
  return directions.size === 1 ? first : undefined
}

/**
 * The direction in which an inline tag isolates its letters: by `dir` (HTML, 15.3.6), which for `<bdi>` and `auto` is that of
 * their first strong letter (HTML, 3.2.6.4), or by CSS where it says that it isolates; undefined where it does not.
 */
export function inlineDirection(element: HtmlElement): Direction | undefined {
  const isolates =
    'dir' in element.attributes ||
    element.tag === 'bdi' ||
    isolating.test(styleOf(element)['unicode-bidi'] ?? '')
  if (!isolates) return undefined
  return (
    writtenDirection(element) ?? (isByLetters(element) ? (firstStrong(textOf(element)) ?? 'ltr') : undefined)
  )
}

const isByLetters = ({ tag, attributes }: HtmlElement) =>
  tag === 'bdi' || attributes['dir']?.trim().toLowerCase() === 'auto'

const isolating = /isolate|embed/
