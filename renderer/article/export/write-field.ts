import { type Direction, directionOfText } from '../bidi/direction.ts'
import { languageOfText } from '../bidi/language.ts'
import { lineOf } from '../bidi/plain-isolates.ts'
import type { Language, WriteContext } from '../element.ts'
import { type HtmlElement, type HtmlNode, html } from '../html/node.ts'
import { taggedStretches, type Voice } from './tagged-stretches.ts'
import { writeText } from './write-text.ts'

/** A field of the story as an element with its own direction, in `inner` where one is named; nothing for an empty field. */
export function writeField(tag: string, field: string, story: Voice, inner?: string): readonly HtmlElement[] {
  const text = lineOf(field)
  if (text === '') return []
  const own = voiceOf(text, story)
  const letters = lettersOf(text, own)
  const place = { dir: own.direction, ...placeOf(own, story) }
  return [html(tag, place, ...(inner === undefined ? letters : [html(inner, {}, ...letters)]))]
}

/** Writes the letters of properties inside an element that is laid out in a direction and read in a language. */
export const say =
  (around: Voice): WriteContext['say'] =>
  (tag, attributes, said) => {
    const text = lineOf(said)
    const own = voiceOf(text, around)
    return html(tag, { ...attributes, ...placeOf(own, around) }, ...lettersOf(text, own))
  }

/** A text's own direction and language inside what stands around it. */
export function voiceOf(text: string, { direction, language }: Voice): Voice {
  const own = directionOfText(text, direction)
  return { direction: own, language: languageOfText(text, own, language) ?? language }
}

/** What the tags around tell; of a page that is not ours perhaps not in which language its words are. */
export interface Told {
  readonly direction: Direction
  readonly language: Language | undefined
}

/** The attributes that say what differs from what stands around. */
export const placeOf = (own: Voice, around: Told): Readonly<Record<string, string>> => ({
  ...(own.direction === around.direction ? {} : { dir: own.direction }),
  ...(own.language === around.language ? {} : { lang: own.language }),
})

/** A line’s letters with the isolates and tags of language that they need. */
export const lettersOf = (text: string, voice: Voice): readonly HtmlNode[] =>
  writeText([{ text }], () => [], taggedStretches([{ text }], voice))
