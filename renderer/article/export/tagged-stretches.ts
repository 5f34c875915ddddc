import type { Descendant } from 'slate'
import type { Direction } from '../bidi/direction.ts'
import { type Isolate, spokenPhrases } from '../bidi/isolates.ts'
import { textsOf } from '../bidi/needed-isolates.ts'
import type { Place } from '../bidi/tokens.ts'
import { overlap } from '../bidi/tokens.ts'
import type { Language } from '../element.ts'
import { isolatesAround, linksIn } from './isolates-around.ts'

/** Letters that get a tag of their own, by offsets into the block's whole text: an isolate, words of a language, or both. */
export interface TaggedStretch extends Place {
  readonly direction?: Direction
  readonly language?: Language
}

/** How the letters of a block or field are laid out, and the language that they are read in. */
export interface Voice {
  readonly direction: Direction
  readonly language: Language
}

/**
 * The stretches of a text block's children that an export tags: the isolates, and each phrase of two or more words in
 * another language than the block’s, without `dir` where its order needs none. None crosses the edge of a link.
 */
export function taggedStretches(
  children: readonly Descendant[],
  { direction, language }: Voice,
): readonly TaggedStretch[] {
  const isolates = isolatesAround(children, direction)
  const text = textAround(children, isolates)
  const phrases = spokenPhrases(text, direction)
    .filter((phrase) => phrase.language !== language && !isolates.some((isolate) => overlap(isolate, phrase)))
    .flatMap((phrase) => cutAt(linksIn(children), phrase, text))
  return [...isolates.map((isolate) => withoutOwn(isolate, language)), ...phrases].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )
}

/** The whole text, with U+FFFC for what the writer isolated. */
const textAround = (children: readonly Descendant[], isolates: readonly Isolate[]) =>
  isolates
    .filter(({ reason }) => reason === 'wish')
    .reduce(
      (text, { start, end }) => text.slice(0, start) + '\ufffc'.repeat(end - start) + text.slice(end),
      textsOf(children)
        .map(({ text }) => text)
        .join(''),
    )

/** Language is inherited: a block says its own once. */
function withoutOwn(isolate: Isolate, own: Language): TaggedStretch {
  const { start, end, direction, language } = isolate
  return { start, end, direction, ...(language === undefined || language === own ? {} : { language }) }
}

/** The pieces of a phrase inside of a link and outside of it, without the spaces at their ends. */
function cutAt(links: readonly Place[], phrase: Isolate, text: string): readonly TaggedStretch[] {
  const inside = links
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > phrase.start && at < phrase.end)
  const isHeld = links.some(({ start, end }) => start <= phrase.start && phrase.end <= end)
  const edges = isHeld ? [phrase.start, phrase.end] : [...new Set([phrase.start, ...inside, phrase.end])]
  return edges.slice(0, -1).flatMap((from, index) => {
    const piece = text.slice(from, edges[index + 1])
    const start = from + piece.length - piece.trimStart().length
    const end = from + piece.trimEnd().length
    return end > start && phrase.language ? [{ start, end, language: phrase.language }] : []
  })
}
