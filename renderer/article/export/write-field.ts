import { type Direction, directionOfText } from '../bidi/direction.ts'
import { lineOf } from '../bidi/plain-isolates.ts'
import type { WriteContext } from '../element.ts'
import { type HtmlElement, type HtmlNode, html } from '../html/node.ts'
import { isolatesAround } from './isolates-around.ts'
import { writeText } from './write-text.ts'

/** A field of the story as an element with its own direction, in `inner` where one is named; nothing for an empty field. */
export function writeField(
  tag: string,
  field: string,
  base: Direction,
  inner?: string,
): readonly HtmlElement[] {
  const text = lineOf(field)
  if (text === '') return []
  const direction = directionOfText(text, base)
  const letters = lettersOf(text, direction)
  return [html(tag, { dir: direction }, ...(inner === undefined ? letters : [html(inner, {}, ...letters)]))]
}

/** Writes the letters of properties inside an element that is laid out in a direction. */
export const say =
  (around: Direction): WriteContext['say'] =>
  (tag, attributes, said) => {
    const text = lineOf(said)
    const direction = directionOfText(text, around)
    const place = direction === around ? {} : { dir: direction }
    return html(tag, { ...attributes, ...place }, ...lettersOf(text, direction))
  }

const lettersOf = (text: string, direction: Direction): readonly HtmlNode[] =>
  writeText([{ text }], () => [], isolatesAround([{ text }], direction))
