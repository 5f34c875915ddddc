import { type Direction, directionOfText } from '../bidi/direction.ts'
import { type HtmlElement, html } from '../html/node.ts'

/** A field of the story as an element with its own direction, in `inner` where one is named; nothing for an empty field. */
export function writeField(
  tag: string,
  field: string,
  base: Direction,
  inner?: string,
): readonly HtmlElement[] {
  const text = field.trim().replace(/\s+/g, ' ')
  if (text === '') return []
  return [html(tag, { dir: directionOfText(text, base) }, inner === undefined ? text : html(inner, {}, text))]
}
