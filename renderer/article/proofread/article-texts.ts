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
  if (holdsText(block)) return [{ place: { block: path, field: null }, ...readAs(block, base, around) }]
  const { direction, language } = readAs(block, base, around)
  return textsIn(block.children, path, base, { direction, language })
}

interface Read extends Voice {
  readonly text: string
}

const known = new WeakMap<ArticleElement, { readonly around: string; readonly read: Read }>()

/** Elements are never changed in place: an article costs the paragraphs that have changed. */
function readAs(block: ArticleElement, base: Voice, around: Voice): Read {
  const key = `${base.direction} ${around.direction} ${around.language}`
  const remembered = known.get(block)
  if (remembered?.around === key) return remembered.read
  const direction = directionOf(block, base.direction, around.direction)
  const text = Node.string(block)
  const language = languageOfText(text, direction, around.language) ?? around.language
  const read = { text, direction, language }
  known.set(block, { around: key, read })
  return read
}
