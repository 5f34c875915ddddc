import { Element, Node, Text } from 'slate'
import type { ArticleElement, Language } from './element.ts'
import './elements/index.ts'
import { emptyOf } from './empty.ts'
import { holdsText, isInline, root } from './spec-of.ts'
import { emptyStory, type Status, type Story } from './story.ts'
import { countWords } from './text/words.ts'

/** The format that this Midad writes. Older ones are brought up by `migrations`; newer ones are refused. */
export const articleFormat = 1

/** A whole article: the story's fields and its body. The body always fits (see fit.ts) and is never empty. */
export interface Article {
  readonly format: typeof articleFormat
  readonly story: Story
  readonly body: readonly ArticleElement[]
}

/** What a list of articles shows of one, kept beside it so that no list has to read a body. */
export interface Summary {
  readonly headline: string
  readonly byline: string
  readonly section: string
  readonly status: Status
  readonly language: Language
  readonly publishedAt: string
  readonly words: number
}

export const emptyArticle = (language: Language): Article => ({
  format: articleFormat,
  story: emptyStory(language),
  body: [emptyOf(root.filler)],
})

export function summarise({ story, body }: Article): Summary {
  const { headline, byline, section, status, language, publishedAt } = story
  return { headline, byline, section, status, language, publishedAt, words: countWords(bodyText(body)) }
}

/** The letters of a body, a block a line. */
export function bodyText(body: readonly Node[]): string {
  return body.map((node) => (isTextHolder(node) ? Node.string(node) : bodyText(childrenOf(node)))).join('\n')
}

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : [])
/** Of a copied paragraph the first node may be a link: what it holds is asked of its spec. */
const isTextHolder = (node: Node) =>
  Text.isText(node) || (Element.isElement(node) && (holdsText(node) || isInline(node)))

/** The file names of the pictures that a body shows, each once, in the order of the page. */
export function picturesOf({ body }: Article): readonly string[] {
  const names = body.flatMap((block) =>
    Array.from(Node.elements(block), ([node]) => node).flatMap((node) =>
      node.type === 'image' ? [node.picture] : [],
    ),
  )
  return [...new Set(names)]
}
