import { Element, Node } from 'slate'
import type { Article } from '../article.ts'
import { directionOf } from '../bidi/block-direction.ts'
import { directionOfLanguage, directionOfText } from '../bidi/direction.ts'
import { languageOfText } from '../bidi/language.ts'
import type { ArticleElement, ArticlePath } from '../element.ts'
import { holdsText } from '../spec-of.ts'
import type { Story } from '../story.ts'
import type { Voice } from './proof-text.ts'

/** The fields of a story that are read as text. */
export const proofFields = [
  'kicker',
  'headline',
  'subheadline',
  'standfirst',
  'byline',
  'dateline',
  'signOff',
] as const satisfies readonly (keyof Story)[]
export type ProofField = (typeof proofFields)[number]

/** Where a text stands: a block of the body by its path, or a field of the story. */
export type ProofPlace =
  | { readonly block: ArticlePath; readonly field: null }
  | { readonly block: null; readonly field: ProofField }

/** A text of an article, where it stands, and what it is read as. */
export interface ArticleText extends Voice {
  readonly place: ProofPlace
  readonly text: string
}

/** Every text of an article with letters in it, in the order of the page. */
export function articleTexts({ story, body }: Article): readonly ArticleText[] {
  const around: Voice = { language: story.language, direction: directionOfLanguage(story.language) }
  const fields = proofFields.map((field) => {
    const direction = directionOfText(story[field], around.direction)
    const language = languageOfText(story[field], direction, around.language) ?? around.language
    return { place: { block: null, field }, text: story[field], direction, language } as const
  })
  return [...fields, ...textsIn(body, [], around, around)].filter(({ text }) => text.trim() !== '')
}

function textsIn(
  nodes: readonly Node[],
  above: ArticlePath,
  base: Voice,
  around: Voice,
): readonly ArticleText[] {
  return nodes.flatMap((node, index) =>
    Element.isElement(node) ? textsOfBlock(node, [...above, index], base, around) : [],
  )
}

function textsOfBlock(
  block: ArticleElement,
  path: ArticlePath,
  base: Voice,
  around: Voice,
): readonly ArticleText[] {
  const direction = directionOf(block, base.direction, around.direction)
  const text = Node.string(block)
  const language = languageOfText(text, direction, around.language) ?? around.language
  if (holdsText(block)) return [{ place: { block: path, field: null }, text, direction, language }]
  return textsIn(block.children, path, base, { direction, language })
}
