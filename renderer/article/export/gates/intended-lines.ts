import { type Descendant, Element } from 'slate'
import type { Article } from '../../article.ts'
import { directionOf } from '../../bidi/block-direction.ts'
import { translateBlocks } from '../../bidi/controls/translate-blocks.ts'
import { type Direction, directionOfLanguage } from '../../bidi/direction.ts'
import { spokenPhrases } from '../../bidi/isolates.ts'
import type { Enclosed } from '../../bidi/layout.ts'
import { textsOf } from '../../bidi/needed-isolates.ts'
import { overlap } from '../../bidi/tokens.ts'
import type { ArticleElement, ArticlePath, ElementType } from '../../element.ts'
import { holdsText } from '../../spec-of.ts'
import { tidySpaces } from '../../text/white-space.ts'
import { withDateline } from '../dateline.ts'
import { isolatesAround } from '../isolates-around.ts'

/** A line of an article as it is meant to be read. */
export interface IntendedLine {
  readonly type: ElementType
  /** What its block stands in; null where that is the article itself. */
  readonly within: ElementType | null
  /** Where its block stands in the article; null of a dateline that has a block of its own. */
  readonly block: ArticlePath | null
  readonly text: string
  readonly direction: Direction
  readonly isolates: readonly Enclosed[]
  /** Words that a reader’s voice needs to be told the language of. */
  readonly languages: readonly { readonly start: number; readonly end: number; readonly language: string }[]
}

/** Every line of a body with letters in it, in the order of the page, its white space as a reader sees it. */
export function intendedLines({ story, body }: Article): readonly IntendedLine[] {
  const base = directionOfLanguage(story.language)
  const blocks = withDateline(translateBlocks(body, base).blocks, story.dateline)
  const added = blocks.length - body.length
  return blocks.flatMap((block, index) =>
    linesOf(block, { path: index < added ? null : [index - added], within: null, base, around: base }),
  )
}

interface Place {
  readonly path: ArticlePath | null
  readonly within: ElementType | null
  readonly base: Direction
  readonly around: Direction
}

function linesOf(block: ArticleElement, place: Place): readonly IntendedLine[] {
  const { path, base, around } = place
  const direction = directionOf(block, base, around)
  if (holdsText(block)) return textLines(block, place, direction)
  return block.children.flatMap((child, index) =>
    Element.isElement(child)
      ? linesOf(child, { path: path && [...path, index], within: block.type, base, around: direction })
      : [],
  )
}

function textLines(
  block: ArticleElement,
  { path, within }: Place,
  direction: Direction,
): readonly IntendedLine[] {
  const children = tidySpaces(block.children)
  const text = lettersOf(children)
  const isolates = isolatesAround(children, direction)
  const spoken = spokenPhrases(text, direction).filter(
    (phrase) => !isolates.some((isolate) => overlap(isolate, phrase)),
  )
  const languages = [...isolates, ...spoken].flatMap(({ start, end, language }) =>
    language ? [{ start, end, language }] : [],
  )
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length
    const end = start + line.trim().length
    if (end === start) return []
    const cut = <Stretch extends { start: number; end: number }>(stretches: readonly Stretch[]) =>
      stretches
        .map((each) => ({
          ...each,
          start: Math.max(each.start, start) - start,
          end: Math.min(each.end, end) - start,
        }))
        .filter((each) => each.end > each.start)
    return [
      {
        type: block.type,
        within,
        block: path,
        text: text.slice(start, end).replaceAll('\u00a0', ' '),
        direction,
        isolates: cut(isolates),
        languages: cut(languages),
      },
    ]
  })
}

const lettersOf = (children: readonly Descendant[]) =>
  textsOf(children)
    .map(({ text }) => text)
    .join('')
