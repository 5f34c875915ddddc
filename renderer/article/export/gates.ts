import { Element, Node } from 'slate'
import type { Article } from '../article.ts'
import type { ArticleElement, ArticlePath } from '../element.ts'

/** The rules that a story must pass before it is published. */
export type GateRule =
  | 'headline-missing'
  | 'body-empty'
  | 'alt-missing'
  | 'heading-skips'
  | 'placeholder-left'

/** What stands in the way of publishing, and where: a path in the body, or a field of the story. */
export interface Finding {
  readonly rule: GateRule
  readonly class: 'gate'
  readonly block: ArticlePath | null
  /** Offsets in the block's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

type Gate = (article: Article) => readonly Finding[]

const gates: readonly Gate[] = [headlineMissing, bodyEmpty, altMissing, headingSkips, placeholderLeft]

/** Every finding of every gate, in the order of the gates and then of the page. */
export const checkGates: Gate = (article) => gates.flatMap((gate) => gate(article))

const finding = (rule: GateRule, block: ArticlePath | null, text = '', start = 0): Finding => ({
  rule,
  class: 'gate',
  block,
  start,
  end: start + text.length,
  text,
})

function headlineMissing({ story }: Article): readonly Finding[] {
  return story.headline.trim() === '' ? [finding('headline-missing', null)] : []
}

function bodyEmpty({ body }: Article): readonly Finding[] {
  const says = body.some(
    (block) => Node.string(block).trim() !== '' || block.type === 'image' || block.type === 'embed',
  )
  return says ? [] : [finding('body-empty', [0])]
}

function altMissing({ body }: Article): readonly Finding[] {
  return elementsOf(body).flatMap(([element, path]) =>
    element.type === 'image' && !element.decorative && element.alt.trim() === ''
      ? [finding('alt-missing', path, element.picture)]
      : [],
  )
}

/** WCAG 1.3.1: a heading is at most one level below the one before; the first is of level 2. */
function headingSkips({ body }: Article): readonly Finding[] {
  const headings = elementsOf(body).flatMap(([element, path]) =>
    element.type === 'heading' ? [{ element, path }] : [],
  )
  return headings.flatMap(({ element, path }, index) => {
    const before = headings[index - 1]?.element.level ?? 1
    return element.level > before + 1 ? [finding('heading-skips', path, Node.string(element))] : []
  })
}

function placeholderLeft({ body }: Article): readonly Finding[] {
  return elementsOf(body).flatMap(([element, path]) => {
    if (element.children.some((child) => Element.isElement(child) && child.type !== 'link')) return []
    return Array.from(
      Node.string(element).matchAll(/\bTK+\b|(?<![\p{L}\p{M}\p{N}?؟!])(?:؟؟+|\?\?+)/gu),
      (match) => finding('placeholder-left', path, match[0], match.index),
    )
  })
}

function elementsOf(body: readonly ArticleElement[]): readonly (readonly [ArticleElement, ArticlePath])[] {
  return body.flatMap((block, index) =>
    Array.from(Node.elements(block), ([element, path]) => [element, [index, ...path]] as const),
  )
}
