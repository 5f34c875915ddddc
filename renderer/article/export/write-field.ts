import { type Direction, directionOfText } from '../bidi/direction.ts'
import { type HtmlElement, html } from '../html/node.ts'
import { isolatesAround } from './isolates-around.ts'
import { writeText } from './write-text.ts'

/** A field of the story as an element with its own direction, in `inner` where one is named; nothing for an empty field. */
export function writeField(
  tag: string,
  field: string,
  base: Direction,
  inner?: string,
): readonly HtmlElement[] {
  const text = field.trim().replace(/\s+/g, ' ')
  if (text === '') return []
  const direction = directionOfText(text, base)
  const letters = writeText([{ text }], () => [], isolatesAround([{ text }], direction))
  return [html(tag, { dir: direction }, ...(inner === undefined ? letters : [html(inner, {}, ...letters)]))]
}
